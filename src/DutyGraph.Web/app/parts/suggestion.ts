import type { RouteLocationRaw } from 'vue-router';

/** A suggestion of a combobox. */
export interface Suggestion {
  /** The id of the node. */
  id: string;
  label: string;
  /** Distinguishes it from others of the same name: its kind or its township. */
  detail: string;
  /** Where it leads to, if not to the page of the node. */
  to?: RouteLocationRaw;
}

/** A suggestion of a filter. */
export interface Offer extends Suggestion {
  /** What stands in the address if it is chosen. */
  value: string;
}

/** Suggestions, and how many there are in all if that is known. */
export type Suggested<T extends Suggestion> = T[] & { total?: number };
