import type { DutyList } from '@/data/generated/graphql';

/** How many duties stand on each list. */
export interface ListCounts {
  basic: number;
  assist: number;
  reclaimed: number;
}

export const countOf = (counts: ListCounts, list: DutyList): number => ({ BASIC: counts.basic, ASSIST: counts.assist, RECLAIMED: counts.reclaimed })[list];
