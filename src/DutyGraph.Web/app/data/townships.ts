import type { Offer, Suggested } from '@/parts/suggestion';
import { ask } from './client';
import { TownshipSuggestionsDocument } from './generated/graphql';

const most = 20;

/** Suggests the townships whose full name contains a text, by name; for an empty text the first of all. */
export async function suggestTownships(text: string, signal: AbortSignal): Promise<Suggested<Offer>> {
  const { townships } = await ask(TownshipSuggestionsDocument, { text: text || null, first: most }, signal);
  const offered = townships.nodes.map(({ id, fullName, division }) => ({ id, value: fullName, label: fullName, detail: division.shortName }));
  return Object.assign(offered, { total: townships.totalCount });
}
