import { byOrder, type AnswerEdge, type ChainNode } from '../model/answer';
import { columns, type Column } from '../model/kinds';
import { edgesWithin, lineOf, type ChainGraph } from '../model/merge';
import { countCrossings, type Link } from './crossings';
import { groupBy, others, type Unit } from './units';

/** Number of sweeps, which alternate in direction. More have not improved any diagram of the five lists. */
const sweeps = 6;

/**
 * The units of each column from top to bottom, with the members of each unit. The order does not depend on which groups are open, so opening never reorders.
 */
export type Order = ReadonlyMap<Column, readonly Unit[]>;

/**
 * Orders every column by barycentres (Sugiyama) and keeps the best result of all sweeps. Ties keep the printed order, so the result is deterministic. Then each
 * expansion is inserted beside its node, seen only by what it depends on (`edgesWithin`): the others keep their order when it is opened or closed.
 */
export function orderUnits(graph: ChainGraph, units: readonly Unit[]): Order {
  const unitOf = new Map<string, Unit>();
  for (const unit of units) for (const node of unit.members) unitOf.set(node.id, unit);
  const order = new Map<Column, Unit[]>();
  const members = new Map<Unit, readonly ChainNode[]>();
  for (const owner of graph.answers.keys()) {
    const own = units.filter((unit) => unit.owner === owner);
    const edges = edgesWithin(graph, owner);
    const line = lineOf(graph.owners, owner);
    const within = (): Order => new Map([...order].map(([column, all]) => [column, all.filter((unit) => line.has(unit.owner))]));
    if (owner === null) {
      for (const column of columns) {
        const first = own.filter((unit) => unit.column === column);
        if (first.length > 0) order.set(column, first);
      }
      sweep(order, neighboursOf(edges, unitOf));
    } else insert(order, within(), unitOf.get(owner)!, own, neighboursOf(edges, unitOf));
    for (const all of order.values()) all.sort((a, b) => Number(a.group === others) - Number(b.group === others));
    const key = middleOf(edges, unitOf, ranksOf(within()));
    for (const unit of own) members.set(unit, [...unit.members].sort((a, b) => key(a) - key(b) || byOrder(a, b)));
  }
  return new Map([...order].map(([column, all]) => [column, all.map((unit) => ({ ...unit, members: members.get(unit)! }))]));
}

type Neighbours = ReadonlyMap<Unit, ReadonlyMap<Unit, number>>;

function neighboursOf(edges: readonly AnswerEdge[], unitOf: ReadonlyMap<string, Unit>): Neighbours {
  const all = new Map<Unit, Map<Unit, number>>();
  const add = (a: Unit, b: Unit) => {
    let own = all.get(a);
    if (!own) all.set(a, own = new Map());
    own.set(b, (own.get(b) ?? 0) + 1);
  };
  for (const { from, to } of edges) {
    const [a, b] = [unitOf.get(from)!, unitOf.get(to)!];
    if (a !== b) { add(a, b); add(b, a); }
  }
  return all;
}

/** Returns the relative position of each unit in its column, from 0 at the top to 1 at the bottom, so that columns of different length are comparable. */
function ranksOf(order: Order): Map<Unit, number> {
  const ranks = new Map<Unit, number>();
  for (const units of order.values()) units.forEach((unit, i) => ranks.set(unit, (i + 0.5) / units.length));
  return ranks;
}

function sweep(order: Map<Column, Unit[]>, neighbours: Neighbours) {
  const present = [...order.keys()];
  const position = new Map(columns.map((column, i) => [column, i]));
  const links: Link<Unit>[] = [];
  for (const [a, own] of neighbours) for (const [b, weight] of own) {
    if (position.get(a.column)! < position.get(b.column)!) links.push({ from: a, to: b, weight });
  }

  let best = new Map([...order].map(([column, units]) => [column, [...units]]));
  let fewest = countCrossings(best, links);
  for (let round = 0; round < sweeps && fewest > 0; round++) {
    const leftToRight = round % 2 === 0;
    const ranks = ranksOf(order);
    for (const column of leftToRight ? present : [...present].reverse()) {
      const units = order.get(column)!;
      const side = (other: Column) => (leftToRight ? position.get(other)! < position.get(column)! : position.get(other)! > position.get(column)!);
      const keys = new Map(units.map((unit) => [unit, barycentre(neighbours.get(unit), ranks, side) ?? ranks.get(unit)!]));
      units.sort((a, b) => keys.get(a)! - keys.get(b)!);
      units.forEach((unit, i) => ranks.set(unit, (i + 0.5) / units.length));
    }
    const crossings = countCrossings(order, links);
    if (crossings < fewest) {
      fewest = crossings;
      best = new Map([...order].map(([column, units]) => [column, [...units]]));
    }
  }
  for (const [column, units] of best) order.set(column, units);
}

function barycentre(own: ReadonlyMap<Unit, number> | undefined, ranks: ReadonlyMap<Unit, number>, counts: (column: Column) => boolean): number | null {
  let [total, weights] = [0, 0];
  for (const [unit, weight] of own ?? []) {
    const rank = ranks.get(unit);
    if (rank === undefined || !counts(unit.column)) continue;
    total += rank * weight;
    weights += weight;
  }
  return weights === 0 ? null : total / weights;
}

/**
 * Inserts the units of an expansion beside the expanded node. The other units keep their order.
 * @param within The units on which the place may depend.
 */
function insert(order: Map<Column, Unit[]>, within: Order, owner: Unit, brought: readonly Unit[], neighbours: Neighbours) {
  const ranks = ranksOf(within);
  const at = ranks.get(owner) ?? 0.5;
  for (const [column, units] of groupBy(brought, (unit) => unit.column)) {
    const keys = new Map(units.map((unit) => [unit, barycentre(neighbours.get(unit), ranks, () => true) ?? at]));
    units.sort((a, b) => keys.get(a)! - keys.get(b)!);
    const [all, seen] = [order.get(column) ?? [], within.get(column) ?? []];
    const next = seen[Math.round(at * seen.length)];
    all.splice(next === undefined ? all.length : all.indexOf(next), 0, ...units);
    order.set(column, all);
  }
}

/** Returns a function that gives the mean rank of the units to which a node is linked. */
function middleOf(edges: readonly AnswerEdge[], unitOf: ReadonlyMap<string, Unit>, ranks: ReadonlyMap<Unit, number>): (node: ChainNode) => number {
  const totals = new Map<string, [total: number, edges: number]>();
  const add = (id: string, other: string) => {
    const old = totals.get(id) ?? [0, 0];
    totals.set(id, [old[0] + ranks.get(unitOf.get(other)!)!, old[1] + 1]);
  };
  for (const { from, to } of edges) { add(from, to); add(to, from); }
  return ({ id }) => { const own = totals.get(id); return own ? own[0] / own[1] : 0.5; };
}
