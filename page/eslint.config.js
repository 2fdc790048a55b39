import js from '@eslint/js'
import globals from 'globals'

export default [
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2022, sourceType: 'module', globals: { ...globals.browser } },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }], 'no-restricted-syntax': ['error',
      { selector: "ImportDeclaration[source.value=/unsafe/]", message: 'What plans say is text, never markup.' }] },
  },
  { files: ['test/**'], languageOptions: { globals: { ...globals.node } } },
]
