// Trusted documents: Relay's compiler writes them, a service runs only these, and Apollo's link sends their SHA-256.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { print } from 'graphql';
import { counted, here, post, run } from '../endpoint.js';
import { withService } from '../service.js';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const known = gql`query Count { duties(first: 1) { totalCount } }`;
const unknown = gql`query Other { categories { name } }`;

export default async function check(url) {
  // Relay's compiler writes a map from hash to text. Apollo's document is added as its client sends it, with __typename fields.
  mkdirSync(here('made/relay-trusted'));
  writeFileSync(here('made/trusted.json'), '{}');
  run('relay-compiler', 'relay.trusted.config.json');
  const trusted = JSON.parse(readFileSync(here('made/trusted.json'), 'utf8'));
  const relays = Object.entries(trusted).find(([, text]) => text.includes('query DutiesPageQuery'));
  const sent = print(new InMemoryCache().transformDocument(known));
  writeFileSync(here('made/trusted.json'), JSON.stringify({ ...trusted, [sha256(sent)]: sent }, null, 2));

  // Without trusted documents, the link gets one refusal, and then sends the documents themselves.
  const open = client(url);
  assert.equal(typeof (await open.ask(known)).data.duties.totalCount, 'number');
  assert.deepEqual(open.wire.calls.map(asked), ['hash', 'text']);

  const { data: { townships: { nodes: [{ id }] } } } = await post(url, '{ townships { nodes { id } } }');
  const settings = { DutyGraph__TrustedDocuments: here('made/trusted.json'), DutyGraph__TrustedDocumentsOnly: 'true' };
  return withService(settings, async (closed) => {
    const variables = { township: id, count: 7 };
    const byHash = await fetch(closed, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: relays[0] } } }),
    });
    assert.deepEqual(await byHash.json(), await post(url, relays[1], variables));

    const apollo = client(closed);
    assert.equal((await apollo.ask(known)).data.duties.totalCount, (await open.ask(known)).data.duties.totalCount);
    assert.deepEqual(apollo.wire.calls.map(asked), ['hash']);

    const { error } = await apollo.ask(unknown);
    assert.equal(error.errors[0].extensions.code, 'DOCUMENT_NOT_TRUSTED');
    assert.deepEqual(apollo.wire.calls.map(asked), ['hash', 'hash', 'text']);
    await assert.rejects(post(closed, '{ __schema { queryType { name } } }'), /DOCUMENT_NOT_TRUSTED/);
    return `${Object.keys(trusted).length} documents of relay-compiler and one of Apollo run by their hashes, no others; where none are trusted the link falls back`;
  });
}

/** Creates an Apollo client with the link for persisted queries: hashes by GET, documents by POST. */
function client(uri) {
  const wire = counted();
  const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({ uri, fetch: wire.fetch }));
  const apollo = new ApolloClient({ cache: new InMemoryCache(), link });
  return { wire, ask: (query) => apollo.query({ query, errorPolicy: 'all', fetchPolicy: 'network-only' }) };
}

/** Returns what a request sent: the document itself, or only its hash. */
const asked = ({ url, body }) => ((body ?? new URL(url).searchParams.get('query') ?? '').includes('query ') ? 'text' : 'hash');
