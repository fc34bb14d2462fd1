/** The kinds of nodes in a chain, and their columns. `columns` is in the order of the diagram, from left to right. */
export type NodeKind = 'LegalAct' | 'Topic' | 'Category' | 'DepartmentKind' | 'Department' | 'Responsibility' | 'Duty' | 'Township' | 'Division';

export type Column = Exclude<NodeKind, 'Division'> | 'COUNTY' | 'PREFECTURE' | 'REGION';

export type DutyList = 'BASIC' | 'ASSIST' | 'RECLAIMED';

export const columns: readonly Column[] = [
  'LegalAct', 'Topic', 'Category', 'DepartmentKind', 'Department', 'Responsibility', 'Duty', 'Township', 'COUNTY', 'PREFECTURE', 'REGION',
];

/** Kinds of edge in the order of the page. `from` and `to` have the direction of the edges in the graph. */
export const edgeKinds = [
  'HAS_DUTY', 'ASSISTS', 'HAD_DUTY', 'RECLAIMED_BY', 'CITES',
  'HAS_RESPONSIBILITY', 'PERFORMED_BY', 'REPORTS_TO',
  'IN_CATEGORY', 'ABOUT', 'OF_KIND', 'BELONGS_TO', 'PART_OF',
] as const;

export type EdgeKind = (typeof edgeKinds)[number];

const main: readonly EdgeKind[] = ['HAS_DUTY', 'ASSISTS', 'HAD_DUTY', 'RECLAIMED_BY', 'CITES'];

/** Additional kinds of edge that are followed by default from a start of some kinds: the edges that lead away from it, and the clauses of a duty. */
const byPrefix: Readonly<Record<string, readonly EdgeKind[]>> = {
  duty: ['HAS_RESPONSIBILITY', 'PERFORMED_BY', 'REPORTS_TO'],
  responsibility: ['HAS_RESPONSIBILITY', 'PERFORMED_BY', 'REPORTS_TO'],
  category: ['IN_CATEGORY'],
  topic: ['ABOUT'],
  kind: ['OF_KIND'],
  division: ['PART_OF', 'BELONGS_TO'],
};

const prefixOf = (id: string) => id.slice(0, Math.max(0, id.indexOf(':')));

/** Returns the kinds of edge that a chain between these ends follows by default. */
export function usualEdges(...ends: (string | null)[]): EdgeKind[] {
  const extra = ends.flatMap((id) => (id === null ? [] : byPrefix[prefixOf(id)] ?? []));
  return edgeKinds.filter((kind) => main.includes(kind) || extra.includes(kind));
}

/** The dash pattern of each kind of edge, so that kinds between the same columns can be distinguished without colour. */
export const dashes: Readonly<Partial<Record<EdgeKind, string>>> = {
  REPORTS_TO: '5 4',
  PERFORMED_BY: '1.5 3',
  HAD_DUTY: '10 3',
  RECLAIMED_BY: '10 3',
};

/** The mark of each list, which always accompanies its colour. */
export const marks: Readonly<Record<DutyList, string>> = { BASIC: '●', ASSIST: '▲', RECLAIMED: '■' };
