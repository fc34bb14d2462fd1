import { expect, test } from 'vitest';
import { pageOf, pagesAround } from './pages';

test.each([['3', 3], ['0', 1], ['-1', 1], ['1.5', 1], ['x', 1], [undefined, 1]])('pageOf: ?page=%s is page %i', (given, page) => {
  expect(pageOf(given === undefined ? {} : { page: given })).toBe(page);
});

test.each([
  [1, 1, [1]],
  [1, 6, [1, 2, 3, null, 6]],
  [4, 6, [1, 2, 3, 4, 5, 6]],
  [10, 20, [1, null, 8, 9, 10, 11, 12, null, 20]],
])('pagesAround: page %i of %i', (page, last, shown) => {
  expect(pagesAround(page, last)).toEqual(shown);
});
