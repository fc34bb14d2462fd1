import type { LocationQuery } from 'vue-router';

/** `?page=3`; what is no page number is the first page. */
export function pageOf(query: LocationQuery): number {
  const page = Number(query['page']);
  return Number.isInteger(page) && page > 0 ? page : 1;
}

/** The numbers to show: first, last, and those about the current one; null where some are left out. */
export function pagesAround(page: number, last: number): (number | null)[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, last].filter((number) => number >= 1 && number <= last);
  const numbers = [...new Set(wanted)].sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const gap = number - (numbers[index - 1] ?? 0);
    return gap === 2 ? [number - 1, number] : gap > 2 ? [null, number] : [number];
  });
}
