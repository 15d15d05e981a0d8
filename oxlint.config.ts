import { defineConfig } from 'oxlint';
import { importRules } from './imports.config.ts';

export default defineConfig({
  // AssemblyScript: its compiler checks it.
  ignorePatterns: ['scripts/encoder/assembly/**'],
  plugins: ['typescript', 'import', 'unicorn', 'oxc', 'promise', 'vitest', 'jsx-a11y'],
  options: { reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-default-export': 'error',
    'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    complexity: ['error', 12],
    'no-console': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/ban-ts-comment': 'error',
    'vitest/no-disabled-tests': 'error',
    'vitest/no-focused-tests': 'error',
    'vitest/no-restricted-vi-methods': [
      'error',
      { mock: 'Pass a fake as an argument.', spyOn: 'Pass a fake as an argument.' },
    ],
    'no-restricted-properties': [
      'error',
      ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
        property,
        message: 'Outside text is rendered as text.',
      })),
    ],
    'no-underscore-dangle': 'off',
    // A combobox of our own has a list of our own: a native one can neither be styled nor folded.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // Dragging is an extra beside menus and keys; a region that scrolls must be reachable by Tab.
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    'import/no-unassigned-import': 'off',
    'no-await-in-loop': 'off',
    'no-shadow': 'off',
    // Borders assert what zod has just checked; BroadcastChannel has no target origin.
    'typescript/no-unsafe-type-assertion': 'off',
    'unicorn/require-post-message-target-origin': 'off',
  },
  overrides: [
    ...importRules(),
    {
      files: ['*.config.ts', '.size-limit.ts', 'entrypoints/**', '**/vitest.config.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
    { files: ['scripts/**', 'server/**', 'test/**'], rules: { 'no-console': 'off' } },
    // The script of one page, served as it stands: in parts it would need a build.
    { files: ['server/admin-page.client.js'], rules: { 'max-lines': 'off' } },
    {
      files: ['test/**'],
      // Types may go round here: a stand-in is typed by what it stands for.
      rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'import/no-cycle': 'error' },
    },
  ],
});
