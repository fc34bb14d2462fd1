import { select, type Selection } from 'd3-selection';
import { zoom, zoomIdentity, ZoomTransform, type ZoomBehavior } from 'd3-zoom';

export interface Size { width: number; height: number }

/** Free space around the diagram when it is moved to its end. The space at the top has room for the column titles. */
export const margin = { side: 16, top: 44, bottom: 24 };

/** At least this much of the diagram stays in the window when it is dragged, in pixels. */
const keptInside = 96;

/**
 * Zoom and pan with d3-zoom. Dragging and pinching work as usual. The wheel scrolls; it zooms only with Ctrl, so that the page around the diagram can be
 * scrolled.
 */
export class Viewport {
  transform: ZoomTransform = zoomIdentity;
  private readonly behavior: ZoomBehavior<SVGSVGElement, unknown>;
  private readonly host: Selection<SVGSVGElement, unknown, null, undefined>;
  private picture: Size = { width: 0, height: 0 };
  private size: Size = { width: 0, height: 0 };

  constructor(private readonly svg: SVGSVGElement, changed: (transform: ZoomTransform) => void) {
    this.host = select(svg);
    this.behavior = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.1, 2])
      .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey : event.button === 0))
      .extent((): [[number, number], [number, number]] => [[0, 0], [this.size.width, this.size.height]])
      .constrain((transform) => this.inReach(transform))
      .on('zoom', (event: { transform: ZoomTransform }) => {
        this.transform = event.transform;
        changed(event.transform);
      });
    this.host.call(this.behavior).on('dblclick.zoom', null);
    svg.addEventListener('wheel', this.wheel, { passive: false });
  }

  dispose() {
    this.host.on('.zoom', null);
    this.svg.removeEventListener('wheel', this.wheel);
  }

  resize(size: Size, picture: Size) {
    this.size = size;
    this.picture = picture;
  }

  /** The visible part of the diagram, in pixels of the diagram. */
  seen() {
    const { x, y, k } = this.transform;
    return { left: -x / k, top: -y / k, right: (this.size.width - x) / k, bottom: (this.size.height - y) / k };
  }

  /** Whether the whole diagram is visible. */
  fits(): boolean {
    const { left, top, right, bottom } = this.seen();
    return left <= 0 && top <= 0 && right >= this.picture.width && bottom >= this.picture.height;
  }

  /** Whether the whole diagram would fit into the window, wherever it is now. */
  hasRoom(): boolean {
    const { k } = this.transform;
    return this.picture.width * k <= this.size.width && this.picture.height * k + margin.top <= this.size.height;
  }

  set(x: number, y: number, k = this.transform.k) {
    this.host.call(this.behavior.transform, new ZoomTransform(k, x, y));
  }

  moveBy(dx: number, dy: number) {
    this.set(this.transform.x + dx, this.transform.y + dy);
  }

  zoomBy(factor: number) {
    this.host.call(this.behavior.scaleBy, factor);
  }

  /** Shows the whole diagram, at most at zoom 1. */
  fit() {
    const k = Math.max(0.1, Math.min(1, (this.size.width - 2 * margin.side) / this.picture.width, (this.size.height - margin.top - margin.bottom) / this.picture.height));
    this.set((this.size.width - this.picture.width * k) / 2, Math.max(margin.top, (this.size.height - this.picture.height * k) / 2), k);
  }

  /**
   * Shows the diagram at zoom 1, so that every label is legible, with a given place visible: the whole diagram if it fits; otherwise its start if the place is
   * visible then; otherwise the place.
   */
  open(place: { x: number; y: number; width: number; height: number }) {
    const x = this.picture.width + 2 * margin.side <= this.size.width
      ? (this.size.width - this.picture.width) / 2
      : Math.max(Math.min(margin.side, this.size.width - margin.side - place.x - place.width), this.size.width - margin.side - this.picture.width);
    const free = this.size.height - margin.top - margin.bottom;
    const middle = margin.top + free / 2 - place.y - place.height / 2;
    const y = this.picture.height <= free ? margin.top + Math.min(48, (free - this.picture.height) / 2)
      : place.y + place.height <= free ? margin.top
        : Math.max(middle, this.size.height - margin.bottom - this.picture.height);
    this.set(x, y, 1);
  }

  /** Moves as little as possible to make a place visible. */
  reveal({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
    const t = this.transform;
    const [left, top] = [x * t.k + t.x, y * t.k + t.y];
    const need = (from: number, to: number, least: number, most: number) => (from < least ? least - from : to > most ? Math.max(most - to, least - from) : 0);
    const dx = need(left, left + width * t.k, margin.side, this.size.width - margin.side);
    const dy = need(top, top + height * t.k, margin.top, this.size.height - margin.bottom);
    if (dx !== 0 || dy !== 0) this.moveBy(dx, dy);
  }

  private readonly wheel = (event: WheelEvent) => {
    if (event.ctrlKey || this.fits()) return;
    const unit = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? this.size.height : 1;
    const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    const old = this.transform;
    const next = {
      x: within(old.x - dx * unit, this.size.width - margin.side - this.picture.width * old.k, margin.side) ?? old.x,
      y: within(old.y - dy * unit, this.size.height - margin.bottom - this.picture.height * old.k, margin.top) ?? old.y,
    };
    if (next.x === old.x && next.y === old.y) return; // at an end: let the page scroll
    event.preventDefault();
    this.set(next.x, next.y);
  };

  /** Keeps a part of the diagram in the window, however far it is dragged. */
  private inReach({ x, y, k }: ZoomTransform): ZoomTransform {
    const { width, height } = this.size;
    return new ZoomTransform(
      k,
      within(x, keptInside - this.picture.width * k, width - keptInside) ?? x,
      within(y, keptInside - this.picture.height * k, height - keptInside) ?? y,
    );
  }
}

/** Clamps a value between least and most; null if there is no such value. */
const within = (value: number, least: number, most: number) => (least > most ? null : Math.min(most, Math.max(least, value)));
