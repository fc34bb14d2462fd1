// What the reference implementation says of every document: written to verdicts.jsonl with --write, else compared with it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { damage, generate } from './generate.js';

const here = (name) => new URL(name, import.meta.url);
const schema = buildSchema(readFileSync(here('awkward.graphql'), 'utf8'));

const written = readdirSync(here('documents')).sort().flatMap((name) => readFileSync(here(`documents/${name}`), 'utf8').replace(/\n$/, '').split('\n####\n'));
const generated = Array.from({ length: 900 }, (_, seed) => generate(schema, seed + 1));
const damaged = generated.slice(0, 300).map((document, seed) => damage(document, seed + 1));
const documents = [...new Set([...written, ...generated, ...damaged])];

// The September 2025 edition has no empty selection sets; later drafts allow them, and so does this version by default.
const verdict = (document) => {
  try {
    return validate(schema, parse(document, { allowEmptySelectionSets: false }), undefined, { maxErrors: 10_000, allowEmptySelectionSets: false });
  } catch (error) {
    return [error];
  }
};
const place = ({ line, column }) => `${line}:${column}`;
const lines = documents.map((document) => JSON.stringify({
  document,
  errors: verdict(document).map(({ message, locations }) => ({ message, at: (locations ?? []).map(place).join(' ') })),
}));
const text = lines.join('\n') + '\n';

if (process.argv.includes('--write')) {
  writeFileSync(here('verdicts.jsonl'), text);
} else if (text !== readFileSync(here('verdicts.jsonl'), 'utf8')) {
  console.error('verdicts.jsonl is not what the reference implementation says: run `npm run approve` and read the difference.');
  process.exitCode = 1;
}
console.log(`${documents.length} documents, ${lines.filter((line) => line.endsWith('"errors":[]}')).length} of them valid`);
