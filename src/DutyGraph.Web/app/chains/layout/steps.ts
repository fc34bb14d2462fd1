import { linesOf } from './highlight';
import type { Box, Layout } from './layout';

export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'pageUp' | 'pageDown';

const page = 8;

const middle = (box: Box) => box.y + box.height / 2;

/**
 * Returns the row to which a key moves the focus: up and down within the column, left and right along lines to the nearest linked row. A move back returns to
 * the row from which the focus came. Null if there is no such row.
 */
export function step(layout: Layout, key: string, to: Step, cameFrom: string | null): string | null {
  const box = layout.boxes.get(key);
  if (!box) return null;
  if (to === 'left' || to === 'right') {
    const linked = (linesOf(layout).get(key) ?? [])
      .map((route) => layout.boxes.get(route.edge.from === key ? route.edge.to : route.edge.from)!)
      .filter((other) => (to === 'left' ? other.x < box.x && other.row.column !== box.row.column : other.x > box.x && other.row.column !== box.row.column));
    if (linked.some((other) => other.row.key === cameFrom)) return cameFrom;
    linked.sort((a, b) => Math.abs(a.x - box.x) - Math.abs(b.x - box.x) || Math.abs(middle(a) - middle(box)) - Math.abs(middle(b) - middle(box)));
    return linked[0]?.row.key ?? null;
  }
  const column = layout.byColumn.get(box.row.column)!;
  const at = column.indexOf(box);
  const last = column.length - 1;
  const next = { up: at - 1, down: at + 1, first: 0, last, pageUp: Math.max(0, at - page), pageDown: Math.min(last, at + page) }[to];
  return next === at ? null : column[next]?.row.key ?? null;
}
