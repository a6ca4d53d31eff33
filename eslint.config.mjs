import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { arrowsRule } from './scripts/lint/arrows.mjs';

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', '.waymark/'] },
  tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,mjs,astro}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'No default exports: a name is found again.' },
      ],
    },
  },
  // Programs that read a configuration take its default export, and packages have the exports that they have.
  { files: ['*.config.{mjs,ts}', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { waymark: { rules: { arrows: arrowsRule } } },
    rules: { 'waymark/arrows': 'error' },
  },
  {
    files: ['**/*.test.ts', 'src/site-tests/**', 'src/**/fixture.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
