// Compares the contract with the served schema: nothing may be missing or breaking, except the entries of rules/later.json.
import { readFileSync } from 'node:fs';
import { here, run } from '../endpoint.js';

export default async function check(url) {
  const said = run('graphql-inspector', 'diff', '../DutyGraph.Server.Tests/contract.graphql', url, '--rule', 'rules/comes-later.cjs');
  if (!said.includes('No breaking changes detected')) throw new Error(said);
  const later = Object.values(JSON.parse(readFileSync(here('rules/later.json'), 'utf8'))).flat().length;
  return `the contract is served, nothing of it broken; ${later} entries come with later issues, ${said.match(/changes \((\d+)\)/)[1]} differences break nothing`;
}
