/** A suggestion of a combobox. */
export interface Suggestion {
  /** The id of the node. */
  id: string;
  label: string;
  /** Distinguishes it from others of the same name: its kind or its township. */
  detail: string;
}
