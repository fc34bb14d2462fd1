import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import vue from '@vitejs/plugin-vue';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const out = 'dist';

/** Compresses assets from 1 KiB to .br and .gz, so that the service need not, and copies the manifest of the page's queries. */
function finish(): Plugin {
  return {
    name: 'finish',
    apply: 'build',
    closeBundle() {
      const assets = join(out, 'assets');
      for (const file of readdirSync(assets).filter((name) => /\.(js|css|svg|json)$/.test(name))) {
        const path = join(assets, file);
        if (statSync(path).size < 1_024) continue;
        const bytes = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
      copyFileSync('app/data/generated/persisted-documents.json', join(out, 'persisted-documents.json'));
    },
  };
}

/** In `npm run dev`, serves the page at every address that a browser opens, as the service does. */
function addresses(): Plugin {
  return {
    name: 'addresses',
    configureServer: (server) => void server.middlewares.use((request, _, next) => {
      if (request.headers.accept?.includes('text/html') && !request.url?.startsWith('/graphiql/')) request.url = '/app/index.html';
      next();
    }),
  };
}

const service = process.env['DUTYGRAPH_URL'] ?? 'http://localhost:5080';

// One build for two pages that the service serves: the page and GraphiQL. Nothing is loaded from other hosts.
export default defineConfig({
  plugins: [vue(), finish(), addresses()],
  define: { __PAGE_VERSION__: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version) },
  resolve: { alias: { '@': join(import.meta.dirname, 'app') } },
  build: {
    outDir: out,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: { page: 'app/index.html', graphiql: 'graphiql/index.html' },
      onLog: (level, log, print) => log.code === 'MODULE_LEVEL_DIRECTIVE' || print(level, log),
    },
  },
  worker: { format: 'es' },
  // GraphiQL's workers cannot be pre-bundled, so the dev server leaves GraphiQL out; test it in a build.
  optimizeDeps: { entries: ['app/**/*.vue'] },
  server: { proxy: { '/graphql': service, '/health': service, '/export': service } },
  test: { environment: 'happy-dom', include: ['app/**/*.test.ts'] },
});
