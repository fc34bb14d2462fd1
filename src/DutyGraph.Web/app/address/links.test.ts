import { expect, test } from 'vitest';
import { createRouter, createMemoryHistory } from 'vue-router';
import { routes } from '@/routes';
import { addressOf } from './links';

const router = createRouter({ history: createMemoryHistory(), routes });
const pathOf = (id: string) => decodeURI(router.resolve(addressOf(id)).fullPath);

test.each([
  ['department:昭苏县农业农村局', '/departments/昭苏县农业农村局', 'department'],
  ['township:昌吉市六工镇', '/townships/昌吉市六工镇', 'township'],
  ['duty:昌吉市六工镇/2025-01/ASSIST/54', '/duties/昌吉市六工镇/2025-01/ASSIST/54', 'duty'],
  ['responsibility:昌吉市六工镇/2025-01/ASSIST/54/TOWNSHIP/3', '/duties/昌吉市六工镇/2025-01/ASSIST/54', 'duty'],
  ['topic:农村户籍分户、落户工作', '/topics/农村户籍分户、落户工作', 'topic'],
  ['division:652301', '/townships?division=division:652301', 'townships'],
  ['category:生态环保', '/search?category=生态环保', 'search'],
  ['kind:农业农村局', '/support?group=DEPARTMENT&kind=农业农村局', 'support'],
  ['unknown:1', '/chains?from=unknown:1', 'chains'],
])('addressOf: %s is at %s', (id, path, view) => {
  expect(pathOf(id)).toBe(path);
  expect(router.resolve(addressOf(id)).name).toBe(view);
});

test('addressOf: marks of addresses within a name stay the name’s', () => {
  const { params } = router.resolve(addressOf('department:a?b#c%d'));

  expect(params['name']).toBe('a?b#c%d');
});
