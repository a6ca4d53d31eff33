import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { boundariesRule } from './scripts/lint/boundaries.mjs';
import { interfaceTextRule } from './scripts/lint/interface-text.mjs';
import { ownContentRule } from './scripts/lint/own-content.mjs';
import { realIdsRule } from './scripts/lint/real-ids.mjs';

const own = {
  rules: {
    boundaries: boundariesRule,
    'interface-text': interfaceTextRule,
    'own-content': ownContentRule,
    'real-ids': realIdsRule,
  },
};

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
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'No default exports: a name is found again.',
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
      'no-restricted-syntax': ['error', noDefaultExport],
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
  {
    files: ['src/{components,layouts,pages,charts,feeds,data,domain,search}/**/*.{ts,astro}'],
    ignores: [
      '**/*.test.ts',
      // Made-up content on a page for engineers.
      'src/components/about/{Component,Control}States.astro',
      'src/pages/components.astro',
      // Labels that other programs read, and the command line’s own words.
      'src/feeds/**/wire-*.ts',
      'src/domain/finder/given-answers.ts',
    ],
    plugins: { own },
    rules: {
      'own/interface-text': [
        'error',
        {
          // Values of content and states of the code, which pages put into words of the catalogue.
          values: [
            ...['not stated', 'does not apply', 'not looked up', 'not said', 'not met'],
            ...['as described', 'not known', 'England and Wales', 'Northern Ireland', 'Scotland'],
            ...['based here', 'only these places', 'drugs and alcohol', 'link copied', 'note copied'],
            'emergency in silence',
            ...['award shortlist', 'self-reported showcase', 'annual report', 'letter or message', 'own record'],
            ...['cannot be right', 'does not reconcile', 'not clear what was counted', 'completers only'],
            'Atkinson Hyperlegible Next',
          ],
        },
      ],
    },
  },
  {
    files: ['{src,scripts}/**/*.{ts,astro,mjs}'],
    ignores: ['**/*.test.ts', '**/*.d.ts', 'src/testing/**', 'src/messages/en/locale.ts', 'scripts/lint/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        {
          selector: 'Literal[value=/\\ben[-_]GB\\b/]',
          message: 'Take the language from `#messages/locale.ts`, the only place that names it.',
        },
      ],
    },
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
