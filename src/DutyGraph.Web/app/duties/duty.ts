import type { DutyQuery } from '@/data/generated/graphql';
import { isHeading } from '@/parts/clauses';

export type Duty = NonNullable<DutyQuery['duty']>;
export type Clause = Duty['townshipResponsibilities'][number];

/** Returns the duties of other lists about the same matter, and how many more there are than were read. */
export function elsewhereOf({ id, topic }: Pick<Duty, 'id' | 'topic'>) {
  const { nodes = [], totalCount = 0 } = topic?.duties ?? {};
  return { rows: nodes.filter((other) => other.id !== id), more: totalCount - nodes.length };
}

/** A department in the chain of a duty, with the clauses that name it. */
export interface Actor {
  name: string;
  clauses: Duty['superiorResponsibilities'];
}

/**
 * Returns the departments of a duty with their clauses of the superior's responsibilities, and the clauses that name no department. If the duty has only one
 * department, clauses without a name belong to it.
 */
export function actorsOf(duty: Duty): { actors: Actor[]; others: Duty['superiorResponsibilities'] } {
  const { departments, superiorResponsibilities: clauses } = duty;
  const names = [...new Set([...departments, ...clauses.flatMap(({ performers }) => performers)].map(({ name }) => name))];
  const isAlone = names.length === 1;
  const actors = names.map((name) => ({ name, clauses: clauses.filter(({ performers }) => isAlone || performers.some((one) => one.name === name)) }));
  return { actors, others: isAlone ? [] : clauses.filter(({ performers }) => performers.length === 0) };
}

/** Where a clause stands: its number, and that of the heading above it, below which the numbers begin anew. */
export interface ClausePlace {
  part: number | null;
  number: number | null;
}

/** Returns the departments that the township reports to, each with the places of the clauses that say so. */
export function reportsOf({ townshipResponsibilities: clauses }: Duty): { name: string; clauses: ClausePlace[] }[] {
  const found = new Map<string, ClausePlace[]>();
  let part: number | null = null;
  clauses.forEach(({ number, reportsTo }, index) => {
    // The first part is sure where the numbers begin anew; a clause that only lost its stop is none.
    if (isHeading(clauses, index) && (part !== null || clauses[index + 1]?.number === 1)) part = number ?? null;
    const place = { part, number: number ?? (part === null ? index + 1 : null) };
    for (const { name } of reportsTo) found.set(name, [...(found.get(name) ?? []), place]);
  });
  return [...found].map(([name, places]) => ({ name, clauses: places }));
}
