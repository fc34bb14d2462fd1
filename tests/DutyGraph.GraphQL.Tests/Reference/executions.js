// The answers of the reference implementation to documents over a generated world: written to executions.jsonl with --write, otherwise compared with it.
import { readFileSync } from 'node:fs';
import { executeSync, getOperationAST, parse, validate } from 'graphql';
import { here, keep, schemas } from './corpus.js';
import { generate, variablesOf } from './generate.js';
import { resolveField, resolveType } from './made.js';

const asked = Object.entries(schemas).flatMap(([name, schema]) => {
  const written = JSON.parse(readFileSync(here(`executions.${name}.json`), 'utf8'));
  // Every third seed generates a valid document.
  const generated = Array.from({ length: 600 }, (_, i) => 3 * (i + 1)).flatMap((seed) => {
    const query = generate(schema, seed);
    return [0, 1, 2].map((one) => ({ query, variables: variablesOf(schema, parse(query), seed * 3 + one) }));
  });
  return [...written, ...generated].map((request) => ({ schema: name, request, answer: answer(schema, request) }));
});

/** Returns the answer without messages, whose wording may differ; undefined for invalid documents and subscriptions, which are not executed. */
function answer(schema, { query, variables, operationName }) {
  const document = parse(query);
  if (validate(schema, document).length > 0 || getOperationAST(document, operationName)?.operation === 'subscription') return undefined;
  const { data, errors } = executeSync({ schema, document, operationName, variableValues: variables, fieldResolver: resolveField, typeResolver: resolveType });
  return { errors: errors?.map(({ locations, path }) => ({ locations, path })), data };
}

// Removes duplicate documents, and those with very long answers, which test nothing more.
const lines = [...new Set(asked.filter((one) => one.answer).map((one) => JSON.stringify(one)))].filter((line) => line.length < 6_000);
keep('executions.jsonl', lines);
const count = (found) => lines.filter((line) => line.includes(found)).length;
console.log(`${lines.length} executions: ${count('"schema":"awkward"')} of the awkward schema, ${count('"schema":"service"')} of the service's, ${count('"answer":{"errors"')} with errors`);
