/** Of package.json: see vite.config.ts. */
declare const __PAGE_VERSION__: string;
