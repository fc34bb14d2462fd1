/** The language is part of the address, so that a shared link shows the same page: `/support` is Chinese, `/en/support` English. */
export type Language = 'zh' | 'en';

const prefix = '/en';

export function languageOf(path: string): Language {
  return path === prefix || path.startsWith(`${prefix}/`) ? 'en' : 'zh';
}

/** Returns the same address in the other language. */
export function inOtherLanguage(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  return languageOf(path) === 'en' ? address.slice(prefix.length) || '/' : prefix + (address === '/' ? '/' : address);
}

/** The language of this visit. A change of language opens another address. */
export const language: Language = languageOf(location.pathname);

/** The base path of the router. */
export const base = language === 'en' ? `${prefix}/` : '/';

type Twin<T> = { [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : T[K] extends string ? string : Twin<T[K]> };

/** Selects the texts of one folder in the current language. English must have the same keys as Chinese. */
export function inLanguage<T extends object>(zh: T, en: Twin<T>): Twin<T> {
  return language === 'en' ? en : (zh as Twin<T>);
}
