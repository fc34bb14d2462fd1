import type { SupportRankingQuery } from '@/data/generated/graphql';

export type Row = SupportRankingQuery['supportRanking'][number];

/** In the order of the columns. The first is the default. */
export const measures = ['DUTIES', 'LEADS', 'ALONE', 'TOWNSHIPS', 'CLAUSES', 'RECLAIMED'] as const;
export type Measure = (typeof measures)[number];

export const groups = ['DEPARTMENT', 'KIND', 'DIVISION', 'CATEGORY'] as const;
export type Group = (typeof groups)[number];

/** The filter parameter for the rows of each group. */
export const filterOf = { DEPARTMENT: 'department', KIND: 'kind', DIVISION: 'division', CATEGORY: 'category' } as const;

export const nameOf = (row: Row): string => row.department?.name ?? row.kind?.name ?? row.division?.shortName ?? row.category?.name ?? '';

export const valueOf = (row: Row, measure: Measure): number => row.totals[measure.toLowerCase() as Lowercase<Measure>];
