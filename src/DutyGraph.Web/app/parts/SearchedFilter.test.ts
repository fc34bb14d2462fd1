import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SearchedFilter from './SearchedFilter.vue';

const offers = ['昌吉市六工镇', '奇台县奇台镇', '昭苏县昭苏镇'].map((label) => ({ id: `township:${label}`, value: label, label, detail: '' }));
const suggest = vi.fn(async (text: string) => Object.assign(offers.filter(({ label }) => label.includes(text)), { total: 700 }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  suggest.mockClear();
  document.body.innerHTML = '';
});

function start(modelValue: string[], isInSheet = false) {
  const filter = mount(SearchedFilter, { props: { label: '乡镇', suggest, textOf: (value: string) => value, modelValue, isInSheet }, attachTo: document.body });
  const input = filter.get('input');
  input.element.focus();
  return { filter, input };
}

test('the down arrow offers the first ones without those chosen, and says how many more there are', async () => {
  const { filter, input } = start(['奇台县奇台镇']);
  await input.trigger('keydown', { key: 'ArrowDown' });
  await vi.advanceTimersByTimeAsync(0);

  expect(suggest.mock.calls).toEqual([['', expect.anything()]]);
  expect(filter.findAll('[role=option] .label').map((option) => option.text())).toEqual(['昌吉市六工镇', '昭苏县昭苏镇']);
  expect(filter.get('.rest').text()).toBe('另有 697 个，继续输入可查到');
  expect(filter.get('[role=status]').text()).toContain('697');
});

test('a choice is added to those before and empties the box', async () => {
  const { filter, input } = start(['奇台县奇台镇']);
  await input.setValue('昭苏');
  await vi.advanceTimersByTimeAsync(500);
  await filter.get('[role=option]').trigger('click');

  expect(filter.emitted('update:modelValue')).toEqual([[['奇台县奇台镇', '昭苏县昭苏镇']]]);
  expect(input.element.value).toBe('');
});

test('Enter takes the first suggestion, and says so if there is none', async () => {
  const { filter, input } = start([]);
  await input.setValue('六工');
  await input.trigger('keydown', { key: 'Enter' });
  await vi.advanceTimersByTimeAsync(0);
  expect(filter.emitted('update:modelValue')).toEqual([[['昌吉市六工镇']]]);

  await input.setValue('没有');
  await input.trigger('keydown', { key: 'Enter' });
  await vi.advanceTimersByTimeAsync(0);
  expect(filter.get('.said').text()).toBe('没有匹配的名称');
});

test('in a sheet the chosen values are shown, also when they are not offered, and can be removed', async () => {
  const { filter } = start(['别处的镇', '昌吉市六工镇'], true);

  expect(filter.findAll('.chip').map((chip) => chip.text())).toEqual(['别处的镇 ×', '昌吉市六工镇 ×']);
  await filter.get('.chip').trigger('click');
  expect(filter.emitted('update:modelValue')).toEqual([[['昌吉市六工镇']]]);
});

test('Escape closes the list and not the sheet around it', async () => {
  const { input } = start([]);
  const outer = vi.fn();
  document.body.addEventListener('keydown', outer);
  await input.trigger('keydown', { key: 'ArrowDown' });
  await vi.advanceTimersByTimeAsync(0);
  outer.mockClear();
  await input.trigger('keydown', { key: 'Escape' });
  expect(outer).not.toHaveBeenCalled();

  await input.trigger('keydown', { key: 'Escape' });
  expect(outer).toHaveBeenCalledTimes(1);
  document.body.removeEventListener('keydown', outer);
});
