import type { Column } from '../model/kinds';
import type { Layout } from './layout';
import type { Route } from './routes';

/** The rows and lines on the paths through one row. */
export interface Highlight { rows: ReadonlySet<string>; routes: ReadonlySet<Route> }

/**
 * Returns all paths that start at a row along any line and visit each column at most once. From a department, they lead over its duties to their townships and
 * acts, but not on from these to other duties.
 */
export function pathsOf(layout: Layout, key: string): Highlight {
  const lines = linesOf(layout);
  const bit = new Map<Column, number>(layout.heads.map((head, i) => [head.column, 1 << i]));
  const bitOf = (row: string) => bit.get(layout.boxes.get(row)!.row.column)!;
  const rows = new Set<string>();
  const routes = new Set<Route>();
  if (!layout.boxes.has(key)) return { rows, routes };

  const seen = new Set<string>();
  const queue: [row: string, visited: number][] = [[key, bitOf(key)]];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [row, visited] = next;
    const state = `${visited} ${row}`;
    if (seen.has(state)) continue;
    seen.add(state);
    rows.add(row);
    for (const route of lines.get(row) ?? []) {
      const other = route.edge.from === row ? route.edge.to : route.edge.from;
      if ((visited & bitOf(other)) !== 0) continue;
      routes.add(route);
      queue.push([other, visited | bitOf(other)]);
    }
  }
  return { rows, routes };
}

const known = new WeakMap<Layout, Map<string, Route[]>>();

/** Returns the lines of each row. */
export function linesOf(layout: Layout): ReadonlyMap<string, readonly Route[]> {
  let lines = known.get(layout);
  if (!lines) {
    known.set(layout, lines = new Map());
    for (const route of layout.routes) for (const key of [route.edge.from, route.edge.to]) {
      const own = lines.get(key);
      if (own) own.push(route); else lines.set(key, [route]);
    }
  }
  return lines;
}
