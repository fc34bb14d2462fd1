// Runs the public audit of GraphQL over HTTP: all of its MUST, SHOULD and MAY checks.
import { writeFileSync } from 'node:fs';
import { serverAudits } from 'graphql-http';
import { here } from '../endpoint.js';

export default async function check(url) {
  const results = await Promise.all(serverAudits({ url, fetchFn: fetch }).map((audit) => audit.fn()));
  writeFileSync(here('made/audit.txt'), results.map(({ status, id, name }) => `${status} ${id} ${name}\n`).join(''));
  const wrong = results.filter((result) => result.status !== 'ok');
  if (wrong.length > 0) throw new Error(wrong.map(({ status, id, name, reason }) => `${status} ${id} ${name}: ${reason}`).join('\n'));
  if (results.length < 60) throw new Error(`only ${results.length} audits: the package has changed`);
  const of = (word) => results.filter(({ name }) => name.startsWith(word)).length;
  return `${results.length} of ${results.length} audits: MUST ${of('MUST')}, SHOULD ${of('SHOULD')}, MAY ${of('MAY')}`;
}
