import { posix, relative, sep } from 'node:path';

/** What every folder of components may import: what they show, never what queries or writes. */
const shown = ['messages', 'schemas', 'domain', 'search', 'charts', 'data', 'feeds', 'components/ui'];
/** What components of an entity may also import. */
const parts = [...shown, 'components/site', 'components/facts', 'components/freshness'];

/**
 * The modules of src from the bottom up, and the dependencies that each is allowed at run time: a module, or one file
 * of it, such as data/site. Each may only name modules above it in this list, so there are no circles. README.md draws
 * the same.
 * @type {Record<string, readonly string[]>}
 */
export const dependencies = {
  messages: [],
  styles: [],
  schemas: ['messages'],
  'domain/lists': ['messages', 'schemas'],
  'domain/places': ['messages', 'schemas'],
  'domain/freshness': ['messages', 'schemas', 'domain/lists'],
  'domain/facts': ['messages', 'schemas', 'domain/freshness', 'domain/lists'],
  'domain/contacts': ['schemas', 'domain/freshness'],
  'domain/figures': ['messages', 'schemas', 'domain/lists'],
  'domain/finder': ['messages', 'schemas', 'domain/places', 'domain/lists'],
  'domain/shortlist': ['messages', 'schemas', 'domain/lists'],
  search: ['messages'],
  check: ['messages', 'domain', 'schemas'],
  store: ['check'],
  'content.config': ['store', 'schemas'],
  charts: ['messages', 'store/build-cache', 'domain'],
  data: ['messages', 'charts', 'store/build-cache', 'check', 'search', 'domain', 'schemas'],
  feeds: ['messages', 'data', 'domain', 'schemas'],
  import: ['messages', 'feeds', 'check', 'domain', 'schemas'],
  keeper: ['messages', 'data', 'check', 'domain', 'schemas'],
  'components/ui': ['messages', 'domain/lists'],
  'components/shortlist': shown,
  'components/site': [...shown, 'components/shortlist'],
  'components/freshness': shown,
  'components/facts': shown,
  'components/contacts': shown,
  'components/guide': shown,
  'components/help': shown,
  'components/data': shown,
  'components/about': parts,
  'components/figures': parts,
  'components/scheme': [...parts, 'components/contacts', 'components/help', 'components/figures'],
  'components/term': [...parts, 'components/contacts', 'components/help', 'components/scheme'],
  'components/provider': [...parts, 'components/contacts', 'components/scheme'],
  'components/source': [...parts, 'components/scheme'],
  'components/places': [...parts, 'components/contacts', 'components/help', 'components/scheme'],
  'components/search': [...shown, 'components/help', 'components/places'],
  'components/finder': [...shown, 'components/help', 'components/places', 'components/shortlist'],
  'components/theme': [...parts, 'components/figures', 'components/scheme'],
  'components/home': [...parts, 'components/figures', 'components/places'],
  middleware: ['data'],
  layouts: ['components', 'data', 'styles', 'messages', 'domain'],
  pages: ['layouts', 'components', 'feeds', 'data', 'domain', 'schemas', 'messages'],
  testing: ['messages', 'data', 'domain', 'schemas'],
  acceptance: [],
  'site-tests': ['testing'],
  scripts: [
    'messages',
    'testing',
    'keeper',
    'import',
    'feeds',
    'data',
    'charts',
    'check',
    'search',
    'domain',
    'schemas',
  ],
};

/** What is outside the modules, and the only places that may import it. */
const outside = [
  {
    what: /^astro:/,
    places: ['content.config', 'data', 'pages'],
    message: 'Only src/data asks Astro for content; pages render what it returns.',
  },
  // Hashes and streams of text are sums like any others.
  {
    what: /^node:(?!crypto$|stream$)/,
    places: [
      'check',
      'store',
      'import',
      'keeper',
      'scripts',
      'testing',
      'site-tests',
      'charts/font',
      'charts/png-pool',
      'charts/png-worker',
    ],
    message: 'No file and no system here: this may run in a browser, or must be deterministic.',
  },
  {
    what: /^@napi-rs\/canvas$/,
    places: ['scripts', 'charts/font', 'charts/measure', 'charts/svg', 'charts/png'],
    message: 'Only font, measure, svg and png of src/charts may use a canvas.',
  },
  { what: /^content\//, places: ['data'], message: 'Only src/data reads content; import from it.' },
];

/**
 * Why an import is rejected, or null if it is allowed.
 * @param {string} file the importing file, from the project’s root, with slashes
 * @param {string} specifier what it imports, as written
 * @returns {string | null} the reason, for the person who wrote the import
 */
export const rejectImport = (file, specifier) => {
  const from = moduleOf(file);
  const target = resolve(file, specifier);
  for (const { what, places, message } of outside)
    if (what.test(target)) return places.some((place) => isIn(file, place)) ? null : message;
  if (!/^(?:src|scripts)\//.test(target) || target.startsWith('src/assets/')) return null;
  const to = moduleOf(target);
  if (!from) return `${file} belongs to no module. Add its module to scripts/lint/boundaries.mjs and README.md.`;
  if (!to)
    return `${target} belongs to no module. Move it, or add its module to scripts/lint/boundaries.mjs and README.md.`;
  if (from === to || dependencies[from]?.some((allowed) => isIn(target, allowed))) return null;
  return (
    `${from} must not import from ${to}. It may import from: ${dependencies[from]?.join(', ') || 'nothing'}. Move ` +
    `what both need to a lower module; README.md draws them.`
  );
};

/** The module of a file: the longest name in the list that its path starts with. */
const moduleOf = (file) =>
  Object.keys(dependencies)
    .filter((name) => isIn(file, name))
    .toSorted((a, b) => b.length - a.length)[0];

const isIn = (file, place) => {
  const path = place === 'scripts' ? place : `src/${place}`;
  return file.startsWith(`${path}/`) || file.replace(/\.\w+$/, '') === path;
};

/** A specifier as a path from the root; a package name is returned unchanged. */
const resolve = (file, specifier) => {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('~/')) return `src/${bare.slice(2)}`;
  if (bare.startsWith('#messages/')) return bare.replace('#messages', 'src/messages/en');
  return bare.startsWith('.') ? posix.join(posix.dirname(file), bare) : bare;
};

/** Types leave no trace in what runs, so they may cross. */
const isOfTypes = ({ importKind, exportKind, specifiers = [] }) =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 &&
    specifiers.every((specifier) => specifier.importKind === 'type' || specifier.exportKind === 'type'));

/** The import-boundary rule. Tests, and what they share, may import everything. */
export const boundariesRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.physicalFilename).split(sep).join('/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string' || isOfTypes(node)) return;
      const message = rejectImport(file, node.source.value);
      if (message) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
