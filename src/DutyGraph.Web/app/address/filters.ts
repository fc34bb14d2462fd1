import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { DutyFilter, DutyList } from '@/data/generated/graphql';

/** Parameters of an address that narrow the duties; each may stand several times, and any of its values will do. */
export const filterNames = ['list', 'category', 'township', 'division', 'department', 'kind', 'topic', 'act'] as const;
export type FilterName = (typeof filterNames)[number];

export interface Filters extends Record<FilterName, string[]> {
  /** The name contains this. */
  name: string;
  /** Only what was inferred or could not be read. */
  issues: boolean;
}

/** In the order of every list of lists. */
export const lists: readonly DutyList[] = ['BASIC', 'ASSIST', 'RECLAIMED'];

export function valuesOf(query: LocationQuery, name: string): string[] {
  const given = query[name];
  const values = Array.isArray(given) ? given : [given];
  return [...new Set(values.flatMap((value) => value?.trim() || []))];
}

export function valueOf(query: LocationQuery, name: string): string {
  return valuesOf(query, name)[0] ?? '';
}

/** A value of an address that must be one of a few; the first of them where it is not. */
export function oneOf<const T extends readonly [string, ...string[]]>(query: LocationQuery, name: string, allowed: T): T[number] {
  const value = valueOf(query, name);
  return allowed.find((one) => one === value) ?? allowed[0];
}

/** Values of an address that are none of those allowed there; lists with commas count value by value. */
export function wrongValues(query: LocationQuery, allowed: Readonly<Record<string, readonly string[]>>): { name: string; value: string }[] {
  return Object.entries(allowed).flatMap(([name, known]) =>
    valuesOf(query, name).flatMap((value) => value.split(',')).filter((value) => !known.includes(value)).map((value) => ({ name, value })));
}

export function filtersOf(query: LocationQuery): Filters {
  const values = Object.fromEntries(filterNames.map((name) => [name, valuesOf(query, name)])) as Record<FilterName, string[]>;
  return { ...values, name: valueOf(query, 'name'), issues: valueOf(query, 'issues') === '1' };
}

/** The query of the address with other values of one parameter, on the first page. */
export function withValues(query: LocationQuery, name: string, values: readonly string[]): LocationQueryRaw {
  return { ...query, [name]: values.length > 0 ? [...values] : undefined, page: undefined };
}

/** Without any filter; what is no filter (measure, group, tab) stays. */
export function withoutFilters(query: LocationQuery, names: readonly string[]): LocationQueryRaw {
  return { ...query, ...Object.fromEntries([...names, 'page'].map((name) => [name, undefined])) };
}

/**
 * What the API takes: the ids of what the address names.
 * @param divisions Ids of areas by the names that addresses use.
 */
export function dutyFilterOf(filters: Filters, divisions: ReadonlyMap<string, string>): DutyFilter {
  const ids = (kind: string, names: readonly string[]) => names.map((name) => `${kind}:${name}`);
  const filter: DutyFilter = {
    list: filters.list.filter((list): list is DutyList => (lists as readonly string[]).includes(list)),
    categories: ids('category', filters.category),
    townships: ids('township', filters.township),
    divisions: filters.division.map((name) => divisions.get(name) ?? `division:${name}`),
    departments: ids('department', filters.department),
    departmentKinds: ids('kind', filters.kind),
    legalActs: ids('act', filters.act),
    topics: ids('topic', filters.topic),
  };
  const given = Object.entries(filter).filter(([, values]) => (values as string[]).length > 0);
  return { ...Object.fromEntries(given), ...(filters.name && { nameContains: filters.name }), ...(filters.issues && { hasIssues: true }) };
}
