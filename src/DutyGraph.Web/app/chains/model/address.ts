import { edgeKinds, usualEdges, type EdgeKind } from './kinds';

/** The state of the view, all of which is in its address: `/chains?from=&to=&depth=&edges=&…`. */
export interface ChainState {
  from: string | null;
  to: string | null;
  /** 1 to 6. */
  depth: number;
  edges: readonly EdgeKind[];
  /** 1 to 2,000. */
  limit: number;
  /** Keys of open groups and ids of expanded nodes, in the order of opening. */
  open: readonly string[];
  /** The row or node that the panel describes. */
  selected: string | null;
  view: 'graph' | 'table';
  rows: 'nodes' | 'edges';
  /** The sort column of the table, with a leading `-` for descending order. */
  sort: string | null;
  page: number;
}

export type Query = Record<string, string | null | (string | null)[] | undefined>;

export const usualLimit = 500;
const maximumDepth = 6;
const maximumLimit = 2_000;

/** Returns the default depth of a chain: 1 for a duty, which is its own chain; 3 for a kind of department, which reaches the townships. */
export function usualDepth(from: string | null, to: string | null): number {
  if (to !== null) return maximumDepth; // the shortest path does not depend on the limit
  return { duty: 1, kind: 3 }[from?.split(':')[0] ?? ''] ?? 2;
}

/** The allowed values of some parameters. For other values, the view uses the default and says so. */
export const allowedValues: Readonly<Record<string, readonly string[]>> = {
  edges: edgeKinds, depth: Array.from({ length: maximumDepth }, (_, i) => String(i + 1)), view: ['graph', 'table'], rows: ['nodes', 'edges'],
};

const all = (value: Query[string]) => [value].flat().filter((item): item is string => typeof item === 'string' && item !== '');
const one = (value: Query[string]) => all(value)[0] ?? null;

function whole(value: string | null, least: number, most: number, usual: number): number {
  return value !== null && /^\d{1,9}$/.test(value) ? Math.min(most, Math.max(least, Number(value))) : usual;
}

/** Parses an address. Missing or invalid parameters get their defaults. */
export function readAddress(query: Query): ChainState {
  const [from, to] = [one(query.from), one(query.to)];
  const named = all(query.edges).flatMap((value) => value.split(','));
  const edges = edgeKinds.filter((kind) => named.includes(kind));
  return {
    from,
    to,
    depth: whole(one(query.depth), 1, maximumDepth, usualDepth(from, to)),
    edges: edges.length > 0 ? edges : usualEdges(from, to),
    limit: whole(one(query.limit), 1, maximumLimit, usualLimit),
    open: [...new Set(all(query.open))],
    selected: one(query.selected),
    view: one(query.view) === 'table' ? 'table' : 'graph',
    rows: one(query.rows) === 'edges' ? 'edges' : 'nodes',
    sort: one(query.sort),
    page: whole(one(query.page), 1, maximumLimit * 10, 1),
  };
}

/** Returns the shortest address of a state, without defaults. */
export function writeAddress(state: ChainState): Record<string, string | string[]> {
  const usual = usualEdges(state.from, state.to);
  return {
    ...(state.from !== null && { from: state.from }),
    ...(state.to !== null && { to: state.to }),
    ...(state.depth !== usualDepth(state.from, state.to) && { depth: String(state.depth) }),
    ...(state.edges.join() !== usual.join() && { edges: state.edges.join() }),
    ...(state.limit !== usualLimit && { limit: String(state.limit) }),
    ...(state.open.length > 0 && { open: [...state.open] }),
    ...(state.selected !== null && { selected: state.selected }),
    ...(state.view !== 'graph' && { view: state.view }),
    ...(state.rows !== 'nodes' && { rows: state.rows }),
    ...(state.sort !== null && { sort: state.sort }),
    ...(state.page !== 1 && { page: String(state.page) }),
  };
}

/**
 * Changes the ends of the chain. Open groups, selection and page number are reset, and values that were the defaults of the old ends become the defaults of the
 * new ones.
 */
export function withEnds(state: ChainState, from: string | null, to: string | null): ChainState {
  const edges = state.edges.join() === usualEdges(state.from, state.to).join() ? usualEdges(from, to) : state.edges;
  const depth = state.depth === usualDepth(state.from, state.to) || (state.to === null) !== (to === null) ? usualDepth(from, to) : state.depth;
  return { ...state, from, to, edges, depth, open: [], selected: null, page: 1 };
}

/** Opens a closed key, or closes an open one. */
export function toggle(open: readonly string[], key: string): string[] {
  return open.includes(key) ? open.filter((other) => other !== key && !other.startsWith(`${key}~`)) : [...open, key];
}
