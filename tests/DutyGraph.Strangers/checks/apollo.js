// Apollo Client pages through a connection with its Relay-style field policy, stores each object once, and reads our errors.
import assert from 'node:assert/strict';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { relayStylePagination } from '@apollo/client/utilities';
import { counted, post } from '../endpoint.js';

const query = gql`
  query Duties($after: String) {
    duties(first: 500, after: $after) { totalCount edges { cursor node { id name number } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
  }
`;

export default async function check(url) {
  const wire = counted();
  // The cache needs the possible types of interfaces, which come from our introspection.
  const { data: { __type: { possibleTypes } } } = await post(url, '{ __type(name: "Node") { possibleTypes { name } } }');
  const cache = new InMemoryCache({
    possibleTypes: { Node: possibleTypes.map(({ name }) => name) },
    typePolicies: { Query: { fields: { duties: relayStylePagination() } } },
  });
  const client = new ApolloClient({ cache, link: new HttpLink({ uri: url, fetch: wire.fetch }) });

  const { data: { duties: { totalCount } } } = await client.query({ query });
  const watched = client.watchQuery({ query });
  const subscription = watched.subscribe(() => {});
  let duties = client.readQuery({ query }).duties;
  while (duties.pageInfo.hasNextPage && wire.calls.length < 100) {
    await watched.fetchMore({ variables: { after: duties.pageInfo.endCursor } });
    duties = client.readQuery({ query }).duties;
  }
  subscription.unsubscribe();
  const pages = wire.calls.length;
  assert.equal(pages, Math.ceil(totalCount / 500));
  assert.equal(duties.edges.length, totalCount);
  assert.equal(new Set(duties.edges.map(({ node }) => node.id)).size, totalCount, 'a duty came twice');

  // Reads a fragment of an object from a page through the interface, without a request.
  const { id, name } = duties.edges.at(-1).node;
  const kept = client.readFragment({ id: cache.identify({ __typename: 'Duty', id }), fragment: gql`fragment Any on Node { id ... on Duty { name } }` });
  assert.equal(kept.name, name);
  assert.equal(wire.calls.length, pages);

  const fault = await client.query({ query: gql`{ dutys { totalCount } }` }).catch((error) => error);
  assert.ok(CombinedGraphQLErrors.is(fault), `not read as GraphQL errors: ${fault}`);
  assert.match(fault.errors[0].message, /duties/);
  assert.equal(typeof fault.errors[0].extensions.code, 'string');
  client.stop();
  return `${totalCount} duties merged from ${pages} pages by relayStylePagination, each kept once; fragments on Node read from the cache; errors with codes`;
}
