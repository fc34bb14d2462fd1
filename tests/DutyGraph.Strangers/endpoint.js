// Accesses the endpoint with plain fetch, and has the paths of our own files.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Returns the path of a file in this project. */
export const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Returns the answer to an operation; throws if it has errors. */
export async function post(url, query, variables) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer;
}

/** Returns a fetch function that records its requests, so that a check can inspect them. */
export function counted() {
  const calls = [];
  return { calls, fetch: (input, init) => (calls.push({ url: String(input), method: init?.method ?? 'GET', body: init?.body }), fetch(input, init)) };
}

/** Runs the command of a package; if it fails, throws an error with its output. */
export function run(command, ...args) {
  const { status, stdout, stderr } = spawnSync(here(`node_modules/.bin/${command}`), args, { cwd: here('.'), encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}${stderr}`);
  return stdout + stderr;
}
