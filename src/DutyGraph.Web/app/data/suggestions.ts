import type { Suggestion } from '@/parts/suggestion';
import { words } from '@/words';
import { areasNamed, loadAreas, type Area } from './areas';
import { ask } from './client';
import { ListsDocument, SuggestionsDocument, type ListsQuery, type SuggestionsQuery } from './generated/graphql';
import { byMatch, rankOf } from './matching';
import { once } from './once';

/** What the search of the service does not cover: categories, kinds of department, and divisions. */
export interface Lists {
  lists: ListsQuery;
  areas: readonly Area[];
}

// The most suggestions of one kind.
const mostOfAKind = 3;

const loadLists = once(async (): Promise<Lists> => {
  const [lists, areas] = await Promise.all([ask(ListsDocument, {}), loadAreas()]);
  return { lists, areas };
});

/** Loads what is searched on the page, so that the first suggestions need not wait for it. If that fails, the suggestions try again, and say so. */
export const prepareSuggestions = (): void => void loadLists().catch(() => undefined);

/** Suggests nodes of every kind for a text, best match first. */
export async function suggestNodes(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const [found, lists] = await Promise.all([ask(SuggestionsDocument, { text }, signal), loadLists()]);
  return byMatch([...found.search.nodes.map(({ node }) => ({ id: node.id, ...described(node) })), ...suggestListed(lists, text)], text);
}

/** Suggests categories, kinds of department and divisions. */
export function suggestListed({ lists, areas }: Lists, text: string): Suggestion[] {
  const named = <T extends { name: string; aliases?: string[] }>(nodes: readonly T[], of: (node: T) => Suggestion) =>
    byMatch(nodes.filter(({ name, aliases = [] }) => [name, ...aliases].some((one) => rankOf(one, text) !== null)).map(of), text).slice(0, mostOfAKind);
  return [
    ...named(lists.categories, ({ id, name }) => ({ id, label: name, detail: words.kinds.CATEGORY })),
    ...named(lists.departmentKinds.nodes, ({ id, name }) => ({ id, label: name, detail: words.kinds.KIND })),
    ...areasNamed(areas, text).slice(0, mostOfAKind).map(({ id, value, label, within }) => ({
      id, label, detail: [words.kinds.DIVISION, within].filter(Boolean).join(' · '), to: { path: '/townships', query: { division: value } },
    })),
  ];
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
