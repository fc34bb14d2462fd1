export type Clause = { number?: number | null | undefined; text: string };

const ends = /[。；;，,.、！]$/;

/**
 * Whether a clause is the heading of those below it: “一、农药使用指导、服务工作”, then “1. 登记…”. It has a number and no stop, and after it the numbers
 * begin anew or there are none.
 */
export function isHeading(clauses: readonly Clause[], index: number): boolean {
  const [clause, next] = [clauses[index], clauses[index + 1]];
  return !!clause?.number && !!next && (next.number === 1 || !next.number) && !ends.test(clause.text);
}
