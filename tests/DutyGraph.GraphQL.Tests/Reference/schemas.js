// What the reference implementation says of each schema in schemas/. With --write the results are written to schemas.jsonl, otherwise compared with it.
import { readFileSync, readdirSync } from 'node:fs';
import { buildSchema, validateSchema } from 'graphql';
import { here, keep } from './corpus.js';

const written = readdirSync(here('schemas')).sort().flatMap((name) => readFileSync(here(`schemas/${name}`), 'utf8').replace(/\n$/, '').split('\n####\n'));

// Faults of the document come before those of the schema: all in one exception.
const faults = (schema) => {
  try {
    return validateSchema(buildSchema(schema)).map((error) => error.message);
  } catch (error) {
    return error.message.split('\n\n');
  }
};
const lines = written.map((schema) => JSON.stringify({ schema, errors: faults(schema) }));
keep('schemas.jsonl', lines);
console.log(`${lines.length} schemas, ${lines.filter((line) => line.endsWith('"errors":[]}')).length} of them valid`);
