import { expect, test } from 'vitest';
import { isChinese, markChinese } from './spoken';

test.each([['昭苏县农业农村局', true], ['GB/T 37668 标准全文公开系统', true], ['In 昌吉州; the lists have 260 duties', false], ['1,214', false]])('isChinese: %s', (text, is) => {
  expect(isChinese(text)).toBe(is);
});

test('markChinese: Chinese text, English within it, and what either becomes later', async () => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<p>六工镇 <b>town</b></p><p>Duties</p>';
  markChinese(document.body);
  const [chinese, english] = [...document.querySelectorAll('p')];
  expect(chinese!.getAttribute('lang')).toBe('zh-CN');
  expect(chinese!.querySelector('b')!.getAttribute('lang')).toBe('en');
  expect(english!.getAttribute('lang')).toBeNull();

  english!.firstChild!.textContent = '事项';
  document.body.append('');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(english!.getAttribute('lang')).toBe('zh-CN');
});
