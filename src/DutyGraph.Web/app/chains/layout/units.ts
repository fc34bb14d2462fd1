import { byOrder, type AnswerEdge, type ChainNode } from '../model/answer';
import type { Column } from '../model/kinds';
import { edgesWithin, type ChainGraph } from '../model/merge';

/** Columns with more nodes than this are grouped. The limit for clauses is higher, so that the clauses of one duty stay together. */
const longest = (column: Column) => (column === 'Responsibility' ? 30 : 12);

/** If nodes have no groups, this many of those with the most edges stay single. */
const standingAlone = 8;

/** An item of a column while all groups are closed: a node, or a group of nodes. */
export interface Unit {
  /** The id of the node, or the key of the group. */
  key: string;
  column: Column;
  /** The name of the group; null for a single node. */
  group: string | null;
  /** The expanded node that added the unit; null for units of the first answer. */
  owner: string | null;
  members: readonly ChainNode[];
}

/** The name of the group for nodes without a group of their own. */
export const others = '';

const groupKey = (owner: string | null, column: Column, group: string) => `${owner ?? ''}~${column}/${group}`;

export const isGroupKey = (key: string) => key.includes('~');

/**
 * Folds long columns into groups: duties by category (or by township, if all have the same category), clauses by duty, townships by division. In other columns,
 * the nodes with the most edges stay single and the rest is one group. The nodes of each expansion are folded separately, so that collapsing it removes exactly
 * them.
 */
export function foldColumns(graph: ChainGraph, alone: ReadonlySet<string>): Unit[] {
  const batches = groupBy(graph.nodes.values(), (node) => `${graph.owners.get(node.id) ?? ''}~${node.column}`);
  const degrees = new Map([...graph.answers.keys()].map((owner) => [owner, degreesOf(edgesWithin(graph, owner))]));
  return [...batches.values()].flatMap((batch) => {
    const owner = graph.owners.get(batch[0]!.id)!;
    return fold(batch, owner, alone, degrees.get(owner)!);
  });
}

function degreesOf(edges: readonly AnswerEdge[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

function fold(batch: ChainNode[], owner: string | null, alone: ReadonlySet<string>, degrees: ReadonlyMap<string, number>): Unit[] {
  const column = batch[0]!.column;
  const single = (node: ChainNode): Unit => ({ key: node.id, column, group: null, owner, members: [node] });
  if (batch.length <= longest(column)) return batch.sort(byOrder).map(single);

  const free = batch.filter((node) => alone.has(node.id));
  const rest = batch.filter((node) => !alone.has(node.id));
  const by = rest[0]!.groups.findIndex((_, i) => rest.some((node) => node.groups[i] !== rest[0]!.groups[i]));
  if (by < 0) {
    const byDegree = rest.sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0) || byOrder(a, b));
    return [...free, ...byDegree.slice(0, standingAlone)].sort(byOrder).map(single)
      .concat({ key: groupKey(owner, column, others), column, group: others, owner, members: byDegree.slice(standingAlone).sort(byOrder) });
  }
  const groups = groupBy(rest, (node) => node.groups[by]!);
  return free.map(single).concat([...groups].flatMap(([group, members]) => (members.length === 1
    ? [single(members[0]!)]
    : [{ key: groupKey(owner, column, group), column, group, owner, members: members.sort(byOrder) }]))).sort((a, b) => byOrder(a.members[0]!, b.members[0]!));
}

export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item); else groups.set(keyOf(item), [item]);
  }
  return groups;
}
