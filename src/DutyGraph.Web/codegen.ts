import type { CodegenConfig } from '@graphql-codegen/cli';

// Types and texts of every .graphql file, checked against the approved schema. `persisted-documents.json` lists them by hash:
// it goes beside the page, for services that run trusted documents only.
const config: CodegenConfig = {
  schema: '../../tests/DutyGraph.Server.Tests/schema.approved.graphql',
  documents: 'app/**/*.graphql',
  generates: {
    'app/data/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashPropertyName: 'hash', hashAlgorithm: 'sha256' },
      },
      config: { documentMode: 'string', enumsAsTypes: true, useTypeImports: true, strictScalars: true },
    },
  },
};

export default config;
