import { expect, test } from 'vitest';
import { count, day, inOwnLanguage, placeInOwnLanguage, plural, share } from './format';
import { inOtherLanguage, languageOf } from './language';

test.each([['/', 'zh'], ['/support', 'zh'], ['/en', 'en'], ['/en/support', 'en'], ['/energy', 'zh']])('languageOf: %s is %s', (path, language) => {
  expect(languageOf(path)).toBe(language);
});

test.each([['/', '/en/'], ['/en/', '/'], ['/support?by=LEADS', '/en/support?by=LEADS'], ['/en/support?by=LEADS', '/support?by=LEADS']])(
  'inOtherLanguage: %s is %s, and back',
  (address, other) => {
    expect(inOtherLanguage(address)).toBe(other);
    expect(inOtherLanguage(other)).toBe(address);
  },
);

test('numbers: grouped, and shares with one decimal', () => {
  expect(count(1_214)).toBe('1,214');
  expect(share(0.1744)).toBe('17.4%');
});

test.each([['1', '1 duty'], ['0', '0 duties'], ['1,214', '1,214 duties']])('plural: %s', (n, phrase) => {
  expect(plural(n, 'duty', 'duties')).toBe(phrase);
});

test('day: as documents print it', () => {
  expect(day(new Date(2026, 0, 5))).toBe('2026-01-05');
});

test.each([
  ['名称首字误识。The first character of the name is misread.', '名称首字误识。'],
  ['此栏印为“A。B”，有误。 The cell is wrong.', '此栏印为“A。B”，有误。'],
  ['乡镇职责逐字相同 same clauses, word for word', '乡镇职责逐字相同'],
  ['HTTP 500', 'HTTP 500'],
])('inOwnLanguage: %s', (message, own) => {
  expect(inOwnLanguage(message)).toBe(own);
});

test.each([
  ['第 12 行 line 12', '第 12 行'],
  ['第3页第5行 page 3, row 5', '第3页第5行'],
  ['表1第3行 table 1, row 3', '表1第3行'],
  ['配合!A12', '配合!A12'],
  ['基本 table 1!A5', '基本 table 1!A5'],
])('placeInOwnLanguage: %s', (place, own) => {
  expect(placeInOwnLanguage(place)).toBe(own);
});
