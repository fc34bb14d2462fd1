// Measures the time until the overview is usable with an empty cache, the size of its scripts, and layout shifts while it loads:
//   npm run bench:overview     over a service on DUTYGRAPH_URL (default http://localhost:5080); needs Chromium: DUTYGRAPH_CHROMIUM, or /usr/bin/chromium
// Exits with 1 if a target is missed.
import { chromium } from 'playwright-core';

const url = process.env.DUTYGRAPH_URL ?? 'http://localhost:5080';
const browser = await chromium.launch({ executablePath: process.env.DUTYGRAPH_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/** One visit with an empty browser cache. */
async function visit() {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  let script = 0;
  page.on('requestfinished', async (request) => {
    if (request.resourceType() === 'script') script += (await request.sizes()).responseBodySize;
  });
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
    // Usable: the ranking and the differing topics are shown, and their links work.
    const watch = setInterval(() => {
      if (document.querySelector('#ranking') && document.querySelector('#heat') && document.querySelector('main tbody a')) {
        window.usable = performance.now();
        clearInterval(watch);
      }
    }, 5);
  });
  await page.goto(url);
  await page.waitForFunction(() => window.usable !== undefined);
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluate(() => ({ usable: window.usable, shift: window.shift }));
  await context.close();
  return { ...seen, script };
}

const visits = [];
for (let i = 0; i < 7; i++) visits.push(await visit());
await browser.close();

// The first visit warms up the service, not the browser.
const [, ...counted] = visits;
const median = counted.map(({ usable }) => usable).sort((a, b) => a - b)[Math.floor(counted.length / 2)];
const shift = Math.max(...counted.map((one) => one.shift));
const script = Math.max(...counted.map((one) => one.script));
console.log(`usable after ${median.toFixed(0)} ms (median of ${counted.length} cold loads), ${(script / 1_000).toFixed(0)} KB of compressed script, layout shift ${shift.toFixed(4)}`);
const missed = [
  median > 1_500 && 'usable later than 1.5 s',
  script > 300_000 && 'more than 300 KB of script',
  shift > 0 && 'the layout shifts',
].filter(Boolean);
for (const bar of missed) console.error(`missed: ${bar}`);
process.exitCode = missed.length > 0 ? 1 : 0;
