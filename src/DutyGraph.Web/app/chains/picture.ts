import { layOut, type Box, type Layout } from './layout/layout';
import { orderUnits, type Order } from './layout/order';
import { visibleRows, type Rows } from './layout/rows';
import { textOf, titleOf } from './layout/text';
import { foldColumns } from './layout/units';
import { edgeKinds, type Column, type EdgeKind } from './model/kinds';
import { mergeAnswers, sum, type ChainGraph } from './model/merge';
import type { Chain } from './use-chain';
import { words } from './words';
import { words as common } from '@/words';

/** A chain as an ordered graph. The order does not depend on which groups are open. */
export interface OrderedChain { graph: ChainGraph; order: Order }

export interface Picture extends OrderedChain { rows: Rows; layout: Layout }

export const counted = (column: Column, n: number) => words.counted(n, words.units[column]);

export const headOf = (column: Column, n: number) => words.head(words.columns[column], n);

export const endsOf = ({ asked: { from, to } }: Chain): ReadonlySet<string> => new Set(to === null ? [from] : [from, to]);

export function orderChain(chain: Chain): OrderedChain {
  const graph = mergeAnswers(chain.first, chain.expansions);
  return { graph, order: orderUnits(graph, foldColumns(graph, endsOf(chain))) };
}

export function drawChain({ graph, order }: OrderedChain, open: readonly string[]): Picture {
  const opened = new Set(open);
  const rows = visibleRows(graph, order, opened);
  const layout = layOut(rows, (row) => textOf(row, titleOfRow(row, graph), row.group === null && opened.has(row.key), common.lists));
  return { graph, order, rows, layout };
}

export const titleOfRow = (row: Box['row'], graph: ChainGraph) => titleOf(row, { ...words, counted }, (id) => graph.nodes.get(id)?.label);

/**
 * Returns the accessible name of a row. It begins with the visible label, as speech control needs (WCAG 2.5.3). Kind, list, whether it is an end, and counts
 * follow.
 */
export function nameOfRow({ row, text }: Box, { graph, layout }: Picture, chain: Chain): string {
  const seen = [text.lines.join(''), ...(text.note ?? []).map((note) => note.words)];
  if (row.hidden > 0) seen.push(words.name.hidden(row.hidden));
  const parts = [seen.join(' '), text.cut ? words.name.row(words.kinds[row.column], titleOfRow(row, graph)) : words.kinds[row.column]];
  const list = row.group === null ? row.nodes[0]!.list : null;
  if (list !== null) parts.push(words.name.list(common.lists[list]));
  if (row.key === chain.asked.from) parts.push(words.name.start);
  if (row.key === chain.asked.to) parts.push(words.name.end);
  if (row.shape !== 'heading') parts.push(words.name.relations(relationsOf(layout, row.key)));
  return parts.join(words.status.and);
}

/** Returns the hidden relations of a row, by kind of edge: 承担 12，依据 3. */
export function hiddenByKind(counts: ReadonlyMap<EdgeKind, number> | undefined): { kind: EdgeKind; count: number }[] {
  return edgeKinds.flatMap((kind) => { const count = counts?.get(kind); return count === undefined ? [] : [{ kind, count }]; });
}

const known = new WeakMap<Layout, Map<string, number>>();

/** Returns the number of relations of a row. */
export function relationsOf(layout: Layout, key: string): number {
  let counts = known.get(layout);
  if (!counts) {
    known.set(layout, counts = new Map());
    for (const { edge } of layout.routes) for (const end of [edge.from, edge.to]) counts.set(end, (counts.get(end) ?? 0) + edge.count);
  }
  return counts.get(key) ?? 0;
}

/** Returns the expanded nodes with more neighbours than an expansion brings, with the numbers of their shown and hidden relations. */
export function cutExpansions({ answers, edges, hidden, nodes }: ChainGraph): { label: string; shown: number; hidden: number }[] {
  return [...answers.keys()].flatMap((id) => (id === null || !hidden.has(id) ? [] : [{
    label: nodes.get(id)!.label, shown: edges.filter(({ from, to }) => from === id || to === id).length, hidden: sum(hidden.get(id)),
  }]));
}

/** Counts what is shown and what is hidden. The table also shows the nodes of closed groups. */
export function tally({ graph, layout }: Picture, view: 'graph' | 'table') {
  let [grouped, beyond, drawn] = [0, 0, view === 'table' ? graph.nodes.size : 0];
  if (view === 'graph') for (const { row } of layout.boxes.values()) if (row.shape === 'group') grouped += row.nodes.length; else if (row.shape !== 'heading') drawn++;
  for (const counts of graph.hidden.values()) for (const n of counts.values()) beyond += n;
  const relations = view === 'table' ? graph.edges.length : layout.routes.reduce((sum, { edge }) => sum + edge.count, 0);
  return { drawn, grouped, beyond, relations };
}

