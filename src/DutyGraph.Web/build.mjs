// Builds the page for `dotnet run` and `dotnet publish`: installs the packages if package-lock.json has changed, then bundles.
// Only one build runs in this folder at a time; a second one waits. Exit codes for DutyGraph.Web.targets: 3 if Node is too old, 4 if packages cannot be installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';

const here = dirname(fileURLToPath(import.meta.url));
const lock = join(here, 'obj', 'page.lock');
const installed = join(here, 'node_modules', '.installed');
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.exit(3);
}

await takeLock();
try {
  process.exitCode = install() ? npm('run', 'build', '--silent') : 4;
} finally {
  rmSync(lock, { force: true });
}

/** The lock file contains the id of the building process. A killed process leaves the file behind. */
async function takeLock() {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (fault) {
      if (fault.code !== 'EEXIST') throw fault;
    }

    if (isBuilding()) await pause(200);
    else rmSync(lock, { force: true });
  }
}

function isBuilding() {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    return holder === 0 || process.kill(holder, 0);
  } catch (fault) {
    // EPERM: the process runs as another user.
    return fault.code === 'EPERM';
  }
}

function install() {
  const wanted = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return true;
  if (npm('ci', '--no-audit', '--no-fund', '--loglevel=error') !== 0) return false;
  writeFileSync(installed, wanted);
  return true;
}

function npm(...args) {
  return spawnSync('npm', args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}
