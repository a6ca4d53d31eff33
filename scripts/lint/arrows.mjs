import { posix, relative, sep } from 'node:path';

/** Below every room of components: what they show, never what queries or writes. */
const shown = ['strings', 'operator', 'schemas', 'domain', 'search', 'charts', 'data', 'feeds'];

/**
 * The rooms of src from the ground up, and which others each may import from when it runs: a room, or one module of it,
 * such as domain/words. Every arrow leads to a room further up in this list, so none can lead back. README.md draws the
 * same.
 * @type {Record<string, readonly string[]>}
 */
export const arrows = {
  strings: [],
  operator: [],
  styles: [],
  schemas: [],
  domain: ['schemas'],
  search: [],
  check: ['domain', 'schemas'],
  store: ['check'],
  'content.config': ['store', 'schemas'],
  charts: ['store/kept', 'domain'],
  data: ['charts', 'store/kept', 'check', 'search', 'domain', 'schemas'],
  feeds: ['data', 'domain', 'schemas'],
  import: ['feeds', 'check', 'domain', 'schemas'],
  keeper: ['data', 'check', 'domain', 'schemas'],
  'components/ui': ['domain/words', 'domain/paging'],
  'components/site': [...shown, 'components/ui'],
  'components/fact': [...shown, 'components/ui'],
  'components/guide': [...shown, 'components/ui'],
  'components/help': [...shown, 'components/ui'],
  'components/data': [...shown, 'components/ui'],
  'components/search': [...shown, 'components/ui'],
  'components/finder': [...shown, 'components/ui'],
  'components/about': [...shown, 'components/ui', 'components/fact'],
  'components/outcome': [...shown, 'components/ui', 'components/site', 'components/fact'],
  'components/scheme': [...shown, 'components/ui', 'components/site', 'components/fact', 'components/outcome'],
  'components/term': [...shown, 'components/ui', 'components/site', 'components/fact', 'components/scheme'],
  'components/provider': [...shown, 'components/ui', 'components/site', 'components/fact', 'components/scheme'],
  'components/source': [...shown, 'components/ui', 'components/site', 'components/fact', 'components/scheme'],
  'components/area': [...shown, 'components/ui', 'components/site', 'components/fact', 'components/scheme'],
  'components/theme': [
    ...shown,
    'components/ui',
    'components/site',
    'components/fact',
    'components/outcome',
    'components/scheme',
  ],
  'components/home': [...shown, 'components/ui', 'components/site', 'components/outcome', 'components/area'],
  layouts: ['components', 'data/site', 'styles', 'strings', 'domain'],
  pages: ['layouts', 'components', 'feeds', 'data', 'domain', 'schemas', 'operator', 'strings'],
  testing: ['data', 'domain', 'schemas'],
  acceptance: [],
  'site-tests': ['testing'],
  scripts: [
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
    'operator',
  ],
};

/** What lies outside the rooms, and the only places that may reach for it. */
const outside = [
  {
    what: /^astro:/,
    places: ['content.config', 'data', 'pages'],
    message: 'Only src/data asks Astro for content; pages render what it hands them.',
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
      'charts/apart',
      'charts/png-worker',
    ],
    message: 'No file and no system here: this may run in a browser, or must come out the same twice.',
  },
  {
    what: /^@napi-rs\/canvas$/,
    places: ['scripts', 'charts/font', 'charts/measure', 'charts/svg', 'charts/png'],
    message: 'A canvas is known to font, measure, svg and png of src/charts alone.',
  },
  { what: /^content\//, places: ['data'], message: 'Only src/data reads content; ask it.' },
];

/**
 * What is wrong with an import, or null where nothing is.
 * @param {string} file the importing file, from the project’s root, with slashes
 * @param {string} specifier what it imports, as written
 * @returns {string | null} the reason, for the person who wrote the import
 */
export const refuseImport = (file, specifier) => {
  const from = roomOf(file);
  const target = resolve(file, specifier);
  for (const { what, places, message } of outside)
    if (what.test(target)) return places.some((place) => isIn(file, place)) ? null : message;
  if (!/^(?:src|scripts)\//.test(target) || target.startsWith('src/assets/')) return null;
  const to = roomOf(target);
  if (!from) return `No arrow stands for ${file}. Put its room into scripts/lint/arrows.mjs and README.md.`;
  if (!to) return `No room holds ${target}. Put it into one, or its room into scripts/lint/arrows.mjs and README.md.`;
  if (from === to || arrows[from]?.some((allowed) => isIn(target, allowed))) return null;
  return (
    `${from} does not import from ${to}: arrows lead to ${arrows[from]?.join(', ') || 'no other room'}. What ` +
    `both need belongs further down; README.md draws the arrows.`
  );
};

/** The room of a file: the longest name in the list that its path begins with. */
const roomOf = (file) =>
  Object.keys(arrows)
    .filter((room) => isIn(file, room))
    .toSorted((a, b) => b.length - a.length)[0];

const isIn = (file, place) => {
  const path = place === 'scripts' ? place : `src/${place}`;
  return file.startsWith(`${path}/`) || file.replace(/\.\w+$/, '') === path;
};

/** A specifier as a path from the root; what is no path stays as it is. */
const resolve = (file, specifier) => {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('~/')) return `src/${bare.slice(2)}`;
  return bare.startsWith('.') ? posix.join(posix.dirname(file), bare) : bare;
};

/** Types leave no trace in what runs, so they may cross. */
const isOfTypes = ({ importKind, exportKind, specifiers = [] }) =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 &&
    specifiers.every((specifier) => specifier.importKind === 'type' || specifier.exportKind === 'type'));

/** The lint rule: no import against the arrows. Tests, and what they share, may import everything. */
export const arrowsRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.physicalFilename).split(sep).join('/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string' || isOfTypes(node)) return;
      const message = refuseImport(file, node.source.value);
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
