/** Sizes in pixels at a zoom of 1. */
export const fontSize = 13;
export const lineHeight = 18;
export const noteHeight = 17;
export const rowPadding = 7;
export const rowGap = 8;
export const columnGap = 52;
export const memberIndent = 12;

/** Offset of the stacked sheets of a group at its right and lower edge. */
export const pile = 4;

/** Distance from a row's left edge to its text. */
export const textLeft = 12;
export const markWidth = 17;
export const badgeHeight = 18;

/** Returns the width of a badge with this text, at 12 px and with a margin. */
export const badgeWidth = (text: string) => Math.max(24, 10 + text.length * 7.5);
