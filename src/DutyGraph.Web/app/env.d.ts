/** The version in package.json, set by vite.config.ts. */
declare const __PAGE_VERSION__: string;
