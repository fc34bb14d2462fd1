// The validation results of the reference implementation for every document. With --write they are written to verdicts.jsonl, otherwise compared with it.
import { readFileSync, readdirSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { here, keep, schemas } from './corpus.js';
import { damage, generate } from './generate.js';

const written = readdirSync(here('documents')).sort().flatMap((name) => readFileSync(here(`documents/${name}`), 'utf8').replace(/\n$/, '').split('\n####\n'));
const corpus = Object.entries(schemas).flatMap(([name, schema]) => {
  const generated = Array.from({ length: 900 }, (_, seed) => generate(schema, seed + 1)).filter((document) => document.length < 800);
  const damaged = generated.slice(0, 300).map((document, seed) => damage(document, seed + 1));
  return [...new Set([...name === 'awkward' ? written : [], ...generated, ...damaged])].map((document) => ({ schema: name, document }));
});

// The September 2025 edition has no empty selection sets; later drafts and this version, by default, allow them.
const verdict = (schema, document) => {
  try {
    return validate(schemas[schema], parse(document, { allowEmptySelectionSets: false }), undefined, { maxErrors: 10_000, allowEmptySelectionSets: false });
  } catch (error) {
    return [error];
  }
};
const place = ({ line, column }) => `${line}:${column}`;
const lines = corpus.map(({ schema, document }) => JSON.stringify({
  schema,
  document,
  errors: verdict(schema, document).map(({ message, locations }) => ({ message, at: (locations ?? []).map(place).join(' ') })),
}));
keep('verdicts.jsonl', lines);
const count = (found) => lines.filter((line) => line.includes(found)).length;
console.log(`${lines.length} documents: ${count('"schema":"awkward"')} over the awkward schema, ${count('"schema":"service"')} over the service's, ${count('"errors":[]}')} of them valid`);
