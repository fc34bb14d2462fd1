// GraphQL Code Generator reads the endpoint and an application's documents (app/); TypeScript in strict mode compiles its output.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { here, run } from '../endpoint.js';

export default async function check(url) {
  await generate({
    schema: url,
    documents: here('app/operations.graphql'),
    generates: {
      [here('made/codegen/schema.ts')]: { plugins: ['typescript'], config: { enumsAsTypes: true } },
      [here('made/codegen/types.ts')]: { plugins: ['typescript-operations'], config: { enumsAsTypes: true } },
    },
    silent: true,
  }, true);
  run('tsc', '-p', '.');

  const types = readFileSync(here('made/codegen/schema.ts'), 'utf8').match(/^export type \w+/gm).map((line) => line.split(' ')[2]);
  for (const name of ['Query', 'Township', 'Duty', 'DutyConnection', 'SupportRank', 'DutyFilter', 'DutyList']) assert.ok(types.includes(name), `no type ${name}`);
  return `${types.length} types of the schema and 2 typed operations compile; wrong enum values, input fields and nulls do not`;
}
