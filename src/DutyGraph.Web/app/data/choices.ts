import { computed, effectScope, shallowRef, watchEffect, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import { dutyFilterOf, filtersOf, type FilterName, type Filters } from '@/address/filters';
import { useAnswer, useAnswerOf, waitFor, type Answer } from './answer';
import { areaOf, loadAreas, type Area } from './areas';
import { AreasDocument, ChoicesDocument, type ChoicesQuery, type DutyFilter } from './generated/graphql';

interface Shared {
  /** The categories, in printed order. */
  categories: Answer<ChoicesQuery>;
  /** The divisions, loaded once a filter names one or asks for them. */
  areas: Answer<Area[]>;
  areWanted: { value: boolean };
}

// Loaded once in a visit.
let shared: Shared | undefined;

export function useChoices(): Shared {
  shared ??= effectScope(true).run(() => {
    const areWanted = shallowRef(false);
    return {
      categories: useAnswer(ChoicesDocument, () => ({})),
      areas: useAnswerOf(String(AreasDocument), () => (areWanted.value ? {} : null), () => loadAreas()),
      areWanted,
    };
  })!;
  return shared;
}

/**
 * Returns the filters of the address, and the corresponding filter for the API, which is null until the names of divisions are loaded.
 * @param names The filters of this view; other filters in the address are ignored.
 */
export function useFilters(names: readonly (FilterName | 'name' | 'issues')[]): { filters: ComputedRef<Filters>; dutyFilter: ComputedRef<DutyFilter | null> } {
  const route = useRoute();
  const { areas, areWanted } = useChoices();
  const filters = computed(() => {
    const own = Object.fromEntries(Object.entries(route.query).filter(([name]) => (names as readonly string[]).includes(name)));
    return filtersOf(own);
  });
  const hasAreas = computed(() => filters.value.division.length > 0);
  watchEffect(() => {
    if (hasAreas.value) areWanted.value = true;
  });
  const dutyFilter = computed(() => (hasAreas.value && !areas.data ? null : dutyFilterOf(filters.value, (value) => areaOf(areas.data ?? [], value)?.id)));
  waitFor(areas, () => dutyFilter.value === null);
  return { filters, dutyFilter };
}
