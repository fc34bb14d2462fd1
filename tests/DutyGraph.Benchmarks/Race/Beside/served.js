// The schema and the rows that both Node servers serve. The race writes them to a folder, and passes the folder and the port.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, portText] = process.argv.slice(2);

export const port = Number(portText);

export const typeDefs = readFileSync(join(folder, 'schema.graphql'), 'utf8');

const rows = join(folder, 'duties.json');
const duties = existsSync(rows) && JSON.parse(readFileSync(rows, 'utf8'));

/** The rows of the race are a list, those of the service a connection. A schema without rows is used for introspection only, so it needs no resolvers. */
export const resolvers = !duties ? {}
  : { Query: { duties: (_, { first }) => (Array.isArray(duties) ? duties.slice(0, first) : { nodes: duties.nodes.slice(0, first) }) } };
