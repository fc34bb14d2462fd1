import { expect, test } from 'vitest';
import { piecesOf } from './snippet';

test('piecesOf: matches are told from the rest', () => {
  expect(piecesOf('擅自<mark>取水</mark>的处罚')).toEqual([
    { text: '擅自', isMatch: false },
    { text: '取水', isMatch: true },
    { text: '的处罚', isMatch: false },
  ]);
});

test('piecesOf: HTML of the list stays text', () => {
  expect(piecesOf('&lt;b&gt;a &amp;lt; b&lt;/b&gt;')).toEqual([{ text: '<b>a &lt; b</b>', isMatch: false }]);
});
