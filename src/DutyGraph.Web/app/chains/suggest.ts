import { ask } from '@/data/client';
import { StartsDocument, type StartsQuery } from '@/data/generated/graphql';
import { suggestNodes } from '@/data/suggestions';
import type { Suggestion } from '@/parts/suggestion';
import { words } from './words';

let starts: Promise<StartsQuery> | undefined;

/**
 * Suggests nodes to start a chain: the suggestions of the page's search box, plus categories and kinds of department, which are few and therefore loaded once.
 */
export async function suggestStarts(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  starts ??= ask(StartsDocument, {}).catch((fault: unknown) => {
    starts = undefined;
    throw fault;
  });
  const [found, { categories, departmentKinds }] = await Promise.all([suggestNodes(text, signal), starts]);
  const among = (nodes: readonly { id: string; name: string }[], detail: string) =>
    nodes.filter(({ name }) => name.includes(text)).slice(0, 3).map(({ id, name }) => ({ id, label: name, detail }));
  const all = [...found, ...among(departmentKinds.nodes, words.columns.DepartmentKind), ...among(categories, words.columns.Category)];
  return all.filter((one, i) => all.findIndex((other) => other.id === one.id) === i).sort((a, b) => Number(b.label === text) - Number(a.label === text));
}
