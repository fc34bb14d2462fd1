import type { LocationQuery } from 'vue-router';

/** Returns the page number: `?page=3`. Anything else is page 1. */
export function pageOf(query: LocationQuery): number {
  const page = Number(query['page']);
  return Number.isInteger(page) && page > 0 ? page : 1;
}

/** Returns the page numbers to show: the first, the last, and those around the current one; null for a gap. */
export function pagesAround(page: number, last: number): (number | null)[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, last].filter((number) => number >= 1 && number <= last);
  const numbers = [...new Set(wanted)].sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const gap = number - (numbers[index - 1] ?? 0);
    return gap === 2 ? [number - 1, number] : gap > 2 ? [null, number] : [number];
  });
}
