import type { DifferingQuery, DutyList } from '@/data/generated/graphql';
import { countOf } from '@/parts/counts';

export type DifferingTopic = DifferingQuery['topics']['nodes'][number];

/** Returns the townships that have a topic on a list, as far as they were read, and how many more there are. A township may have it there twice. */
export function townshipsOn(topic: DifferingTopic, list: DutyList): { shown: { fullName: string; name: string }[]; more: number } {
  const shown = [...new Map(topic[list].nodes.map(({ township }) => [township.fullName, township])).values()];
  return { shown, more: countOf(topic.counts, list) - shown.length };
}
