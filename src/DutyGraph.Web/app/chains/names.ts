import { words as common } from '@/words';

/** Returns a name derived from an id, for nodes that are not loaded. Ids contain names: the id of a duty contains its township, list and number. */
export function nameOfId(id: string): string {
  const name = id.slice(id.indexOf(':') + 1);
  if (!id.startsWith('duty:')) return name;
  const [township, , list, number] = name.split('/');
  return number === undefined ? name : `${township} ${common.lists[list as 'BASIC'] ?? list} ${number}`;
}
