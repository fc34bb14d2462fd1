import type { LocationQueryRaw, RouteLocationRaw } from 'vue-router';
import type { FilterName } from './filters';

// Addresses contain names as people write them. An id with slashes becomes a path with as many segments.
const named = (view: string, name: string): string => `/${view}/${encodeURIComponent(name)}`;

export const toDepartment = (name: string): string => named('departments', name);
export const toTownship = (fullName: string): string => named('townships', fullName);
const pathed = (view: string, id: string): string => `/${view}/${withoutPrefix(id).split('/').map(encodeURIComponent).join('/')}`;
export const toTopic = (id: string): string => pathed('topics', id);
export const toDuty = (id: string): string => pathed('duties', id);
export const toKind = (name: string): RouteLocationRaw => ({ path: '/support', query: { group: 'DEPARTMENT', kind: name } });
/** A legal act has no page. The link leads to the duties that cite it. */
export const toAct = (title: string): RouteLocationRaw => ({ path: '/search', query: { act: title } });
export const toChain = (from: string, to?: string): RouteLocationRaw => ({ path: '/chains', query: to ? { from, to } : { from } });

/** The list of duties that match some filters. Every count links to such a list. */
export const toDuties = (filters: Partial<Record<FilterName, string | string[]>> | LocationQueryRaw): RouteLocationRaw => ({ path: '/search', query: filters });

/** The page of a node. A node without a page opens as a chain. */
export function addressOf(id: string): RouteLocationRaw {
  const name = withoutPrefix(id);
  switch (id.slice(0, id.indexOf(':'))) {
    case 'township':
      return toTownship(name);
    case 'department':
      return toDepartment(name);
    case 'duty':
      return toDuty(id);
    case 'topic':
      return toTopic(id);
    case 'responsibility':
      return toDuty(`duty:${name.split('/').slice(0, -2).join('/')}`);
    case 'act':
      return toAct(name);
    case 'category':
      return toDuties({ category: name });
    case 'kind':
      return toKind(name);
    case 'division':
      return { path: '/townships', query: { division: id } };
    default:
      return toChain(id);
  }
}

/** An id as it stands in addresses and filters: without its label. */
export function withoutPrefix(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
