import type { SupportRankingQuery } from '@/data/generated/graphql';

export type Row = SupportRankingQuery['supportRanking'][number];

/** In the order of the columns; the first is the one that an address need not name. */
export const measures = ['DUTIES', 'LEADS', 'ALONE', 'TOWNSHIPS', 'CLAUSES', 'RECLAIMED'] as const;
export type Measure = (typeof measures)[number];

export const groups = ['DEPARTMENT', 'KIND', 'DIVISION', 'CATEGORY'] as const;
export type Group = (typeof groups)[number];

/** The filter that a row of a group is. */
export const filterOf = { DEPARTMENT: 'department', KIND: 'kind', DIVISION: 'division', CATEGORY: 'category' } as const;

export const nameOf = (row: Row): string => row.department?.name ?? row.kind?.name ?? row.division?.shortName ?? row.category?.name ?? '';

export const valueOf = (row: Row, measure: Measure): number => row.totals[measure.toLowerCase() as Lowercase<Measure>];
