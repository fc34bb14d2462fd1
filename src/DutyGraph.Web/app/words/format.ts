import { language } from './language';

const locale = language === 'en' ? 'en-GB' : 'zh-CN';
const integer = new Intl.NumberFormat(locale);
const percent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Formats 1214 as 1,214. */
export const count = (value: number): string => integer.format(value);

/** Formats 0.174 as 17.4%. */
export const share = (value: number): string => percent.format(value);

/** An English number with its noun: 1 township, 1,214 townships. */
export const plural = (n: string, one: string, many = `${one}s`): string => `${n} ${n === '1' ? one : many}`;

/** Joins several names. */
export const listed = (names: readonly string[]): string => names.join(language === 'en' ? ', ' : '、');

/** Formats a date in local time: 2026-11-29. */
export function day(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Returns the part of an API message in the reader's language. Messages have Chinese first, then English. */
export function inOwnLanguage(message: string): string {
  const parts = /^(?<zh>.*?[。；！？])\s*(?<en>[A-Z][\w’'-]*\s.*)$/s.exec(message)?.groups ?? /^(?<zh>[^A-Za-z]+)\s(?<en>[a-z].*)$/s.exec(message)?.groups;
  return (parts?.[language] ?? message).trim();
}

/** The half of a place in the language of the page: 第 12 行 line 12. A place in a workbook has one form, whatever its sheet is called: 基本 table 1!A5. */
export const placeInOwnLanguage = (place: string): string => (/^[^A-Za-z]+ (?:line|page|paragraph|table) [\d, a-z]+$/.test(place) ? inOwnLanguage(place) : place);
