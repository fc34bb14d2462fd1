// The endpoint as nothing but fetch sees it, and where our own files are.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The path of a file of this project. */
export const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The answer to one operation; throws where it has errors. */
export async function post(url, query, variables) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer;
}

/** A fetch that keeps what it was asked, so that a check can say what went over the wire. */
export function counted() {
  const calls = [];
  return { calls, fetch: (input, init) => (calls.push({ url: String(input), method: init?.method ?? 'GET', body: init?.body }), fetch(input, init)) };
}

/** Runs a package's command; throws with what it printed where it fails. */
export function run(command, ...args) {
  const { status, stdout, stderr } = spawnSync(here(`node_modules/.bin/${command}`), args, { cwd: here('.'), encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}${stderr}`);
  return stdout + stderr;
}
