import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Combobox from './Combobox.vue';

const found = [
  { id: 'department:a', label: '水利局', detail: '部门' },
  { id: 'department:b', label: '水务局', detail: '部门' },
];
const suggest = vi.fn(async () => found);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  suggest.mockClear();
  document.body.innerHTML = '';
});

function start() {
  const box = mount(Combobox, { props: { label: '搜索', suggest }, attachTo: document.body });
  const input = box.get('input');
  input.element.focus();
  return { box, input };
}

async function write(input: ReturnType<typeof start>['input'], text: string) {
  input.element.value = text;
  await input.trigger('input');
  await vi.advanceTimersByTimeAsync(500);
}

test('Enter while an input method composes submits nothing', async () => {
  const { box, input } = start();
  input.element.value = 'shui';
  input.element.dispatchEvent(new InputEvent('input', { isComposing: true }));
  input.element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
  input.element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229 } as KeyboardEventInit));
  await vi.advanceTimersByTimeAsync(500);

  expect(suggest).not.toHaveBeenCalled();
  expect(box.emitted('submit')).toBeUndefined();
});

test.each([['before', true], ['after', false]])('the end of a composition asks once, its input event coming %s', async (_, isBefore) => {
  const { input } = start();
  input.element.value = '水利';
  if (isBefore) input.element.dispatchEvent(new InputEvent('input', { isComposing: true }));
  input.element.dispatchEvent(new CompositionEvent('compositionend'));
  if (!isBefore) input.element.dispatchEvent(new InputEvent('input', { isComposing: false }));
  await vi.advanceTimersByTimeAsync(500);

  expect(suggest).toHaveBeenCalledTimes(1);
  expect(suggest.mock.calls[0]).toContain('水利');
});

test('arrows choose among the suggestions and Enter takes the active one', async () => {
  const { box, input } = start();
  await write(input, '水');
  await input.trigger('keydown', { key: 'ArrowDown' });
  await input.trigger('keydown', { key: 'ArrowDown' });

  expect(input.attributes('aria-activedescendant')).toBe(box.findAll('[role=option]')[1]!.attributes('id'));
  await input.trigger('keydown', { key: 'Enter' });
  expect(box.emitted('choose')).toEqual([[found[1]]]);
  expect(box.emitted('submit')).toBeUndefined();
});

test('Enter without a choice submits the text; Escape closes first and clears next', async () => {
  const { box, input } = start();
  await write(input, ' 水 ');
  await input.trigger('keydown', { key: 'Enter' });
  expect(box.emitted('submit')).toEqual([['水']]);

  await write(input, '水利');
  expect(input.attributes('aria-expanded')).toBe('true');
  await input.trigger('keydown', { key: 'Escape' });
  expect(input.attributes('aria-expanded')).toBe('false');
  expect(input.element.value).toBe('水利');
  await input.trigger('keydown', { key: 'Escape' });
  expect(input.element.value).toBe('');
});
