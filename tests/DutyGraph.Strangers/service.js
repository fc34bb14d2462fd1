// Starts a second service for a check that needs other settings: the same program.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { here } from './endpoint.js';

/** Starts the service on a free port, calls `use` with its address when it is ready, and always stops it afterwards. */
export async function withService(settings, use) {
  const child = spawn('dotnet', ['run', '--project', here('../../src/DutyGraph.Server'), '--', '--urls', 'http://127.0.0.1:0'], {
    env: { ...process.env, DOTNET_NOLOGO: '1', DutyGraph__Language: 'en', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    // `dotnet run` is the parent of the service: both are stopped as one process group.
    detached: true,
  });
  try {
    return await use(await address(child));
  } finally {
    if (child.exitCode === null) process.kill(-child.pid);
  }
}

async function address(child) {
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const found = await Promise.race([
    (async () => {
      for await (const line of createInterface(child.stdout)) {
        const at = line.match(/Now listening on: (\S+)/);
        if (at) return at[1];
      }
    })(),
    wait(300_000, undefined, { ref: false }),
  ]);
  if (!found) throw new Error(`the service did not start: ${said}`);
  child.stdout.resume();
  for (let tries = 0; tries < 600; tries++) {
    if ((await fetch(`${found}/health/ready`)).ok) return `${found}/graphql`;
    await wait(200);
  }
  throw new Error('the service did not become ready');
}
