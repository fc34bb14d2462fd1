import type { DutyList } from '@/data/generated/graphql';

/** Number of duties on each list. */
export interface ListCounts {
  basic: number;
  assist: number;
  reclaimed: number;
}

export const countOf = (counts: ListCounts, list: DutyList): number => ({ BASIC: counts.basic, ASSIST: counts.assist, RECLAIMED: counts.reclaimed })[list];
