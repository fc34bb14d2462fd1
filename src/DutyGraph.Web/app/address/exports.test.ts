import { expect, test } from 'vitest';
import { exportAddress } from './exports';

test('exportAddress_ViewWithFiltersAndPage_KeepsTheFiltersAlone', () => {
  const query = { list: ['ASSIST', 'BASIC'], township: '昌吉市六工镇', page: '3', open: 'x' };

  expect(decodeURIComponent(exportAddress({ table: 'duties' }, 'csv', query, 'zh'))).toBe('/export/duties.csv?list=ASSIST&list=BASIC&township=昌吉市六工镇');
});

test('exportAddress_ViewThatNarrowsByItself_SaysSo', () => {
  expect(exportAddress({ table: 'ranking', also: { group: 'KIND' } }, 'xlsx', { by: 'LEADS' }, 'en')).toBe('/export/ranking.xlsx?by=LEADS&group=KIND&lang=en');
});

test('exportAddress_NoFilter_HasNoQuestionMark', () => {
  expect(exportAddress({ table: 'quality' }, 'csv', {}, 'zh')).toBe('/export/quality.csv');
});
