// GraphiQL over our own endpoint, opened with what an analyst would ask first: a tab each, or the query and variables that the address brings.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const examples = import.meta.glob('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });
const asked = new URL(location.href).searchParams;
const query = asked.get('query');
const variables = asked.get('variables');

function indented(text) {
  try {
    return text && JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

// Tabs are those that the reader left open; the examples come at first. What the address asks for gets a tab of its own among them.
createRoot(document.getElementById('graphiql')).render(createElement(GraphiQL, {
  fetcher: createGraphiQLFetcher({ url: '/graphql' }),
  ...(query
    ? { initialQuery: query, initialVariables: indented(variables) ?? '', defaultTabs: [{ query, variables: indented(variables) }] }
    : { defaultTabs: Object.keys(examples).sort().map((path) => ({ query: examples[path] })) }),
}));
