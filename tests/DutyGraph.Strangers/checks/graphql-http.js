// Runs the public audit of GraphQL over HTTP: all of its MUST, SHOULD and MAY checks. Two of them ask for status 400, as drafts before 2026 did; the draft of
// 6 August 2026 says 422, and so do we.
import { writeFileSync } from 'node:fs';
import { serverAudits } from 'graphql-http';
import { here } from '../endpoint.js';

const overruled = new Map([
  ['423L', { query: undefined }],
  ['86EE', { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: null } }],
]);

export default async function check(url) {
  const results = await Promise.all(serverAudits({ url, fetchFn: fetch }).map((audit) => audit.fn()));
  writeFileSync(here('made/audit.txt'), results.map(({ status, id, name }) => `${status} ${id} ${name}\n`).join(''));
  const wrong = results.filter(({ id, status }) => (status === 'ok') === overruled.has(id));
  if (wrong.length > 0) throw new Error(wrong.map(({ status, id, name, reason }) => `${status} ${id} ${name}: ${reason}`).join('\n'));
  if (results.length < 60) throw new Error(`only ${results.length} audits: the package has changed`);
  for (const [id, body] of overruled) {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    const { status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    if (status !== 422) throw new Error(`${id}: the draft of 6 August 2026 says 422, not ${status}`);
  }
  const of = (word) => results.filter(({ name }) => name.startsWith(word)).length;
  const passed = results.length - overruled.size;
  return `${passed} of ${results.length} audits (MUST ${of('MUST')}, SHOULD ${of('SHOULD')}, MAY ${of('MAY')}); ${overruled.size} ask for 400 where the draft of August 2026 says 422`;
}
