// GraphiQL for our own endpoint. It opens with a tab for each example query, or with the query and variables in the address.
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

// Restores the tabs of the last visit; the first visit shows the examples. A query in the address gets its own tab.
createRoot(document.getElementById('graphiql')).render(createElement(GraphiQL, {
  fetcher: createGraphiQLFetcher({ url: '/graphql' }),
  ...(query
    ? { initialQuery: query, initialVariables: indented(variables) ?? '', defaultTabs: [{ query, variables: indented(variables) }] }
    : { defaultTabs: Object.keys(examples).sort().map((path) => ({ query: examples[path] })) }),
}));
