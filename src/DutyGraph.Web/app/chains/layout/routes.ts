import type { Column } from '../model/kinds';
import type { Box, ColumnHead } from './layout';
import { pile } from './measures';
import type { RowEdge } from './rows';

/** The line of an edge from left to right, with its bounding box. `forward` tells whether the edge in the graph also leads from left to right. */
export interface Route { edge: RowEdge; path: string; forward: boolean; left: number; top: number; right: number; bottom: number }

/** Half the space between two rows. Lines that cross a column pass there. */
const passing = 4;

const laneWidth = 5;

/** Returns curves from right edges to left edges. A line that crosses a column passes between two of its rows, never behind a row. */
export function routeEdges(
  edges: readonly RowEdge[], boxes: ReadonlyMap<string, Box>, heads: readonly ColumnHead[], byColumn: ReadonlyMap<Column, readonly Box[]>,
): Route[] {
  const index = new Map(heads.map((head, i) => [head.column, i]));
  const gaps = heads.map((head) => gapsOf(byColumn.get(head.column)!));
  const lanes = lanesOf(edges);
  return edges.map((edge) => {
    const lane = lanes.get(edge)!;
    const [a, b] = [boxes.get(edge.from)!, boxes.get(edge.to)!];
    const forward = index.get(a.row.column)! <= index.get(b.row.column)!;
    const [start, end] = forward ? [a, b] : [b, a];
    const [y1, y2] = [start.y + start.height / 2 + lane, end.y + end.height / 2 + lane];
    const x1 = start.x + start.width + (start.row.shape === 'group' ? pile : 0);
    let [x, y, top, bottom] = [x1, y1, Math.min(y1, y2), Math.max(y1, y2)];
    let path = `M${x} ${y}`;
    const curve = (toX: number, toY: number) => {
      path += curveTo(x, y, toX, toY);
      [x, y, top, bottom] = [toX, toY, Math.min(top, toY), Math.max(bottom, toY)];
    };
    for (let i = index.get(start.row.column)! + 1; i < index.get(end.row.column)!; i++) {
      const head = heads[i]!;
      const wished = y1 + ((y2 - y1) * (head.x + head.width / 2 - x1)) / (end.x - x1);
      curve(head.x, nearest(gaps[i]!, wished));
      path += `H${x = head.x + head.width}`;
    }
    curve(end.x, y2);
    return { edge, path, forward, left: x1, top, right: end.x, bottom };
  });
}

/** Returns a curve that is horizontal at both ends. */
export function curveTo(x: number, y: number, toX: number, toY: number): string {
  const bend = (toX - x) / 2;
  return `C${x + bend} ${y} ${toX - bend} ${toY} ${toX} ${toY}`;
}

/** Puts lines of several kinds between the same two rows side by side. */
function lanesOf(edges: readonly RowEdge[]): Map<RowEdge, number> {
  const pairs = new Map<string, RowEdge[]>();
  for (const edge of edges) {
    const key = edge.from < edge.to ? `${edge.from}\n${edge.to}` : `${edge.to}\n${edge.from}`;
    const pair = pairs.get(key);
    if (pair) pair.push(edge); else pairs.set(key, [edge]);
  }
  return new Map([...pairs.values()].flatMap((pair) => pair.map((edge, i) => [edge, (i - (pair.length - 1) / 2) * laneWidth] as const)));
}

/** Returns the heights at which a line can cross a column: between two rows, or anywhere above the first or below the last row. */
function gapsOf(boxes: readonly Box[]): number[] {
  const gaps = [boxes[0]!.y - passing];
  boxes.forEach((box, i) => {
    const [bottom, next] = [box.y + box.height, boxes[i + 1]?.y];
    if (next === undefined || next - bottom <= 4 * passing) gaps.push(next === undefined ? bottom + passing : (bottom + next) / 2);
    else for (let y = bottom + passing; y <= next - passing; y += 2 * passing) gaps.push(y);
  });
  return gaps;
}

function nearest(gaps: readonly number[], wished: number): number {
  if (wished <= gaps[0]! || wished >= gaps[gaps.length - 1]!) return wished;
  let [low, high] = [0, gaps.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (gaps[middle]! <= wished) low = middle; else high = middle;
  }
  return wished - gaps[low]! <= gaps[high]! - wished ? gaps[low]! : gaps[high]!;
}
