// Relay's compiler accepts our schema and an application's documents (app/), and the service answers the documents that it writes.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { here, post, run } from '../endpoint.js';

export default async function check(url) {
  mkdirSync(here('made/relay'));
  run('relay-compiler', 'relay.config.json');
  const artifacts = readdirSync(here('made/relay'));
  assert.deepEqual(artifacts.sort(), [
    'DutiesNodeQuery.graphql.js', 'DutiesPageQuery.graphql.js', 'DutiesPaginationQuery.graphql.js', 'Duties_row.graphql.js', 'Duties_township.graphql.js',
  ]);

  const { data: { townships: { nodes: [first] } } } = await post(url, '{ townships { nodes { id name fullName counts { total } } } }');
  const { data: page } = await post(url, text('DutiesPageQuery'), { township: first.id, count: 7 });
  assert.equal(page.township.name, first.name);

  // Relay refetches the township by its id with node(id:), and continues after the last cursor.
  const numbers = page.township.duties.edges.map(({ node }) => node.id);
  let info = page.township.duties.pageInfo;
  let pages = 1;
  while (info.hasNextPage && pages < 100) {
    const { data: { node } } = await post(url, text('DutiesPaginationQuery'), { id: first.id, count: 50, cursor: info.endCursor });
    assert.equal(node.__typename, 'Township');
    numbers.push(...node.duties.edges.map((edge) => edge.node.id));
    info = node.duties.pageInfo;
    pages++;
  }

  assert.equal(new Set(numbers).size, numbers.length, 'a duty came twice');
  assert.equal(numbers.length, first.counts.total);
  const { data: { node } } = await post(url, text('DutiesNodeQuery'), { id: first.id });
  assert.deepEqual(node, { __typename: 'Township', fullName: first.fullName, id: first.id });
  return `${artifacts.length} artifacts; their queries run: ${numbers.length} duties of one township in ${pages} pages, refetched by node(id:)`;
}

/** Returns the operation that the compiler wrote, with the ids and type names that Relay adds. */
function text(operation) {
  const artifact = readFileSync(here(`made/relay/${operation}.graphql.js`), 'utf8');
  return JSON.parse(artifact.match(/"text": (".*")/)[1]);
}
