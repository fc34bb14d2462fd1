import type { Box } from '../layout/layout';
import { badgeHeight, badgeWidth, lineHeight, markWidth, pile, rowPadding, textLeft } from '../layout/measures';
import type { Route } from '../layout/routes';
import { dashes, marks } from '../model/kinds';
import type { Shape } from './shape';

/** For parts that the row's accessible name already contains: list, counts, hidden neighbours. */
const said = { 'aria-hidden': 'true' };

/** Draws a row at 0, 0. If it is too small to be legible, it is a plain box. */
export function drawRow({ row, text, width, height }: Box, legible: boolean): Shape[] {
  const kind = row.column;
  const shapes: Shape[] = [];
  if (row.shape === 'group') shapes.push({ tag: 'rect', paint: 'pile', at: { x: pile, y: pile, width, height, rx: 4 } });
  shapes.push(row.shape === 'heading' ? { tag: 'rect', paint: 'hit', at: { width, height, fill: 'none' } } : { tag: 'rect', paint: 'box', at: { width, height, rx: 4 } });
  shapes.push({ tag: 'path', paint: `edge kind-${kind}`, at: { d: `M3 0V${height}H2A2 2 0 0 1 0 ${height - 2}V2A2 2 0 0 1 2 0Z` } });
  if (!legible) return shapes;

  const list = row.group === null ? row.nodes[0]!.list : null;
  const left = textLeft + (list === null ? 0 : markWidth);
  const top = rowPadding + 13.5;
  if (list !== null) shapes.push({ tag: 'text', paint: `mark list-${list}`, at: { x: textLeft, y: top, ...said }, text: marks[list] });
  // One text element with several lines: browsers expose separate text elements as separate words to assistive technology.
  shapes.push({
    tag: 'text',
    paint: row.group === null ? 'label' : 'label strong',
    at: { y: top },
    children: text.lines.map((line, at) => ({ tag: 'tspan', at: { x: left, ...(at > 0 && { dy: lineHeight }) }, text: line })),
  });
  if (text.note !== null) {
    const y = top + text.lines.length * lineHeight - 1;
    shapes.push({ tag: 'text', paint: 'note', at: { x: left, y, ...said }, children: text.note.map(({ list: of, words }) => ({ tag: 'tspan', paint: of === null ? 'note' : `list-${of}`, text: of === null ? words : `${marks[of]} ${words}\u2003` })) });
  }
  if (text.badge !== null) {
    const wide = badgeWidth(text.badge);
    shapes.push({
      tag: 'g',
      paint: 'badge',
      at: { ...said, transform: `translate(${width - wide - 5} ${(height - badgeHeight) / 2})` },
      children: [
        { tag: 'rect', paint: 'hit', at: { x: -4, y: -6, width: wide + 9, height: badgeHeight + 12, fill: 'none' } },
        { tag: 'rect', paint: 'badge-box', at: { width: wide, height: badgeHeight, rx: badgeHeight / 2 } },
        { tag: 'text', paint: 'badge-text', at: { x: wide / 2, y: 13, 'text-anchor': 'middle' }, text: text.badge },
      ],
    });
  }
  return shapes;
}

export const rowAt = ({ x, y }: Box) => `translate(${x} ${y})`;

export function drawRoute({ edge, path }: Route): Shape {
  const dash = dashes[edge.kind];
  return { tag: 'path', paint: `line ${edge.kind}${edge.count > 1 ? ' bundle' : ''}`, at: { d: path, fill: 'none', ...(dash !== undefined && { 'stroke-dasharray': dash }) } };
}
