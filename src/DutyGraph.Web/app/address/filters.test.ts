import { expect, test } from 'vitest';
import { dutyFilterOf, filtersOf, oneOf, valuesOf, withoutFilters, withValues, wrongValues } from './filters';

const divisionOf = (name: string) => (name === '昌吉市' ? 'division:652301' : undefined);

test('dutyFilterOf: names of the address become ids, empty filters are left out', () => {
  const filters = filtersOf({ list: ['ASSIST', 'BASIC'], category: '生态环保', township: '昌吉市六工镇', division: '昌吉市', act: '公路法', issues: '1', name: ' 取水 ' });

  expect(dutyFilterOf(filters, divisionOf)).toEqual({
    list: ['ASSIST', 'BASIC'], categories: ['category:生态环保'], townships: ['township:昌吉市六工镇'], divisions: ['division:652301'],
    legalActs: ['act:公路法'], hasIssues: true, nameContains: '取水',
  });
});

test('dutyFilterOf: a list that does not exist is no filter, a code is taken for an area', () => {
  expect(dutyFilterOf(filtersOf({ list: 'OTHER', division: '652302' }), divisionOf)).toEqual({ divisions: ['division:652302'] });
});

test('valuesOf: each value once, without white space', () => {
  expect(valuesOf({ t: ['六工镇', ' 六工镇', '', null] }, 't')).toEqual(['六工镇']);
});

test('oneOf: what is not allowed is the first that is', () => {
  expect(oneOf({ by: 'LEADS' }, 'by', ['DUTIES', 'LEADS'])).toBe('LEADS');
  expect(oneOf({ by: 'leads' }, 'by', ['DUTIES', 'LEADS'])).toBe('DUTIES');
});

test('wrongValues: what is not allowed is named, of lists with commas too', () => {
  const query = { list: ['ASSIST', 'OTHER'], edges: 'CITES,EATS', by: 'LEADS', q: 'x' };

  expect(wrongValues(query, { list: ['BASIC', 'ASSIST'], edges: ['CITES'], by: ['DUTIES', 'LEADS'] })).toEqual([{ name: 'list', value: 'OTHER' }, { name: 'edges', value: 'EATS' }]);
});

test('withValues: other values begin at the first page', () => {
  expect(withValues({ page: '3', by: 'LEADS' }, 'list', ['BASIC'])).toEqual({ by: 'LEADS', list: ['BASIC'], page: undefined });
  expect(withValues({ list: 'BASIC' }, 'list', [])).toEqual({ list: undefined, page: undefined });
});

test('withoutFilters: what is no filter stays', () => {
  expect(withoutFilters({ by: 'LEADS', list: 'BASIC', page: '2' }, ['list'])).toEqual({ by: 'LEADS', list: undefined, page: undefined });
});
