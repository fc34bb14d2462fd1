// What the reference implementation answers to documents over a made world: written to executions.jsonl with --write, else compared with it.
import { readFileSync } from 'node:fs';
import { executeSync, getOperationAST, parse, validate } from 'graphql';
import { here, keep, schemas } from './corpus.js';
import { generate, variablesOf } from './generate.js';
import { resolveField, resolveType } from './made.js';

const asked = Object.entries(schemas).flatMap(([name, schema]) => {
  const written = JSON.parse(readFileSync(here(`executions.${name}.json`), 'utf8'));
  // Every third seed makes a document without a fault.
  const generated = Array.from({ length: 600 }, (_, i) => 3 * (i + 1)).flatMap((seed) => {
    const query = generate(schema, seed);
    return [0, 1, 2].map((one) => ({ query, variables: variablesOf(schema, parse(query), seed * 3 + one) }));
  });
  return [...written, ...generated].map((request) => ({ schema: name, request, answer: answer(schema, request) }));
});

/** The answer without messages, which every server words as it likes; undefined for what is not executed: wrong documents and subscriptions. */
function answer(schema, { query, variables, operationName }) {
  const document = parse(query);
  if (validate(schema, document).length > 0 || getOperationAST(document, operationName)?.operation === 'subscription') return undefined;
  const { data, errors } = executeSync({ schema, document, operationName, variableValues: variables, fieldResolver: resolveField, typeResolver: resolveType });
  return { errors: errors?.map(({ locations, path }) => ({ locations, path })), data };
}

// What is asked twice is asked once, and answers of many pages say no more than short ones.
const lines = [...new Set(asked.filter((one) => one.answer).map((one) => JSON.stringify(one)))].filter((line) => line.length < 6_000);
keep('executions.jsonl', lines);
const count = (found) => lines.filter((line) => line.includes(found)).length;
console.log(`${lines.length} executions: ${count('"schema":"awkward"')} of the awkward schema, ${count('"schema":"service"')} of the service's, ${count('"answer":{"errors"')} with errors`);
