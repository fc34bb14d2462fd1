import type { Suggestion } from '@/parts/suggestion';
import { words } from '@/words';
import { ask } from './client';
import { SuggestionsDocument, type SuggestionsQuery } from './generated/graphql';

/** Suggests nodes of every kind for a text, best match first. */
export async function suggestNodes(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const found = await ask(SuggestionsDocument, { text }, signal);
  return found.search.nodes.map(({ node }) => ({ id: node.id, ...described(node) }));
}

function described(node: SuggestionsQuery['search']['nodes'][number]['node']): Omit<Suggestion, 'id'> {
  switch (node.__typename) {
    case 'Duty':
      return { label: node.name || words.notRead, detail: `${node.township.fullName} ${words.lists[node.list]} ${node.number}` };
    case 'Department':
      return { label: node.name, detail: words.kinds.DEPARTMENT };
    case 'LegalAct':
      return { label: node.title, detail: words.kinds.LEGAL_ACT };
    case 'Township':
      return { label: node.fullName, detail: words.kinds.TOWNSHIP };
    case 'Topic':
      return { label: node.name, detail: words.kinds.TOPIC };
    default:
      return { label: node.id, detail: '' };
  }
}
