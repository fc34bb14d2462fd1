import { computed, effectScope, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import { dutyFilterOf, filtersOf, type FilterName, type Filters } from '@/address/filters';
import { useAnswer, waitFor, type Answer } from './answer';
import { ChoicesDocument, type ChoicesQuery, type DutyFilter } from './generated/graphql';

/** The options of filters: the first 500 townships, their divisions, and the categories in printed order. */
export interface Choices {
  categories: string[];
  townships: string[];
  /** Ids of divisions by short name, from the region down. */
  divisions: Map<string, string>;
}

// Loaded once in a visit.
let shared: { answer: Answer<ChoicesQuery>; choices: ComputedRef<Choices | undefined> } | undefined;

export function useChoices(): { answer: Answer<ChoicesQuery>; choices: ComputedRef<Choices | undefined> } {
  shared ??= effectScope(true).run(() => {
    const answer = useAnswer(ChoicesDocument, () => ({}));
    return { answer, choices: computed(() => answer.data && choicesOf(answer.data)) };
  })!;
  return shared;
}

function choicesOf({ categories, townships }: ChoicesQuery): Choices {
  const areas = townships.nodes.map(({ division }) => [division.parent?.parent, division.parent, division]);
  const divisions = [0, 1, 2].flatMap((level) => areas.flatMap((path) => (path[level] ? [[path[level].shortName, path[level].id] as const] : [])));
  return { categories: categories.map(({ name }) => name), townships: townships.nodes.map(({ fullName }) => fullName), divisions: new Map(divisions) };
}

/**
 * Returns the filters of the address, and the corresponding filter for the API, which is null until the names of divisions are loaded.
 * @param names The filters of this view; other filters in the address are ignored.
 */
export function useFilters(names: readonly (FilterName | 'name' | 'issues')[]): { filters: ComputedRef<Filters>; dutyFilter: ComputedRef<DutyFilter | null> } {
  const route = useRoute();
  const { answer, choices } = useChoices();
  const filters = computed(() => {
    const own = Object.fromEntries(Object.entries(route.query).filter(([name]) => (names as readonly string[]).includes(name)));
    return filtersOf(own);
  });
  const dutyFilter = computed(() =>
    filters.value.division.length > 0 && !choices.value ? null : dutyFilterOf(filters.value, choices.value?.divisions ?? new Map()),
  );
  waitFor(answer, () => dutyFilter.value === null);
  return { filters, dutyFilter };
}
