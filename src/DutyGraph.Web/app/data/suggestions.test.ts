import { afterEach, expect, test, vi } from 'vitest';
import { suggestNodes } from './suggestions';

const documents: string[] = [];
let isListed = false;

// The service finds a department; it also has a category, a kind and a division.
function answer(query: string): object {
  if (query.includes('query Suggestions')) return { search: { nodes: [{ node: { __typename: 'Department', id: 'department:昌吉市应急管理局', name: '昌吉市应急管理局' } }] } };
  if (query.includes('query Lists')) return { categories: [{ id: 'category:应急管理及消防', name: '应急管理及消防' }], departmentKinds: { nodes: [{ id: 'kind:应急管理局', name: '应急管理局', aliases: ['安监局'] }] } };
  return { nodes: [{ __typename: 'Division', id: 'division:650000', shortName: '新疆', name: '新疆维吾尔自治区', children: [{ id: 'division:652300', shortName: '昌吉州', name: '昌吉回族自治州', children: [] }] }] };
}

vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
  const { query } = JSON.parse(body) as { query: string };
  documents.push(/query (\w+)/.exec(query)![1]!);
  const isRefused = !isListed && !query.includes('query Suggestions');
  return Response.json(isRefused ? { errors: [{ message: 'refused' }] } : { data: answer(query) });
});
afterEach(() => documents.splice(0));

const suggest = async (text: string) => (await suggestNodes(text, new AbortController().signal)).map(({ id, detail }) => [id, detail]);

test('suggestNodes: a list that cannot be read is a failure, not a shorter answer', async () => {
  await expect(suggest('应急')).rejects.toThrow('refused');
});

test('suggestNodes: after a failure the lists are read again; categories, kinds and divisions, each with its kind, the best match first', async () => {
  isListed = true;

  expect(await suggest('应急')).toEqual([['kind:应急管理局', '部门类型'], ['category:应急管理及消防', '类别'], ['department:昌吉市应急管理局', '部门']]);
  expect((await suggest('安监局'))[1]).toEqual(['kind:应急管理局', '部门类型']);
  expect((await suggestNodes('昌吉州', new AbortController().signal))[0]).toMatchObject({ detail: '地区 · 新疆', to: { path: '/townships', query: { division: '昌吉州' } } });
});

test('suggestNodes: one request for each text, the lists are loaded once', async () => {
  await suggest('应');
  await suggest('应急');

  expect(documents).toEqual(['Suggestions', 'Suggestions']);
});
