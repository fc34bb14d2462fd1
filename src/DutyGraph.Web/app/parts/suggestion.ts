/** Something that a combobox offers. */
export interface Suggestion {
  /** A node's id. */
  id: string;
  label: string;
  /** Tells it from its like: its kind, its township. */
  detail: string;
}
