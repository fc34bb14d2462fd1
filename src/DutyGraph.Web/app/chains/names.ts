import { words as common } from '@/words';

/** How a node is called while nothing but its id is known. Ids are names: a duty's is its township, list and number. */
export function nameOfId(id: string): string {
  const name = id.slice(id.indexOf(':') + 1);
  if (!id.startsWith('duty:')) return name;
  const [township, , list, number] = name.split('/');
  return `${township} ${common.lists[list as 'BASIC'] ?? list} ${number}`;
}
