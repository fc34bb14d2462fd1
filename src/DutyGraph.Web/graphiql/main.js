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
const tabs = asked.get('query')
  ? [{ query: asked.get('query'), variables: indented(asked.get('variables')) }]
  : Object.keys(examples).sort().map((path) => ({ query: examples[path] }));

function indented(variables) {
  try {
    return variables && JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    return variables;
  }
}

createRoot(document.getElementById('graphiql')).render(createElement(GraphiQL, {
  fetcher: createGraphiQLFetcher({ url: '/graphql' }),
  defaultTabs: tabs,
}));
