// Measures the time to the first picture and the smoothness of panning of the chain explorer, compared with Cytoscape.js and dagre in the same run:
//   npm run bench:chain        needs Chromium: DUTYGRAPH_CHROMIUM, or /usr/bin/chromium
// Exits with 1 if a target is missed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

const root = join(import.meta.dirname, '..');
const outDir = mkdtempSync(join(tmpdir(), 'chain-bench-'));
const config = { configFile: false, root, logLevel: 'error', resolve: { alias: { '@': join(root, 'app') } }, build: { outDir, rolldownOptions: { input: join(root, 'bench/index.html') } } };
await build(config);
const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
const browser = await chromium.launch({ executablePath: process.env.DUTYGRAPH_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

const rank = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];

/** A new page for every run, so that no run warms up another. */
async function run(what, size, ...rest) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${server.resolvedUrls.local[0]}bench/index.html`);
  const result = await page.evaluate(([what, size, rest]) => window[what](window.generate(size), ...rest), [what, size, rest]);
  await page.close();
  return { first: result.first, p50: rank(result.frames, 0.5), p95: rank(result.frames, 0.95), longest: result.longest };
}

async function median(times, once) {
  const runs = [];
  for (let i = 0; i < times; i++) runs.push(await once());
  return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, rank(runs.map((one) => one[key]), 0.5)]));
}

const steps = 120;
const rows = {
  'chain, 500 nodes': await median(5, () => run('ours', 500, false, steps)),
  'chain, 500 nodes, all open': await median(5, () => run('ours', 500, true, steps)),
  'chain, 2,000 nodes, all open': await median(3, () => run('ours', 2_000, true, steps)),
  'cytoscape + dagre, 500 nodes': await median(3, () => run('theirs', 500, 20)),
};
await browser.close();
await server.close();
rmSync(outDir, { recursive: true });

console.log('milliseconds                     first frame   frame p50   frame p95   longest task');
for (const [name, row] of Object.entries(rows)) {
  console.log(name.padEnd(32), [row.first, row.p50, row.p95, row.longest].map((value) => value.toFixed(1).padStart(11)).join(' '));
}

const open = rows['chain, 500 nodes, all open'];
const ratio = rows['cytoscape + dagre, 500 nodes'].first / open.first;
console.log(`all open, the first frame comes ${ratio.toFixed(1)} times sooner than Cytoscape's`);
const missed = [
  ratio < 10 && 'the first frame is less than ten times sooner',
  open.p95 > 33 && 'more than 5 % of the pan frames take over 33 ms',
  open.longest > 200 && 'a task takes over 200 ms',
].filter(Boolean);
for (const bar of missed) console.error(`missed: ${bar}`);
process.exitCode = missed.length > 0 ? 1 : 0;
