import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../**/*.{vue,ts}', { query: '?raw', import: 'default', eager: true });

/** The words of each folder: the keys of the first of its two dictionaries. */
const dictionaries = Object.entries(sources).filter(([file]) => /\/words(?:\/index)?\.ts$/.test(file) && !file.includes('/duties/'));

test.each(dictionaries)('every word of %s is shown somewhere', (file, text) => {
  const keys = [...text.split('\n  },\n')[0]!.matchAll(/^ {4}(\w+):/gm)].map(([, key]) => key!);
  const isShared = file.endsWith('/index.ts') || file === './index.ts';
  const folder = isShared ? '../' : file.replace('words.ts', '');
  const users = Object.entries(sources).filter(([other]) => other !== file && (other.startsWith(folder) || isShared)).map(([, source]) => source).join('\n');

  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !new RegExp(`\\b(?:text|words|common)\\.${key}\\b`).test(users))).toEqual([]);
});
