import type { Offer, Suggested } from '@/parts/suggestion';
import { ask } from './client';
import { AreasDocument, type AreaFragment, type AreasQuery } from './generated/graphql';
import { rankOf } from './matching';
import { once } from './once';

/** An administrative division of the graph. */
export interface Area {
  id: string;
  /** What stands in addresses: the short name, or the id if a division before this one has the same short name. */
  value: string;
  /** As the lists shorten it: 昌吉州. */
  label: string;
  /** The full name: 昌吉回族自治州. */
  name: string;
  /** The divisions above it: 新疆 昌吉州. */
  within: string;
}

// The codes of regions by GB/T 2260 are 110000 to 820000. Ids that the graph does not have give nothing.
const regions = Array.from({ length: 72 }, (_, index) => `division:${(index + 11) * 10_000}`);
const most = 20;

/** Loads the divisions of the graph once in a visit. China has 3,300, so that they can be searched here. */
export const loadAreas = once(async () => areasOf(await ask(AreasDocument, { regions })));

/** Returns all divisions, from the regions down. */
export function areasOf({ nodes }: AreasQuery): Area[] {
  const tops = nodes.flatMap((node) => (node?.__typename === 'Division' ? [node] : []));
  const middles = tops.flatMap((top) => top.children.map((division) => ({ division, above: [top.shortName] })));
  const levels: { division: AreaFragment; above: string[] }[] = [
    ...tops.map((division) => ({ division, above: [] })),
    ...middles,
    ...middles.flatMap(({ division, above }) => division.children.map((lower) => ({ division: lower, above: [...above, division.shortName] }))),
  ];
  const taken = new Set<string>();
  return levels.map(({ division: { id, shortName, name }, above }) => {
    const value = taken.has(shortName) ? id : shortName;
    taken.add(shortName);
    return { id, value, label: shortName, name, within: above.join(' ') };
  });
}

/** Returns the division of a value in an address: a short name, a full name, an id or a code. */
export function areaOf(areas: readonly Area[], value: string): Area | undefined {
  return (['value', 'name', 'id'] as const).map((key) => areas.find((area) => area[key] === value)).find((area) => area) ?? areas.find(({ id }) => id === `division:${value}`);
}

/** What a value in an address is called. Divisions of one name are told apart by those above them. */
export function areaName(areas: readonly Area[], value: string): string {
  const area = areaOf(areas, value);
  return area === undefined ? value : area.value === area.id ? [area.within, area.label].join(' ') : area.label;
}

/** Returns the divisions whose short or full name matches a text, the best match first; for an empty text all, from the regions down. */
export function areasNamed(areas: readonly Area[], text: string): Area[] {
  const rank = ({ label, name }: Area) => Math.min(rankOf(label, text) ?? 3, rankOf(name, text) ?? 3);
  const found = areas.filter((area) => rank(area) < 3);
  return text === '' ? found : found.sort((a, b) => rank(a) - rank(b) || a.label.length - b.label.length);
}

/** Suggests divisions for a filter. */
export async function suggestAreas(text: string): Promise<Suggested<Offer>> {
  const found = areasNamed(await loadAreas(), text);
  const offered = found.slice(0, most).map(({ id, value, label, within }) => ({ id, value, label, detail: within }));
  return Object.assign(offered, { total: found.length });
}
