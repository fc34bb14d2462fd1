import type { LocationQuery } from 'vue-router';
import { filterNames, valuesOf } from './filters';

const ofDuties = [...filterNames, 'name', 'issues'];

/** The parameters of a view's address that each export accepts. The service rejects other parameters. */
const parameters = {
  duties: [...ofDuties, 'order'],
  ranking: [...ofDuties, 'by', 'group'],
  departments: ['division', 'kind', 'name'],
  acts: ['type', 'name'],
  topics: ['category', 'min', 'differing', 'name', 'order'],
  compare: ['t', 'category', 'min', 'differing', 'name'],
  search: [...ofDuties, 'q', 'type'],
  quality: ['township', 'list', 'severity', 'code', 'field'],
} as const satisfies Record<string, readonly string[]>;

/** A file with the whole result of a view. */
export interface ExportFile {
  table: keyof typeof parameters;
  /** Parameters in addition to those in the address: conditions of the view itself, and defaults that the address leaves out. */
  also?: Readonly<Record<string, string>>;
}

/** Returns the address of a file, with the filters in the address of the view. */
export function exportAddress({ table, also = {} }: ExportFile, format: 'csv' | 'xlsx', query: LocationQuery, language: string): string {
  const given = Object.fromEntries(parameters[table].map((name) => [name, valuesOf(query, name)]));
  const asked = { ...given, ...Object.fromEntries(Object.entries(also).map(([name, value]) => [name, [value]])), ...(language === 'zh' ? {} : { lang: [language] }) };
  const pairs = Object.entries(asked).flatMap(([name, values]) => values.map((value) => [name, value]));
  const search = new URLSearchParams(pairs).toString();
  return `/export/${table}.${format}${search && `?${search}`}`;
}
