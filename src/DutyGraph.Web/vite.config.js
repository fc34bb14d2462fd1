import { defineConfig } from 'vite';

// Everything is served by the service itself, from /graphiql/: no address of another host is in what is built.
export default defineConfig({
  base: '/graphiql/',
  root: 'graphiql',
  build: {
    outDir: '../dist/graphiql',
    emptyOutDir: true,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: { onLog: (level, log, print) => log.code === 'MODULE_LEVEL_DIRECTIVE' || print(level, log) },
  },
  worker: { format: 'es' },
});
