import type { ChainNode, AnswerEdge } from '../model/answer';
import { edgeKinds, type Column, type EdgeKind } from '../model/kinds';
import type { ChainGraph } from '../model/merge';
import type { Order } from './order';

/** A row of a column: a node, a closed group, or the heading of an open group, which its members follow. */
export interface Row {
  key: string;
  column: Column;
  shape: 'node' | 'group' | 'heading' | 'member';
  /** The name of the group; null for a node. */
  group: string | null;
  /** The node of a node or member; all nodes of a group or heading. */
  nodes: readonly ChainNode[];
  /** Number of relations to hidden nodes. */
  hidden: number;
}

/** Relations of one kind between two rows. */
export interface RowEdge { kind: EdgeKind; from: string; to: string; count: number }

export interface Rows {
  columns: ReadonlyMap<Column, readonly Row[]>;
  edges: readonly RowEdge[];
  /** The row that contains each node. */
  rowOf: ReadonlyMap<string, string>;
}

/** Returns the visible rows of an order, if the groups in `open` are open. */
export function visibleRows(graph: ChainGraph, order: Order, open: ReadonlySet<string>): Rows {
  const columns = new Map<Column, Row[]>();
  const rowOf = new Map<string, string>();
  for (const [column, units] of order) {
    const rows: Row[] = [];
    for (const unit of units) {
      const isOpen = unit.group !== null && open.has(unit.key);
      if (unit.group !== null) {
        rows.push({ key: unit.key, column, shape: isOpen ? 'heading' : 'group', group: unit.group, nodes: unit.members, hidden: 0 });
      }
      for (const node of unit.members) {
        if (unit.group !== null && !isOpen) {
          rowOf.set(node.id, unit.key);
          continue;
        }
        let hidden = 0;
        for (const n of graph.hidden.get(node.id)?.values() ?? []) hidden += n;
        rows.push({ key: node.id, column, shape: isOpen ? 'member' : 'node', group: null, nodes: [node], hidden });
        rowOf.set(node.id, node.id);
      }
    }
    columns.set(column, rows);
  }
  return { columns, edges: bundle(graph.edges, rowOf), rowOf };
}

function bundle(edges: readonly AnswerEdge[], rowOf: ReadonlyMap<string, string>): RowEdge[] {
  const bundles = new Map<string, RowEdge>();
  for (const edge of edges) {
    const [from, to] = [rowOf.get(edge.from)!, rowOf.get(edge.to)!];
    if (from === to) continue;
    const key = `${from}\n${to}\n${edgeKinds.indexOf(edge.kind)}`;
    const old = bundles.get(key);
    if (old) old.count++; else bundles.set(key, { kind: edge.kind, from, to, count: 1 });
  }
  return [...bundles.values()];
}
