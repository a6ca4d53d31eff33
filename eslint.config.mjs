import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Rooms of src, and which other rooms each may import from at run time. Types may cross: they leave no trace in what runs. */
const arrows = {
  schemas: [],
  domain: ['schemas'],
  search: [],
  check: ['domain', 'schemas'],
  store: ['check', 'schemas'],
  charts: ['store', 'domain', 'schemas'],
  data: ['search', 'store', 'check', 'charts', 'domain', 'schemas'],
  feeds: ['data', 'check', 'charts', 'domain', 'schemas'],
  import: ['feeds', 'data', 'check', 'domain', 'schemas'],
  keeper: ['data', 'check', 'domain', 'schemas'],
  components: ['feeds', 'data', 'search', 'charts', 'domain', 'schemas'],
  layouts: ['components', 'data', 'domain', 'styles'],
  pages: ['layouts', 'components', 'data', 'feeds', 'charts', 'domain', 'schemas'],
};
const rooms = [...Object.keys(arrows), 'styles', 'site-tests'];

/** Refuses run-time imports of everything that matches, with the reason. */
const refuse = (files, patterns) => ({ files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: patterns.map(({ regex, message }) => ({ regex, message, allowTypeImports: true })) }] } });

/** An import of a room from any depth of another: ../data/x.ts, ../../data/x.ts. */
const toRoom = (room) => `^(\\.\\./)+${room}/`;

// The last block that matches a file replaces the rule of those before, so the special rooms stand last.
const roomRules = Object.entries(arrows).map(([room, allowed]) =>
  refuse(
    [`src/${room}/**/*.{ts,astro}`],
    rooms.filter((other) => other !== room && !allowed.includes(other)).map((other) => ({ regex: toRoom(other), message: `${room} does not import from ${other}. The arrows stand in README.md.` })),
  ),
);

/** What knows no Astro, no file and no clock imports none of them. */
const noWorld = [
  { regex: '^astro:', message: 'This room is pure: no Astro here.' },
  { regex: '^node:', message: 'This room is pure: no file and no system here.' },
];
const pure = (room) => refuse([`src/${room}/**/*.ts`], [...roomRules.find(({ files }) => files[0] === `src/${room}/**/*.{ts,astro}`).rules['@typescript-eslint/no-restricted-imports'][1].patterns, ...noWorld]);

/** Folders of components of one noun, and the other nouns whose pictures each shows. All may use ui, site, scheme and search. */
const nouns = { area: [], finder: [], home: ['area', 'outcome'], outcome: [], provider: [], source: [] };
const nounRules = Object.entries(nouns).map(([noun, shown]) =>
  refuse(
    [`src/components/${noun}/**/*.{ts,astro}`],
    [
      ...rooms.filter((other) => !['components', ...arrows.components].includes(other)).map((other) => ({ regex: toRoom(other), message: `components do not import from ${other}. The arrows stand in README.md.` })),
      ...Object.keys(nouns)
        .filter((other) => other !== noun && !shown.includes(other))
        .map((other) => ({ regex: `^\\.\\./${other}/`, message: `components/${noun} does not import from components/${other}. What both need belongs to ui, site, scheme or search.` })),
    ],
  ),
);

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
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'No default exports: a name is found again.' }],
    },
  },
  // Programs that read a configuration take its default export, and packages have the exports that they have.
  { files: ['*.config.{mjs,ts}', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/components/ui/**/*.{ts,astro}'], rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: '^\\.\\./\\.\\./(data|charts|schemas)/', message: 'components/ui knows no word of the field.', allowTypeImports: true }] }] } },
  ...roomRules,
  pure('schemas'),
  pure('domain'),
  pure('search'),
  ...nounRules,
  { files: ['**/*.test.ts', 'src/site-tests/**', 'scripts/**'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  { files: ['**/*.test.ts', 'src/site-tests/**', 'src/**/fixture.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
