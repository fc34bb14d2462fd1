import { columns, type Column, type DutyList } from '../model/kinds';
import { columnGap, lineHeight, memberIndent, noteHeight, rowGap, rowPadding } from './measures';
import { placeColumn } from './place';
import { routeEdges, type Route } from './routes';
import type { Row, Rows } from './rows';

/** A part of a row's secondary line. If it is about a list, it has the colour of the list. */
export interface Note { list: DutyList | null; words: string }

/** The texts of a row: its label in lines (`cut` if it is incomplete), and the badge at its right end (+31). */
export interface RowText { lines: readonly string[]; cut: boolean; note: readonly Note[] | null; badge: string | null }

export interface Box { row: Row; text: RowText; x: number; y: number; width: number; height: number }

export interface ColumnHead { column: Column; x: number; width: number }

/** A diagram in pixels, with its top left corner at 0, 0. Column titles are above it. */
export interface Layout {
  boxes: ReadonlyMap<string, Box>;
  /** The columns from left to right. */
  heads: readonly ColumnHead[];
  byColumn: ReadonlyMap<Column, readonly Box[]>;
  routes: readonly Route[];
  width: number;
  height: number;
}

export const columnWidths: Readonly<Record<Column, number>> = {
  LegalAct: 164, Topic: 200, Category: 128, DepartmentKind: 148, Department: 172, Responsibility: 236, Duty: 250, Township: 156, COUNTY: 112, PREFECTURE: 144, REGION: 168,
};

const heightOf = (text: RowText) => 2 * rowPadding + text.lines.length * lineHeight + (text.note === null ? 0 : noteHeight);

/** Returns the layout of visible rows. It is a pure function: the same rows give the same layout, so that collapsing undoes expanding. */
export function layOut(rows: Rows, textOf: (row: Row) => RowText): Layout {
  const present = columns.filter((column) => (rows.columns.get(column)?.length ?? 0) > 0);
  const boxes = new Map<string, Box>();
  const byColumn = new Map<Column, Box[]>();
  const heads: ColumnHead[] = [];
  let x = 0;
  for (const column of present) {
    const width = columnWidths[column];
    heads.push({ column, x, width });
    byColumn.set(column, rows.columns.get(column)!.map((row) => {
      const text = textOf(row);
      const indent = row.shape === 'member' ? memberIndent : 0;
      const box = { row, text, x: x + indent, y: 0, width: width - indent, height: heightOf(text) };
      boxes.set(row.key, box);
      return box;
    }));
    x += width + columnGap;
  }

  placeAll(present.map((column) => byColumn.get(column)!), neighboursOf(rows, boxes));
  let height = 0;
  const top = Math.min(0, ...[...boxes.values()].map((box) => box.y));
  for (const box of boxes.values()) {
    box.y = Math.round(box.y - top);
    height = Math.max(height, box.y + box.height);
  }
  return { boxes, heads, byColumn, routes: routeEdges(rows.edges, boxes, heads, byColumn), width: Math.max(0, x - columnGap), height };
}

function neighboursOf(rows: Rows, boxes: ReadonlyMap<string, Box>): Map<Box, Box[]> {
  const all = new Map<Box, Box[]>();
  const add = (a: Box, b: Box) => { const own = all.get(a); if (own) own.push(b); else all.set(a, [b]); };
  for (const { from, to } of rows.edges) {
    const [a, b] = [boxes.get(from)!, boxes.get(to)!];
    add(a, b);
    add(b, a);
  }
  return all;
}

/** The tallest column is laid out from the top down. From there outwards, each box is placed as near as possible to the middle of its linked boxes. */
function placeAll(columns: readonly (readonly Box[])[], neighbours: ReadonlyMap<Box, readonly Box[]>) {
  const tall = columns.map((boxes) => boxes.reduce((sum, box) => sum + box.height + rowGap, 0));
  const first = tall.indexOf(Math.max(...tall));
  const placed = new Set<Box>();
  const place = (boxes: readonly Box[]) => {
    const tops = placeColumn(boxes.map((box) => ({ height: box.height, middle: meanMiddle(neighbours.get(box), placed) })), rowGap);
    boxes.forEach((box, i) => { box.y = tops[i]!; });
    for (const box of boxes) placed.add(box);
  };
  const outwards = columns.map((_, i) => i).sort((a, b) => Math.abs(a - first) - Math.abs(b - first) || a - b);
  for (const i of outwards) place(columns[i]!);
}

function meanMiddle(neighbours: readonly Box[] | undefined, placed: ReadonlySet<Box>): number | null {
  let [sum, count] = [0, 0];
  for (const box of neighbours ?? []) {
    if (!placed.has(box)) continue;
    sum += box.y + box.height / 2;
    count++;
  }
  return count === 0 ? null : sum / count;
}
