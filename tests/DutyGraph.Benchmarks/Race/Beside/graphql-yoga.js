// graphql-yoga, set up as its documentation says: Node's own HTTP server, no logging, no GraphiQL page; parsed and validated documents are cached by default.
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { port, resolvers, typeDefs } from './served.js';

const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), logging: false, graphiql: false, landingPage: false, multipart: false, cors: false });
createServer(yoga).listen(port, '127.0.0.1');
