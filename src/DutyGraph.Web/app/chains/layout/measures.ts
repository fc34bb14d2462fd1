/** Sizes in pixels at a zoom of 1. */
export const fontSize = 13;
export const lineHeight = 18;
export const noteHeight = 17;
export const rowPadding = 7;
export const rowGap = 8;
export const columnGap = 52;
export const memberIndent = 12;

/** How far a group's pile of sheets stands out at its right and lower edge. */
export const pile = 4;

/** From a row's left edge to its words. */
export const textLeft = 12;
export const markWidth = 17;
export const badgeHeight = 18;

/** The width of a badge of these characters, at 12 px and with a margin. */
export const badgeWidth = (text: string) => Math.max(24, 10 + text.length * 7.5);
