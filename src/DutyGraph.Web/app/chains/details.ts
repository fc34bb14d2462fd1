import type { NodeDetailsQuery, SupportDetailsFragment, ThreeCountsFragment } from '@/data/generated/graphql';
import { words as common } from '@/words';
import { count, inOwnLanguage, listed, placeInOwnLanguage } from '@/words/format';
import { marks } from './model/kinds';
import { words } from './words';

/** A fact about a node in the panel: a term with one or more lines. */
export interface Fact { term: string; lines: readonly string[] }

type Node = NonNullable<NodeDetailsQuery['node']>;

const { panel } = words;

const fact = (term: string, ...lines: (string | null | undefined)[]): Fact[] => {
  const said = lines.filter((line): line is string => line !== null && line !== undefined && line !== '');
  return said.length > 0 ? [{ term, lines: said }] : [];
};

const counts = ({ basic, assist, reclaimed }: ThreeCountsFragment) => fact(panel.counts, [
  `${marks.BASIC}\u00a0${common.lists.BASIC}\u00a0${count(basic)}`, `${marks.ASSIST}\u00a0${common.lists.ASSIST}\u00a0${count(assist)}`, `${marks.RECLAIMED}\u00a0${common.lists.RECLAIMED}\u00a0${count(reclaimed)}`,
].join('\u2003'));

const support = ({ duties, leads, alone, townships, clauses, reclaimed }: SupportDetailsFragment) => [
  ...fact(panel.assisted, panel.assistedOf(count(duties), count(leads), count(alone))),
  ...fact(words.columns.Township, count(townships)),
  ...fact(panel.clauses, count(clauses)),
  ...fact(panel.reclaimed, count(reclaimed)),
];

const clauses = (list: readonly { number?: number | null; text: string }[]) => list.map(({ number, text }) => (number === null || number === undefined ? text : `${number}. ${text}`));

export function factsOf(node: Node): Fact[] {
  switch (node.__typename) {
    case 'Township':
      return [...fact(panel.division, node.division.name), ...fact(panel.code, node.townshipCode), ...counts(node.counts)];
    case 'Duty':
      return [
        ...fact(panel.township, node.township.fullName),
        ...fact(panel.category, node.category.name),
        ...fact(node.method === null && !node.discontinued ? panel.departments : panel.receiver, listed(node.departments.map(({ name }) => name))),
        ...fact(panel.method, node.discontinued ? panel.discontinued : node.method),
        ...fact(panel.acts, listed(node.cites.map(({ title }) => `《${title}》`))),
        ...fact(panel.forms, listed(node.forms.map((form) => `《${form}》`))),
        ...fact(panel.superior, ...clauses(node.superiorResponsibilities)),
        ...fact(panel.duties, ...clauses(node.townshipResponsibilities)),
        ...fact(panel.source, `${node.source.document.title} · ${placeInOwnLanguage(node.source.place)}`),
        ...fact(panel.issues, ...node.issues.map(({ severity, message }) => `${common.severities[severity]}${common.colon}${inOwnLanguage(message)}`)),
      ];
    case 'Department':
      return [...fact(panel.kind, node.ofKind?.name), ...fact(panel.division, node.ofDivision?.name), ...fact(panel.aliases, listed(node.aliases)), ...support(node.support)];
    case 'DepartmentKind':
      return [...fact(panel.aliases, listed(node.aliases)), ...support(node.support)];
    case 'LegalAct':
      return [...fact(panel.kind, common.actKinds[node.actKind]), ...fact(panel.citedBy, count(node.citedBy.totalCount))];
    case 'Category':
      return counts(node.counts);
    case 'Topic':
      return [...fact(words.columns.Township, count(node.townships)), ...fact(panel.differing, node.differing ? panel.yes : panel.no), ...counts(node.counts)];
    case 'Division':
      return [...fact(panel.parent, node.parent?.name), ...fact(panel.code, node.code)];
    default:
      return [];
  }
}
