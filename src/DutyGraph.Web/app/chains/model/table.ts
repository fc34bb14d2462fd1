import type { ChainNode } from './answer';
import { columns, edgeKinds, type DutyList, type EdgeKind } from './kinds';
import { sum, type ChainGraph } from './merge';

export interface NodeRow { node: ChainNode; distance: number; relations: number; hidden: number }
export interface EdgeRow { from: ChainNode; kind: EdgeKind; to: ChainNode }

type Keys<T> = Readonly<Record<string, (row: T) => number | string>>;

const lists: readonly DutyList[] = ['BASIC', 'ASSIST', 'RECLAIMED'];
const listRank = ({ list }: ChainNode) => (list === null ? -1 : lists.indexOf(list));
const kindRank = ({ column }: ChainNode) => columns.indexOf(column);

export const nodeKeys = {
  kind: ({ node }) => kindRank(node),
  name: ({ node }) => node.label,
  list: ({ node }) => listRank(node),
  distance: ({ distance }) => distance,
  relations: ({ relations }) => relations,
  hidden: ({ hidden }) => hidden,
} satisfies Keys<NodeRow>;

export const edgeKeys = {
  from: ({ from }) => from.label,
  kind: ({ kind }) => edgeKinds.indexOf(kind),
  to: ({ to }) => to.label,
  list: ({ from, to }) => Math.max(listRank(from), listRank(to)),
} satisfies Keys<EdgeRow>;

export function nodeRows(graph: ChainGraph): NodeRow[] {
  const relations = new Map<string, number>();
  for (const { from, to } of graph.edges) for (const id of [from, to]) relations.set(id, (relations.get(id) ?? 0) + 1);
  return [...graph.nodes.values()].map((node) => ({
    node, distance: graph.distances.get(node.id)!, relations: relations.get(node.id) ?? 0, hidden: sum(graph.hidden.get(node.id)),
  }));
}

export const edgeRows = (graph: ChainGraph): EdgeRow[] => graph.edges.map(({ from, kind, to }) => ({ from: graph.nodes.get(from)!, kind, to: graph.nodes.get(to)! }));

/** Sorts rows by a column, descending if `sort` begins with `-`. Ties, and an unknown column, keep the order of the answer. */
export function sorted<T>(rows: readonly T[], keys: Keys<T>, sort: string | null): T[] {
  const key = keys[sort?.replace(/^-/, '') ?? ''];
  if (!key) return [...rows];
  const down = sort!.startsWith('-') ? -1 : 1;
  const collator = new Intl.Collator('zh-CN');
  return rows.map((row) => ({ row, at: key(row) }))
    .sort((a, b) => down * (typeof a.at === 'number' ? a.at - (b.at as number) : collator.compare(a.at, b.at as string)))
    .map(({ row }) => row);
}
