import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { DutyFilter, DutyList } from '@/data/generated/graphql';

/** Address parameters that filter duties. Each may occur several times; a duty must match one of the values. */
export const filterNames = ['list', 'category', 'township', 'division', 'department', 'kind', 'topic', 'act'] as const;
export type FilterName = (typeof filterNames)[number];

export interface Filters extends Record<FilterName, string[]> {
  /** The name contains this. */
  name: string;
  /** Only duties with values that were inferred or could not be read. */
  issues: boolean;
}

/** The lists in the order in which the page always shows them. */
export const lists: readonly DutyList[] = ['BASIC', 'ASSIST', 'RECLAIMED'];

export function valuesOf(query: LocationQuery, name: string): string[] {
  const given = query[name];
  const values = Array.isArray(given) ? given : [given];
  return [...new Set(values.flatMap((value) => value?.trim() || []))];
}

export function valueOf(query: LocationQuery, name: string): string {
  return valuesOf(query, name)[0] ?? '';
}

/** Returns a parameter that allows only some values; the first allowed one if the value is another. */
export function oneOf<const T extends readonly [string, ...string[]]>(query: LocationQuery, name: string, allowed: T): T[number] {
  const value = valueOf(query, name);
  return allowed.find((one) => one === value) ?? allowed[0];
}

/** Returns parameter values that are not allowed. A value with commas is a list of values. */
export function wrongValues(query: LocationQuery, allowed: Readonly<Record<string, readonly string[]>>): { name: string; value: string }[] {
  return Object.entries(allowed).flatMap(([name, known]) =>
    valuesOf(query, name).flatMap((value) => value.split(',')).filter((value) => !known.includes(value)).map((value) => ({ name, value })));
}

export function filtersOf(query: LocationQuery): Filters {
  const values = Object.fromEntries(filterNames.map((name) => [name, valuesOf(query, name)])) as Record<FilterName, string[]>;
  return { ...values, name: valueOf(query, 'name'), issues: valueOf(query, 'issues') === '1' };
}

/** Returns filters as parameters of an address. */
export const queryOf = (filters: Filters): LocationQueryRaw => ({ ...filters, name: filters.name || undefined, issues: filters.issues ? '1' : undefined });

/** Returns the query with new values of one parameter and without the page number. */
export function withValues(query: LocationQuery, name: string, values: readonly string[]): LocationQueryRaw {
  return { ...query, [name]: values.length > 0 ? [...values] : undefined, page: undefined };
}

/** Returns the query without filters. Other parameters (measure, group, tab) are kept. */
export function withoutFilters(query: LocationQuery, names: readonly string[]): LocationQueryRaw {
  return { ...query, ...Object.fromEntries([...names, 'page'].map((name) => [name, undefined])) };
}

/**
 * Returns the filter for the API, with ids for the names in the address.
 * @param divisionOf Returns the id of a division for its name in addresses.
 */
export function dutyFilterOf(filters: Filters, divisionOf: (name: string) => string | undefined): DutyFilter {
  const ids = (kind: string, names: readonly string[]) => names.map((name) => `${kind}:${name}`);
  const filter: DutyFilter = {
    list: filters.list.filter((list): list is DutyList => (lists as readonly string[]).includes(list)),
    categories: ids('category', filters.category),
    townships: ids('township', filters.township),
    divisions: filters.division.map((name) => divisionOf(name) ?? `division:${name}`),
    departments: ids('department', filters.department),
    departmentKinds: ids('kind', filters.kind),
    legalActs: ids('act', filters.act),
    topics: ids('topic', filters.topic),
  };
  const given = Object.entries(filter).filter(([, values]) => (values as string[]).length > 0);
  return { ...Object.fromEntries(given), ...(filters.name && { nameContains: filters.name }), ...(filters.issues && { hasIssues: true }) };
}
