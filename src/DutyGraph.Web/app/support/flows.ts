import { ask } from '@/data/client';
import { FlowsDocument, type DutyFilter, type FlowsQuery } from '@/data/generated/graphql';

export type FlowDuty = FlowsQuery['duties']['nodes'][number];
export interface Flow {
  from: string;
  to: string;
  duties: number;
}
export interface Flows {
  /** Department to category. A duty counts once for each of its departments. */
  left: Flow[];
  /** Category to township. A duty counts once. */
  right: Flow[];
}

// Four pages of the API: with more duties, the diagram is less clear.
const mostPages = 4;

/** Loads the assist duties that match a filter, at most 2,000. */
export async function askFlows(filter: DutyFilter, signal: AbortSignal): Promise<{ duties: FlowDuty[]; total: number }> {
  const duties: FlowDuty[] = [];
  let after: string | null = null;
  for (let page = 1; ; page++) {
    const answer: FlowsQuery = await ask(FlowsDocument, { filter: { ...filter, list: ['ASSIST'] }, after }, signal);
    duties.push(...answer.duties.nodes);
    if (!answer.duties.pageInfo.hasNextPage || page === mostPages) return { duties, total: answer.duties.totalCount };
    after = answer.duties.pageInfo.endCursor ?? null;
  }
}

/**
 * Returns the flows of some departments or kinds of department, the greatest first.
 * @param namesOf Returns the names of a duty on the left side.
 */
export function flowsOf(duties: readonly FlowDuty[], shown: readonly string[], namesOf: (duty: FlowDuty) => string[]): Flows {
  const left = new Map<string, Flow>();
  const right = new Map<string, Flow>();
  const add = (flows: Map<string, Flow>, from: string, to: string) => {
    const flow = flows.get(`${from}\n${to}`) ?? { from, to, duties: 0 };
    flow.duties++;
    flows.set(`${from}\n${to}`, flow);
  };
  for (const duty of duties) {
    const names = [...new Set(namesOf(duty))].filter((name) => shown.includes(name));
    names.forEach((name) => add(left, name, duty.category.name));
    if (names.length > 0) add(right, duty.category.name, duty.township.fullName);
  }

  const sorted = (flows: Map<string, Flow>) => [...flows.values()].sort((a, b) => b.duties - a.duties);
  return { left: sorted(left), right: sorted(right) };
}
