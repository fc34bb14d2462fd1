import type { Box } from '../layout/layout';

/** A rectangle in pixels of the diagram. */
export interface Edges { left: number; top: number; right: number; bottom: number }

export const edgesOf = ({ x, y, width, height }: Box): Edges => ({ left: x, top: y, right: x + width, bottom: y + height });

export const isIn = ({ left, top, right, bottom }: Edges, area: Edges): boolean => right >= area.left && left <= area.right && bottom >= area.top && top <= area.bottom;
