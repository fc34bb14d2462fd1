import { expect, test } from 'vitest';

type Words = { readonly [key: string]: unknown };

const sources = import.meta.glob<string>('../**/*.{vue,ts}', { query: '?raw', import: 'default', eager: true });
const dictionaries = { ...import.meta.glob<Record<string, unknown>>('../*/words.ts', { eager: true }), ...import.meta.glob<Record<string, unknown>>('./index.ts', { eager: true }) };

/** Returns the paths of all words of a dictionary: `search.none`. */
const pathsOf = (words: Words, before = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' && !Array.isArray(value) ? pathsOf(value as Words, `${before}${key}.`) : `${before}${key}`));

/** Writes out the words of a part that a source takes apart first: `const { panel } = words` makes `panel.kind` `words.panel.kind`. */
const writtenOut = (source: string): string =>
  [...source.matchAll(/const \{ (\w+) \} = words;/g)].reduce((text, [, part]) => text.replaceAll(new RegExp(`(?<![\\w.])${part}\\.`, 'g'), `words.${part}.`), source);

/** Whether a source shows a word: by its whole path, or by a part of the path that is passed on whole or looked up by a computed key. */
function isShown(path: string, source: string): boolean {
  const parts = path.split('.');
  return parts.some((_, index) => {
    const part = parts.slice(0, index + 1).join('\\.');
    return new RegExp(`\\b(?:text|words|common)\\.${part}${index === parts.length - 1 ? '\\b' : '(?![\\w.])'}`).test(source);
  });
}

test('there is a dictionary in every folder of a view, and one for all', () => {
  expect(Object.keys(dictionaries).length).toBe(Object.keys(sources).filter((file) => /\/words\.ts$/.test(file)).length + 1);
});

test.each(Object.entries(dictionaries))('every word of %s is shown somewhere', (file, module) => {
  const words = Object.values(module).find((value) => typeof value === 'object') as Words;
  const folder = file === './index.ts' ? '' : file.replace('words.ts', '');
  const source = Object.entries(sources).filter(([other]) => other !== file && other.startsWith(folder) && !other.endsWith('.test.ts')).map(([, text]) => writtenOut(text)).join('\n');

  expect(pathsOf(words).length).toBeGreaterThan(0);
  expect(pathsOf(words).filter((path) => !isShown(path, source))).toEqual([]);
});
