// urql pages forwards and backwards, answers a repeated query from its document cache, sends GET requests, and reads our errors.
import assert from 'node:assert/strict';
import { Client, cacheExchange, fetchExchange, gql } from '@urql/core';
import { counted } from '../endpoint.js';

const departments = gql`
  query Departments($first: Int, $after: String, $last: Int, $before: String) {
    departments(first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { id name } pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`;

export default async function check(url) {
  const wire = counted();
  const client = new Client({ url, fetch: wire.fetch, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
  const page = async (variables) => {
    const { data, error } = await client.query(departments, variables).toPromise();
    if (error) throw error;
    return data.departments;
  };

  const forwards = [];
  for (let now = await page({ first: 60 }); ; now = await page({ first: 60, after: now.pageInfo.endCursor })) {
    forwards.push(...now.nodes.map(({ id }) => id));
    if (!now.pageInfo.hasNextPage || forwards.length > 10_000) break;
  }
  const backwards = [];
  for (let now = await page({ last: 60 }); ; now = await page({ last: 60, before: now.pageInfo.startCursor })) {
    backwards.unshift(...now.nodes.map(({ id }) => id));
    if (!now.pageInfo.hasPreviousPage || backwards.length > 10_000) break;
  }
  const asked = wire.calls.length;
  const { totalCount } = await page({ first: 60 });
  assert.equal(wire.calls.length, asked, 'the cache was not asked');
  assert.equal(forwards.length, totalCount);
  assert.equal(new Set(forwards).size, totalCount, 'a department came twice');
  assert.deepEqual(backwards, forwards);

  const got = new Client({ url, fetch: wire.fetch, exchanges: [fetchExchange], preferGetMethod: 'force' });
  const { data } = await got.query(departments, { first: 1 }).toPromise();
  assert.equal(wire.calls.at(-1).method, 'GET');
  assert.equal(data.departments.nodes[0].id, forwards[0]);

  const { error } = await client.query(gql`{ department { id } }`, {}).toPromise();
  assert.equal(error.networkError, undefined);
  assert.deepEqual(error.graphQLErrors[0].path, ['department']);
  assert.equal(typeof error.graphQLErrors[0].extensions.code, 'string');
  return `${totalCount} departments in ${asked} pages, the same forwards and backwards; the cache asks nothing twice; GET works; errors with path and code`;
}
