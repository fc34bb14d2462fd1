import type { Layout } from '../layout/layout';
import { toElement } from './shape';
import type { Viewport } from './viewport';

const size = { width: 168, height: 112 };

/**
 * A minimap: the whole diagram, with a frame around the visible part. Pressing or dragging moves the view. It is hidden if the whole diagram fits into the
 * window.
 */
export class MiniMap {
  private scale = 1;
  private readonly view = toElement({ tag: 'rect', paint: 'mini-view' });
  private readonly rows = toElement({ tag: 'g' });

  constructor(private readonly svg: SVGSVGElement, private readonly viewport: Viewport) {
    svg.append(this.rows, this.view);
    svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    svg.addEventListener('pointerdown', this.press);
    svg.addEventListener('pointermove', this.drag);
  }

  show(layout: Layout) {
    this.scale = Math.min(size.width / layout.width, size.height / layout.height);
    const s = this.scale;
    this.rows.replaceChildren(...layout.heads.map(({ column }) => toElement({
      tag: 'path',
      paint: `mini-rows kind-${column}`,
      at: { d: layout.byColumn.get(column)!.map((box) => `M${box.x * s} ${box.y * s}h${box.width * s}v${Math.max(0.75, box.height * s)}h${-box.width * s}z`).join('') },
    })));
    this.move();
  }

  move() {
    this.svg.classList.toggle('unneeded', this.viewport.hasRoom());
    const { left, top, right, bottom } = this.viewport.seen();
    const s = this.scale;
    const [x, y] = [Math.max(0, left * s), Math.max(0, top * s)];
    const at = { x, y, width: Math.max(4, Math.min(size.width, right * s) - x), height: Math.max(4, Math.min(size.height, bottom * s) - y) };
    for (const [name, value] of Object.entries(at)) this.view.setAttribute(name, value.toFixed(1));
  }

  private readonly press = (event: PointerEvent) => {
    this.svg.setPointerCapture(event.pointerId);
    this.go(event);
  };

  private readonly drag = (event: PointerEvent) => { if (this.svg.hasPointerCapture(event.pointerId)) this.go(event); };

  private go(event: PointerEvent) {
    const frame = this.svg.getBoundingClientRect();
    const { left, top, right, bottom } = this.viewport.seen();
    const [x, y] = [(event.clientX - frame.left) * (size.width / frame.width), (event.clientY - frame.top) * (size.height / frame.height)];
    const { k } = this.viewport.transform;
    this.viewport.moveBy(((left + right) / 2 - x / this.scale) * k, ((top + bottom) / 2 - y / this.scale) * k);
  }
}
