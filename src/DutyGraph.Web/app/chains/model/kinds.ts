/** What stands in a chain, and in which column. The order of `columns` is the order of the picture, left to right. */
export type NodeKind = 'LegalAct' | 'Topic' | 'Category' | 'DepartmentKind' | 'Department' | 'Responsibility' | 'Duty' | 'Township' | 'Division';

export type Column = Exclude<NodeKind, 'Division'> | 'COUNTY' | 'PREFECTURE' | 'REGION';

export type DutyList = 'BASIC' | 'ASSIST' | 'RECLAIMED';

export const columns: readonly Column[] = [
  'LegalAct', 'Topic', 'Category', 'DepartmentKind', 'Department', 'Responsibility', 'Duty', 'Township', 'COUNTY', 'PREFECTURE', 'REGION',
];

/** Kinds of edge in the order in which the page lists them. `from` and `to` follow the graph's own direction. */
export const edgeKinds = [
  'HAS_DUTY', 'ASSISTS', 'HAD_DUTY', 'RECLAIMED_BY', 'CITES',
  'HAS_RESPONSIBILITY', 'PERFORMED_BY', 'REPORTS_TO',
  'IN_CATEGORY', 'ABOUT', 'OF_KIND', 'BELONGS_TO', 'PART_OF',
] as const;

export type EdgeKind = (typeof edgeKinds)[number];

const main: readonly EdgeKind[] = ['HAS_DUTY', 'ASSISTS', 'HAD_DUTY', 'RECLAIMED_BY', 'CITES'];

/** What else is followed from a start of some kinds: the edges that lead away from it, and a duty's clauses. */
const byPrefix: Readonly<Record<string, readonly EdgeKind[]>> = {
  duty: ['HAS_RESPONSIBILITY', 'PERFORMED_BY', 'REPORTS_TO'],
  responsibility: ['HAS_RESPONSIBILITY', 'PERFORMED_BY', 'REPORTS_TO'],
  category: ['IN_CATEGORY'],
  topic: ['ABOUT'],
  kind: ['OF_KIND'],
  division: ['PART_OF', 'BELONGS_TO'],
};

const prefixOf = (id: string) => id.slice(0, Math.max(0, id.indexOf(':')));

/** The kinds of edge that a chain between these ends follows unless the address says otherwise. */
export function usualEdges(...ends: (string | null)[]): EdgeKind[] {
  const extra = ends.flatMap((id) => (id === null ? [] : byPrefix[prefixOf(id)] ?? []));
  return edgeKinds.filter((kind) => main.includes(kind) || extra.includes(kind));
}

/** How the line of a kind of edge is drawn, so that kinds which share two columns can be told apart without colour. */
export const dashes: Readonly<Partial<Record<EdgeKind, string>>> = {
  REPORTS_TO: '5 4',
  PERFORMED_BY: '1.5 3',
  HAD_DUTY: '10 3',
  RECLAIMED_BY: '10 3',
};

/** The mark that stands for a list wherever its colour does. */
export const marks: Readonly<Record<DutyList, string>> = { BASIC: '●', ASSIST: '▲', RECLAIMED: '■' };
