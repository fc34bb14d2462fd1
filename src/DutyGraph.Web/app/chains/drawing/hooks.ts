import type { Box } from '../layout/layout';

/** Callbacks from the canvas to the component around it. */
export interface CanvasHooks {
  /** The accessible name of a row: kind, name and counts. */
  nameOf: (box: Box) => string;
  headOf: (column: Box['row']['column'], count: number) => string;
  select: (key: string) => void;
  toggle: (key: string) => void;
  /** A row is under the pointer or has the focus; null if none is. `rectangle` is its position in the window. */
  attend: (box: Box | null, rectangle: DOMRect | null) => void;
  /** Announces to screen readers what is visible on screen. */
  say: (what: 'nothingThere') => void;
  leave: () => void;
  /** The diagram was moved or redrawn. */
  moved: () => void;
}

export interface Marks { starts: ReadonlySet<string>; selected: string | null }
