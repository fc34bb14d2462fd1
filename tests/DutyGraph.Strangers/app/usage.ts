// Compiles only where the generated types say what the schema says: null where it may be, the very values of its enums, the fields of its inputs.
import type { AnyObjectQuery, DutyCardFragment, TownshipDutiesQuery, TownshipDutiesQueryVariables } from '../made/codegen/types';

export const asked: TownshipDutiesQueryVariables = { filter: { list: ['ASSIST'], hasIssues: false }, orderBy: 'NAME', first: 5 };
// @ts-expect-error: the schema has no such list
export const wrong: TownshipDutiesQueryVariables = { filter: { list: ['OTHER'] } };
// @ts-expect-error: the filter has no such field
export const misspelt: TownshipDutiesQueryVariables = { filter: { lists: ['ASSIST'] } };

export const total = (answer: TownshipDutiesQuery): number => answer.duties.totalCount;
export const names = (answer: TownshipDutiesQuery): string[] => answer.duties.nodes.map((duty) => duty.name);
export const list = (duty: DutyCardFragment): 'BASIC' | 'ASSIST' | 'RECLAIMED' => duty.list;
// @ts-expect-error: only RECLAIMED duties have a method
export const method = (duty: DutyCardFragment): string => duty.method;
export const code = ({ node }: AnyObjectQuery): string | null | undefined => (node?.__typename === 'Township' ? node.code : undefined);
