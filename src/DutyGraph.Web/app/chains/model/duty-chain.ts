import type { DutyList } from './kinds';

interface Named { id: string; name: string }

interface Clause { number?: number | null; text: string }

/** The fields of a duty that its chain is drawn from: `DutyChainFields`. */
export interface ChainedDuty {
  id: string;
  name: string;
  list: DutyList;
  method?: string | null;
  discontinued: boolean;
  township: { id: string; fullName: string };
  departments: readonly Named[];
  cites: readonly { id: string; title: string }[];
  superiorResponsibilities: readonly (Clause & { performers: readonly Named[] })[];
  townshipResponsibilities: readonly (Clause & { reportsTo: readonly Named[] })[];
}

/** One card of the drawing: a node with what it does. */
export interface Card {
  key: string;
  /** Null where the list does not say who. */
  node: Named | null;
  role: 'act' | 'leads' | 'takes' | 'receives' | 'performs' | 'shared' | 'township' | 'report';
  clauses: readonly Clause[];
}

export interface DutyChainModel {
  acts: readonly Card[];
  departments: readonly Card[];
  township: Card;
  reports: readonly Card[];
  /** Keys of the cards that a line joins, left to right. */
  lines: readonly (readonly [from: string, to: string])[];
}

/**
 * A duty as a chain from its grounds over who leads and takes part to what the township does and whom it reports to. A clause stands with every department that it
 * names; one that names none belongs to the only department there is, or else to nobody in particular: nothing is guessed.
 */
export function chainOfDuty(duty: ChainedDuty): DutyChainModel {
  const acts = duty.cites.map(({ id, title }): Card => ({ key: id, node: { id, name: title }, role: 'act', clauses: [] }));
  const known = new Map(duty.departments.map((node) => [node.id, node]));
  for (const { performers } of duty.superiorResponsibilities) for (const node of performers) if (!known.has(node.id)) known.set(node.id, node);

  const only = known.size === 1 ? [...known.keys()][0]! : null;
  const doneBy = (id: string) => duty.superiorResponsibilities.filter(({ performers }) => performers.some((node) => node.id === id) || (performers.length === 0 && id === only));
  const departments = [...known.values()].map((node): Card => {
    const place = duty.departments.findIndex(({ id }) => id === node.id);
    const role = place < 0 ? 'performs' : duty.list === 'RECLAIMED' ? 'receives' : place === 0 ? 'leads' : 'takes';
    return { key: node.id, node, role, clauses: doneBy(node.id) };
  });
  const shared = only === null ? duty.superiorResponsibilities.filter(({ performers }) => performers.length === 0) : [];
  if (shared.length > 0) departments.push({ key: 'shared', node: null, role: 'shared', clauses: shared });

  const township: Card = { key: duty.township.id, node: { id: duty.township.id, name: duty.township.fullName }, role: 'township', clauses: duty.townshipResponsibilities };
  const told = new Map(duty.townshipResponsibilities.flatMap(({ reportsTo }) => reportsTo.map((node) => [node.id, node] as const)));
  const reports = [...told.values()].map((node): Card => ({
    key: `report:${node.id}`, node, role: 'report', clauses: [],
  }));

  const middle = departments.length > 0 ? departments : [township];
  return {
    acts,
    departments,
    township,
    reports,
    lines: [
      ...acts.flatMap(({ key }) => middle.map((card) => [key, card.key] as const)),
      ...departments.map(({ key }) => [key, township.key] as const),
      ...reports.map(({ key }) => [township.key, key] as const),
    ],
  };
}
