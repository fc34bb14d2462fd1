import type { Suggestion } from '@/parts/suggestion';
import { words } from '@/words';
import { ask } from './client';
import { SuggestionsDocument } from './generated/graphql';

/** Nodes of every kind that a text may mean. */
export async function suggestNodes(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const found = await ask(SuggestionsDocument, { text }, signal);
  return [
    ...found.townships.nodes.map(({ id, fullName }) => ({ id, label: fullName, detail: words.kinds.TOWNSHIP })),
    ...found.departments.nodes.map(({ id, name }) => ({ id, label: name, detail: words.kinds.DEPARTMENT })),
    ...found.legalActs.nodes.map(({ id, title }) => ({ id, label: title, detail: words.kinds.LEGAL_ACT })),
    ...found.duties.nodes.map(({ id, name, list, number, township }) => ({
      id,
      label: name,
      detail: `${township.fullName} ${words.lists[list]} ${number}`,
    })),
  ];
}
