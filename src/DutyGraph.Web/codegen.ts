import type { CodegenConfig } from '@graphql-codegen/cli';

// Generates types and texts of every .graphql file, validated against the approved schema. `persisted-documents.json` contains them by hash. It is
// published beside the page, for services that only run trusted documents.
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
