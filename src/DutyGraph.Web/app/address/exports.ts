import type { LocationQuery } from 'vue-router';
import { filterNames, valuesOf } from './filters';

const ofDuties = [...filterNames, 'name', 'issues'];

/** What each export takes of a view's address: the service refuses other parameters. */
const parameters = {
  duties: [...ofDuties, 'order'],
  ranking: [...ofDuties, 'by', 'group'],
  topics: ['category', 'min', 'differing', 'name', 'order'],
  compare: ['t', 'category', 'min', 'differing', 'name'],
  search: [...ofDuties, 'q', 'type'],
  quality: ['township', 'list', 'severity', 'code', 'field'],
} as const satisfies Record<string, readonly string[]>;

/** The file that holds the whole result of a view. */
export interface ExportFile {
  table: keyof typeof parameters;
  /** What the view narrows beside its filters, or shows where its address does not say. */
  also?: Readonly<Record<string, string>>;
}

/** The address of the file, with the filters of the view's own address. */
export function exportAddress({ table, also = {} }: ExportFile, format: 'csv' | 'xlsx', query: LocationQuery, language: string): string {
  const given = Object.fromEntries(parameters[table].map((name) => [name, valuesOf(query, name)]));
  const asked = { ...given, ...Object.fromEntries(Object.entries(also).map(([name, value]) => [name, [value]])), ...(language === 'zh' ? {} : { lang: [language] }) };
  const pairs = Object.entries(asked).flatMap(([name, values]) => values.map((value) => [name, value]));
  const search = new URLSearchParams(pairs).toString();
  return `/export/${table}.${format}${search && `?${search}`}`;
}
