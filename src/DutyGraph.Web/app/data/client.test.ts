import { afterEach, expect, test, vi } from 'vitest';
import { ask, Fault } from './client';
import { askFile } from './file';
import { TypedDocumentString } from './generated/graphql';

const document = new TypedDocumentString<{ n: number }, { a: number }>('query ($a: Int) { n }', { hash: 'sha256:abc' });
const answers = (...responses: (() => Response | never)[]) => {
  const fetch = vi.fn(async (_: string, _init: RequestInit) => responses[Math.min(fetch.mock.calls.length - 1, responses.length - 1)]!());
  vi.stubGlobal('fetch', fetch);
  return fetch;
};
const json = (body: unknown, init?: ResponseInit) => () => new Response(JSON.stringify(body), init);
const faultOf = () => ask(document, { a: 1 }).then(() => expect.unreachable(), (fault: Fault) => fault);

afterEach(() => vi.unstubAllGlobals());

test('ask: data is the answer', async () => {
  answers(json({ data: { n: 7 } }));

  expect(await ask(document, { a: 1 })).toEqual({ n: 7 });
});

test('ask: data beside an error is no answer', async () => {
  answers(json({ data: { n: null }, errors: [{ message: '没有。 None.', extensions: { code: 'NOT_FOUND' } }] }));

  expect(await faultOf()).toMatchObject({ kind: 'refused', code: 'NOT_FOUND', message: '没有。 None.', passes: false });
});

test.each([
  ['a service that loads', json({ errors: [{ message: 'x', extensions: { code: 'NOT_READY' } }] }, { status: 503, headers: { 'Retry-After': '5' } }), 5],
  ['a store that is away', json({ data: null, errors: [{ message: 'x', extensions: { code: 'STORE_UNAVAILABLE' } }] }), 2],
  ['a proxy that answers for it', () => new Response('<html>', { status: 502 }), 2],
])('ask: %s passes', async (_, response, retryAfter) => {
  answers(response);

  expect(await faultOf()).toMatchObject({ kind: 'unavailable', passes: true, retryAfter });
});

test('ask: no connection is offline', async () => {
  answers(() => {
    throw new TypeError('Failed to fetch');
  });

  expect(await faultOf()).toMatchObject({ kind: 'offline', passes: true });
});

test('askFile: a file has the name that the service gave it', async () => {
  answers(() => new Response('a,b', { headers: { 'Content-Disposition': `attachment; filename="__.csv"; filename*=UTF-8''${encodeURIComponent('责任链')}.csv` } }));

  const { name, content } = await askFile('/export/chain.csv?from=x');

  expect([name, await content.text()]).toEqual(['责任链.csv', 'a,b']);
});

test.each([
  ['a refusal', json({ errors: [{ message: '没有。 None.', extensions: { code: 'NOT_FOUND' } }] }, { status: 404 }), { kind: 'refused', code: 'NOT_FOUND' }],
  ['a store that is away', json({ errors: [{ message: 'x', extensions: { code: 'STORE_UNAVAILABLE' } }] }, { status: 503 }), { kind: 'unavailable' }],
  ['no connection', () => { throw new TypeError('Failed to fetch'); }, { kind: 'offline' }],
])('askFile: %s is a fault', async (_, response, fault) => {
  answers(response);

  await expect(askFile('/export/chain.csv')).rejects.toMatchObject(fault);
});

// Must be last: the module remembers that the service requires hashes.
test('ask: texts that are not trusted are asked by their hash, from then on', async () => {
  const refused = json({ errors: [{ message: 'x', extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] }, { status: 400 });
  const fetch = answers(refused, refused, json({ data: { n: 1 } }));
  const sent = (call: number) => JSON.parse(String(fetch.mock.calls[call]![1].body));
  const byHash = { extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } };

  // Both requests are sent before either is refused.
  await Promise.all([ask(document, { a: 1 }), ask(document, { a: 2 })]);
  await ask(document, { a: 3 });

  expect(fetch).toHaveBeenCalledTimes(5);
  expect(sent(0)).toEqual({ query: String(document), variables: { a: 1 } });
  expect(sent(1)).toEqual({ query: String(document), variables: { a: 2 } });
  expect([sent(2), sent(3)]).toEqual([{ ...byHash, variables: { a: 1 } }, { ...byHash, variables: { a: 2 } }]);
  expect(sent(4)).toEqual({ ...byHash, variables: { a: 3 } });
});
