// Shared by the scripts: reads the two schemas, and writes or compares a file of reference results.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

/** Returns the URL of a file in this folder. */
export const here = (name) => new URL(name, import.meta.url);

/** An artificial schema with many special cases, and the schema of a real service. */
export const schemas = {
  awkward: buildSchema(readFileSync(here('awkward.graphql'), 'utf8')),
  service: buildSchema(readFileSync(here('service.graphql'), 'utf8')),
};

/** Writes the lines to a file with --write; otherwise the file must have exactly these lines. */
export function keep(name, lines) {
  const text = lines.join('\n') + '\n';
  if (process.argv.includes('--write')) {
    writeFileSync(here(name), text);
  } else if (text !== readFileSync(here(name), 'utf8')) {
    console.error(`${name} is not what the reference implementation says: run \`npm run approve\` and read the difference.`);
    process.exitCode = 1;
  }
}
