// What both sides are held to: the two schemas, and how a file of what the reference says is kept.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

/** A file of this folder. */
export const here = (name) => new URL(name, import.meta.url);

/** One made to be awkward, and that of a real service. */
export const schemas = {
  awkward: buildSchema(readFileSync(here('awkward.graphql'), 'utf8')),
  service: buildSchema(readFileSync(here('service.graphql'), 'utf8')),
};

/** Writes the lines to a file with --write; else they must be what it holds. */
export function keep(name, lines) {
  const text = lines.join('\n') + '\n';
  if (process.argv.includes('--write')) {
    writeFileSync(here(name), text);
  } else if (text !== readFileSync(here(name), 'utf8')) {
    console.error(`${name} is not what the reference implementation says: run \`npm run approve\` and read the difference.`);
    process.exitCode = 1;
  }
}
