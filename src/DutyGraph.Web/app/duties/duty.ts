import type { DutyQuery } from '@/data/generated/graphql';

export type Duty = NonNullable<DutyQuery['duty']>;
export type Clause = Duty['townshipResponsibilities'][number];

/** A department of a duty's chain, with the clauses that name it. */
export interface Actor {
  name: string;
  clauses: Duty['superiorResponsibilities'];
}

/**
 * Who does what of the superior's part: each department of the duty with its clauses, and the clauses that name none of them.
 * Where the duty has one department only, the clauses without a name are its own.
 */
export function actorsOf(duty: Duty): { actors: Actor[]; others: Duty['superiorResponsibilities'] } {
  const { departments, superiorResponsibilities: clauses } = duty;
  const names = [...new Set([...departments, ...clauses.flatMap(({ performers }) => performers)].map(({ name }) => name))];
  const isAlone = names.length === 1;
  const actors = names.map((name) => ({ name, clauses: clauses.filter(({ performers }) => isAlone || performers.some((one) => one.name === name)) }));
  return { actors, others: isAlone ? [] : clauses.filter(({ performers }) => performers.length === 0) };
}

/** Departments that the township reports to, each with the places of the clauses that say so. */
export function reportsOf(duty: Duty): { name: string; clauses: string[] }[] {
  const found = new Map<string, string[]>();
  duty.townshipResponsibilities.forEach((clause, index) =>
    clause.reportsTo.forEach(({ name }) => found.set(name, [...(found.get(name) ?? []), String(clause.number ?? index + 1)])),
  );
  return [...found].map(([name, clauses]) => ({ name, clauses }));
}
