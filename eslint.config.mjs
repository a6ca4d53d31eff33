import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { boundariesRule } from './scripts/lint/boundaries.mjs';
import { ownContentRule } from './scripts/lint/own-content.mjs';
import { realIdsRule } from './scripts/lint/real-ids.mjs';

const own = { rules: { boundaries: boundariesRule, 'own-content': ownContentRule, 'real-ids': realIdsRule } };

/** Reads a file as bare lines, so that rules about length hold in style sheets too. */
const linesParser = {
  parse: (text) => ({
    type: 'Program',
    sourceType: 'module',
    body: [],
    tokens: [],
    comments: [],
    range: [0, text.length],
    loc: { start: { line: 1, column: 0 }, end: { line: text.split('\n').length, column: 0 } },
  }),
};
const shortFiles = { 'max-len': ['error', { code: 120 }], 'max-lines': ['error', 250] };

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
      ...shortFiles,
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'No default exports: a name is found again.' },
      ],
    },
  },
  { files: ['**/*.css'], languageOptions: { parser: linesParser }, rules: shortFiles },
  // Programs that read a configuration take its default export, and packages have the exports that they have.
  { files: ['*.config.{mjs,ts}', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/acceptance/**', 'src/testing/**'],
    plugins: { own },
    rules: { 'own/boundaries': 'error' },
  },
  {
    files: ['{src,scripts}/**/*.{ts,mjs,astro}'],
    plugins: { own },
    rules: { 'own/real-ids': 'error' },
  },
  {
    files: ['{src,scripts}/**/*.{ts,mjs,astro}', '*.mjs'],
    // The rule names what it looks for.
    ignores: ['**/*.test.ts', 'src/{acceptance,site-tests,testing}/**', 'scripts/lint/own-content.mjs'],
    plugins: { own },
    rules: { 'own/own-content': 'error' },
  },
  // What a benchmark writes is made up, its dates too, and the same each time.
  { files: ['scripts/bench/**'], rules: { 'own/own-content': ['error', { dates: false }] } },
  { files: ['src/**/*.css'], plugins: { own }, rules: { 'own/own-content': ['error', { dates: false }] } },
  {
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['assert', 'check'].map((property) => ({
          object: 'fc',
          property,
          message: 'Write it as a `property` of src/testing/property.ts, which has the seed and the examples.',
        })),
      ],
    },
  },
  {
    files: ['**/*.test.ts', 'src/site-tests/**', 'src/testing/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
