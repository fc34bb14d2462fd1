// Runs third-party tools against a running service: npm run check -- http://localhost:5080/graphql
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { here, post } from './endpoint.js';

const url = process.argv[2];
if (!URL.canParse(url ?? '')) {
  console.error('要检查哪个地址？ Which endpoint? npm run check -- http://localhost:5080/graphql');
  process.exit(2);
}

const checks = ['graphql-http', 'inspector', 'relay-compiler', 'codegen', 'apollo', 'urql', 'trusted'];

// The output of the tools stays here for inspection.
rmSync(here('made'), { recursive: true, force: true });
mkdirSync(here('made'));
try {
  const { data } = await post(url, getIntrospectionQuery());
  writeFileSync(here('made/schema.graphql'), printSchema(buildClientSchema(data)));
} catch (fault) {
  console.error(`${url} 没有应答。 does not answer introspection: ${fault.cause?.message ?? fault.message}`);
  process.exit(2);
}

let failed = 0;
for (const name of checks) {
  try {
    const { default: check } = await import(`./checks/${name}.js`);
    console.log(`ok      ${name.padEnd(15)} ${await check(url)}`);
  } catch (fault) {
    failed++;
    console.log(`FAILED  ${name.padEnd(15)} ${fault.message}`);
  }
}

console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
