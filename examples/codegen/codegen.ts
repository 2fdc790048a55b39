import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../schema/public/schema.graphql',
  documents: 'src/*.graphql',
  generates: {
    'src/generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { scalars: { Date: 'string', DateTime: 'string' }, useTypeImports: true },
    },
  },
};

export default config;
