import { pathsOf, type Highlight } from '../layout/highlight';
import type { Box, Layout } from '../layout/layout';
import type { Route } from '../layout/routes';
import { step } from '../layout/steps';
import { collapses } from '../layout/text';
import { edgesOf, isIn, type Edges } from './area';
import { drawHeads } from './heads';
import type { CanvasHooks, Marks } from './hooks';
import { stepOfKey } from './keys';
import { drawRoute, drawRow, rowAt } from './rows';
import { setAttribute as set, toElement } from './shape';
import { Viewport } from './viewport';

/** Rows and lines are drawn up to this distance outside the window, in window pixels. Panning within it only moves a group and draws nothing. */
const overscan = 400;

/** How many elements outside the window are created in one frame. Visible elements are drawn at once, others in later frames. */
const ahead = 80;

/** Below this zoom, labels are not drawn: they would be smaller than 6 px. */
const legibleFrom = 0.45;

/**
 * Draws a layout as SVG, limited to the window and its surroundings, and handles pointer and keyboard. It is imperative on purpose: a framework's overhead per
 * node costs more than the drawing.
 */
export class ChainCanvas {
  readonly viewport: Viewport;
  layout: Layout | null = null;
  private marks: Marks = { starts: new Set(), selected: null };
  private current: string | null = null;
  private cameFrom: string | null = null;
  private attended: string | null = null;
  private drawn = { left: 0, top: 0, right: 0, bottom: 0, legible: true };
  private readonly rows = new Map<string, { element: SVGElement; box: Box; look: string }>();
  private readonly lines = new Map<Route, SVGElement>();
  /** Moved as a whole. It is a compositing layer of its own, so that panning repaints nothing. */
  private readonly layer = toElement({ tag: 'g', paint: 'moved' });
  private readonly scaled = toElement({ tag: 'g' });
  private readonly lineLayer = toElement({ tag: 'g', paint: 'lines' });
  private readonly rowLayer = toElement({ tag: 'g', paint: 'rows' });
  private readonly headLayer = toElement({ tag: 'g', paint: 'heads' });
  private frame = 0;
  private width = 0;
  private opened: unknown = null;
  private readonly resized: ResizeObserver;

  constructor(private readonly svg: SVGSVGElement, private readonly hooks: CanvasHooks) {
    this.lineLayer.setAttribute('aria-hidden', 'true');
    this.headLayer.setAttribute('aria-hidden', 'true');
    this.scaled.append(this.lineLayer, this.rowLayer);
    this.layer.append(this.scaled);
    svg.append(this.layer, this.headLayer);
    this.viewport = new Viewport(svg, () => this.move());
    this.resized = new ResizeObserver(() => { if (this.layout) this.resize(); });
    this.resized.observe(svg);
    svg.addEventListener('click', this.click);
    svg.addEventListener('keydown', this.keydown);
    svg.addEventListener('pointerover', this.pointerover);
    svg.addEventListener('pointerleave', this.pointerleave);
    svg.addEventListener('focusin', this.focusin);
    svg.addEventListener('focusout', this.focusout);
  }

  dispose() {
    cancelAnimationFrame(this.frame);
    this.resized.disconnect();
    this.viewport.dispose();
    this.svg.replaceChildren();
  }

  /** Shows a layout. With `anchor`, that row keeps its position in the window; otherwise the diagram opens at its first start. */
  show(layout: Layout, marks: Marks, anchor: string | null) {
    const before = anchor === null ? undefined : this.layout?.boxes.get(anchor);
    const after = anchor === null ? undefined : layout.boxes.get(anchor);
    this.layout = layout;
    this.marks = marks;
    this.attended = null;
    this.shade();
    if (this.current === null || !layout.boxes.has(this.current)) this.current = anchor ?? this.startKey();
    for (const line of this.lines.values()) line.remove();
    this.lines.clear();
    const { width, height } = this.svg.getBoundingClientRect();
    this.width = width;
    this.viewport.resize({ width, height }, layout);
    const { x, y, k } = this.viewport.transform;
    if (before && after) this.viewport.set(x + (before.x - after.x) * k, y + (before.y - after.y) * k);
    else this.open();
    this.draw();
    this.attend(this.focused());
  }

  mark(marks: Marks) {
    this.marks = marks;
    this.draw();
  }

  /** Moves to the opening view of the diagram. */
  open() {
    const start = this.layout?.boxes.get(this.startKey() ?? '');
    if (start) this.viewport.open(start);
    this.opened = this.viewport.transform;
  }

  /** @param isRevealed Whether to scroll the row into view. A clicked row must not move. */
  focus(key: string, isRevealed = true) {
    const box = this.layout?.boxes.get(key);
    if (!box) return;
    this.current = key;
    if (isRevealed) this.viewport.reveal(box);
    this.draw();
    (this.rows.get(key)?.element as SVGElement | undefined)?.focus({ preventScroll: true });
  }

  private startKey(): string | null {
    const keys = this.layout?.boxes;
    return [...this.marks.starts].find((key) => keys?.has(key)) ?? keys?.keys().next().value ?? null;
  }

  /** If the width changes and the reader did not move the diagram or sees all of it, the opening view is shown again. A change of height moves nothing. */
  private resize() {
    const { width, height } = this.svg.getBoundingClientRect();
    const isOpening = width !== this.width && (this.opened === this.viewport.transform || this.viewport.fits());
    this.width = width;
    this.viewport.resize({ width, height }, this.layout!);
    if (isOpening) this.open(); else this.move();
    this.draw();
  }

  private move() {
    const { x, y, k } = this.viewport.transform;
    this.layer.style.transform = `translate(${x}px, ${y}px)`;
    set(this.scaled, 'transform', `scale(${k})`);
    if (!this.layout) return;
    drawHeads(this.headLayer, this.layout, this.viewport.transform, this.hooks.headOf);
    const seen = this.viewport.seen();
    const { left, top, right, bottom, legible } = this.drawn;
    if (seen.left < left || seen.top < top || seen.right > right || seen.bottom > bottom || legible !== k >= legibleFrom) this.drawSoon();
    this.hooks.moved();
  }

  private drawSoon() {
    this.frame ||= requestAnimationFrame(() => { this.frame = 0; this.draw(); });
  }

  /** Updates the elements for the present layout, window and marks. Unchanged elements are not touched. */
  private draw() {
    if (!this.layout) return;
    const { k } = this.viewport.transform;
    const seen = this.viewport.seen();
    const far = overscan / k;
    this.drawn = { left: seen.left - far, top: seen.top - far, right: seen.right + far, bottom: seen.bottom + far, legible: k >= legibleFrom };
    let room = ahead;
    /** Whether to draw an element in this frame: existing ones nearby, visible ones, and further ones up to the limit of a frame. */
    const isDue = (isThere: boolean, edges: Edges) => isIn(edges, this.drawn) && (isThere || isIn(edges, seen) || room-- > 0);

    // The current row is always kept, however far away: it is the only tab stop of the diagram. Old elements are removed first, because an element that is
    // moved in the DOM loses the focus.
    const wanted = new Map([...this.layout.boxes].filter(([key, box]) => key === this.current || isDue(this.rows.has(key), edgesOf(box))));
    for (const [key, { element }] of this.rows) if (!wanted.has(key)) { element.remove(); this.rows.delete(key); }
    let place = this.rowLayer.firstElementChild;
    for (const [key, box] of wanted) {
      const element = this.drawBox(key, box);
      if (element === place) place = place.nextElementSibling;
      else this.rowLayer.insertBefore(element, place);
    }

    const fresh: SVGElement[] = [];
    for (const route of this.layout.routes) {
      const element = this.lines.get(route);
      if (isDue(element !== undefined, route)) {
        if (element) continue;
        const line = toElement(drawRoute(route));
        this.lines.set(route, line);
        fresh.push(line);
      } else if (element) {
        element.remove();
        this.lines.delete(route);
      }
    }
    this.lineLayer.append(...fresh);
    if (this.attended !== null) this.shade();
    if (room < 0) this.drawSoon();
  }

  private drawBox(key: string, box: Box): SVGElement {
    const look = `${this.drawn.legible} ${box.width} ${box.height} ${box.row.shape} ${box.text.badge} ${box.text.lines.join('\n')} ${box.text.note?.map((note) => note.words).join()}`;
    let row = this.rows.get(key);
    if (row?.look !== look) {
      const focused = row !== undefined && row.element === document.activeElement;
      const element = row?.element ?? toElement({ tag: 'g', at: { 'data-key': key, role: 'button' } });
      const ring = { tag: 'rect', paint: 'ring', at: { x: -3, y: -3, width: box.width + 6, height: box.height + 6, rx: 6 } } as const;
      element.replaceChildren(...[...drawRow(box, this.drawn.legible), ring].map(toElement));
      row = { element, box, look };
      this.rows.set(key, row);
      this.describe(row);
      if (focused) element.focus({ preventScroll: true });
    } else if (row.box !== box) {
      row.box = box;
      this.describe(row);
    }
    const { element } = row;
    set(element, 'class', `row ${box.row.shape}${this.marks.starts.has(key) ? ' start' : ''}${this.marks.selected === key ? ' selected' : ''}`);
    set(element, 'tabindex', key === this.current ? '0' : '-1');
    set(element, 'aria-pressed', String(this.marks.selected === key));
    return element;
  }

  private describe({ element, box }: { element: SVGElement; box: Box }) {
    set(element, 'transform', rowAt(box));
    set(element, 'aria-label', this.hooks.nameOf(box));
    set(element, 'aria-expanded', box.text.badge === null ? null : String(collapses(box.text.badge)));
  }

  /** Highlights the paths of the attended row, with arrowheads; the rest fades. */
  private shade() {
    const shown: Highlight | null = this.attended === null || !this.layout ? null : pathsOf(this.layout, this.attended);
    this.svg.classList.toggle('shaded', shown !== null);
    for (const [key, { element }] of this.rows) element.classList.toggle('on', shown?.rows.has(key) ?? false);
    for (const [route, element] of this.lines) {
      const on = shown?.routes.has(route) ?? false;
      element.classList.toggle('on', on);
      set(element, 'marker-end', on && route.forward ? 'url(#chain-arrow)' : null);
      set(element, 'marker-start', on && !route.forward ? 'url(#chain-arrow-back)' : null);
    }
  }

  private attend(key: string | null) {
    if (key !== this.attended) {
      this.attended = key;
      this.shade();
    }
    const row = key === null ? undefined : this.rows.get(key);
    this.hooks.attend(key === null ? null : this.layout?.boxes.get(key) ?? null, row?.element.getBoundingClientRect() ?? null);
  }

  private readonly keyAt = (event: Event) => (event.target as Element).closest<SVGElement>('[data-key]')?.dataset.key ?? null;

  private focused(): string | null {
    return (document.activeElement?.closest('svg') === this.svg ? (document.activeElement as SVGElement).dataset.key : null) ?? null;
  }

  private readonly click = (event: MouseEvent) => {
    const key = this.keyAt(event);
    const box = key === null ? undefined : this.layout?.boxes.get(key);
    if (key === null || !box) return;
    this.focus(key, false);
    if (box.row.group !== null || (event.target as Element).closest('.badge')) this.hooks.toggle(key); else this.hooks.select(key);
  };

  private readonly keydown = (event: KeyboardEvent) => {
    const key = this.keyAt(event);
    const box = key === null ? undefined : this.layout?.boxes.get(key);
    if (key === null || !box || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = stepOfKey[event.key];
    if (to !== undefined) {
      const next = step(this.layout!, key, to, this.cameFrom);
      if (next === null) this.hooks.say('nothingThere');
      else {
        this.cameFrom = to === 'left' || to === 'right' ? key : null;
        this.focus(next);
      }
    } else if (event.key === 'Enter') (box.text.badge === null ? this.hooks.select : this.hooks.toggle)(key);
    else if (event.key === ' ') this.hooks.select(key);
    else if (event.key === 'Escape') this.hooks.leave();
    else if (event.key === '+' || event.key === '=') this.viewport.zoomBy(1.25);
    else if (event.key === '-') this.viewport.zoomBy(0.8);
    else if (event.key === '0') this.open();
    else return;
    event.preventDefault();
  };

  private readonly pointerover = (event: PointerEvent) => { if (event.pointerType !== 'touch') this.attend(this.keyAt(event) ?? this.focused()); };

  private readonly pointerleave = () => this.attend(this.focused());

  private readonly focusin = (event: FocusEvent) => {
    const key = this.keyAt(event);
    if (key === null) return;
    if (key !== this.current) { this.current = key; this.draw(); }
    // Only for focus by keyboard: if a row moved away under the pointer, it could not be clicked.
    if ((event.target as Element).matches(':focus-visible')) this.viewport.reveal(this.layout!.boxes.get(key)!);
    this.attend(key);
  };

  private readonly focusout = () => this.attend(null);
}
