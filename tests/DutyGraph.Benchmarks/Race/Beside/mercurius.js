// mercurius, as its documentation says: Fastify without a logger, the JIT from the first execution on; parsed and validated documents are cached by default.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { port, resolvers, typeDefs } from './served.js';

const app = Fastify();
app.register(mercurius, { schema: typeDefs, resolvers, jit: 1 });
await app.listen({ port, host: '127.0.0.1' });
