import type { ColumnHead, Layout } from '../layout/layout';
import { toElement } from './shape';

const headHeight = 32;

const drawn = new WeakMap<SVGElement, Layout>();

/** Draws column titles at the upper edge of the window, above their columns, wherever the diagram is moved. */
export function drawHeads(layer: SVGElement, layout: Layout, { x, k }: { x: number; k: number }, nameOf: (column: ColumnHead['column'], count: number) => string) {
  if (drawn.get(layer) !== layout) {
    drawn.set(layer, layout);
    layer.replaceChildren(
      toElement({ tag: 'rect', paint: 'head-ground', at: { width: '100%', height: headHeight } }),
      toElement({ tag: 'path', paint: 'head-rule', at: { d: `M0 ${headHeight - 0.5}H10000` } }),
      ...layout.heads.map((head) => toElement({
        tag: 'g',
        children: [
          { tag: 'rect', paint: `edge kind-${head.column}`, at: { y: 9, width: 3, height: 14 } },
          { tag: 'text', paint: 'head', at: { x: 10, y: 21 }, text: nameOf(head.column, countOf(layout, head)) },
        ],
      })),
    );
  }
  layout.heads.forEach((head, i) => layer.children[i + 2]!.setAttribute('transform', `translate(${head.x * k + x} 0)`));
}

/** Counts the nodes of a column, including those in closed groups. */
export function countOf(layout: Layout, head: ColumnHead): number {
  return layout.byColumn.get(head.column)!.reduce((sum, { row }) => sum + (row.shape === 'heading' ? 0 : row.nodes.length), 0);
}
