import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readQuickly } from '../../check/quick-yaml.ts';
import { fixture } from '../../testing/content-folder.ts';
import { property } from '../../testing/property.ts';
import { toParts } from '../../keeper/yaml-text.ts';
import { formatYaml, toYaml, wrapText } from './yaml-writer.ts';

const files = ['schemes', 'providers'].flatMap((folder) =>
  readdirSync(`${fixture}/${folder}`).map((name) => `${fixture}/${folder}/${name}`),
);
const yamlOf = (file: string): string => toParts(file, readFileSync(file, 'utf8')).yaml;

const key = fc.oneof(
  fc.stringMatching(/^[a-z][A-Za-z-]{0,8}$/),
  fc.constantFrom('on', 'yes', 'true', 'null', '1', '#a', 'a: b', 'a, b', '- a', '', '<<', '2026-11-24'),
);
const word = fc.oneof(
  fc.stringMatching(/^[a-z’,.:;#-]{1,12}$/),
  fc.constantFrom(
    '-',
    '#',
    '>',
    ':',
    '£5',
    '“so”',
    'a:',
    '#b',
    '{',
    '}',
    '[c]',
    '&d',
    '*e',
    '!f',
    '%',
    '@',
    'https://a.test/',
  ),
);
const words = fc.array(word, { minLength: 1, maxLength: 60 }).map((all) => all.join(' '));
const leaf = fc.oneof(
  words,
  fc.string({ unit: 'binary' }).map((all) => all.toWellFormed()),
  fc.constantFrom(
    'yes',
    'No',
    'null',
    '~',
    '0x1f',
    '1e3',
    '2026',
    '2026-11',
    '2026-11-24',
    'a\nb',
    ' a',
    'a ',
    'a\tb',
    '---',
  ),
  fc.constantFrom('a'.repeat(90), 'a'.repeat(170), `${'a b '.repeat(60)}\n`, `a  b${' c'.repeat(90)}`),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));
const fields = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 });
/** The ways in which someone may write the same. */
const hand = fc.constantFrom(
  {},
  { lineWidth: 0 },
  { indentSeq: false },
  { collectionStyle: 'flow' as const },
  { defaultStringType: 'QUOTE_DOUBLE' as const },
  { defaultStringType: 'QUOTE_SINGLE' as const },
  { blockQuote: false },
);

property(
  'values are read back as they were meant, by both readers',
  [fields],
  (given) => {
    const yaml = toYaml(given);
    expect(parse(yaml)).toEqual({ ...given });
    const quick = readQuickly(yaml);
    if (quick) expect(quick.data).toEqual({ ...given });
  },
  { pace: 'slow' },
);

property(
  'a file that is formatted means the same, and stays as it is when it is formatted again',
  [fields, hand],
  (given, how) => {
    const yaml = stringify(given, how);
    const formatted = formatYaml(yaml);
    expect(parse(formatted)).toEqual(parse(yaml));
    expect(formatYaml(formatted)).toBe(formatted);
  },
  { pace: 'slow' },
);

property(
  'no line is longer than 160 characters but a single word or a quoted string, and words fold at 100',
  [fields, hand],
  (given, how) => {
    for (const line of formatYaml(stringify(given, how)).split('\n')) expect(whyTooLong(line)).toBe('');
  },
  { pace: 'slow' },
);

const quoted = /^ *(?:- |(?:[^\s"]+|"(?:[^"\\]|\\.)*"): )*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/;
const whyTooLong = (line: string): string => {
  const longest = /^ *(?:- |[^:{["']+: )*[^\s"'{[]+(?: [^\s"'{[:,]+)*$/.test(line) ? 100 : 160;
  return line.length <= longest || quoted.test(line) || !line.trim().includes(' ') ? '' : line;
};

describe('comments', () => {
  property(
    'are preserved, in their order, wherever they are',
    [fields, hand, fc.array(fc.tuple(fc.nat(), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 4 })],
    (given, how, places) => {
      const plain = formatYaml(stringify(given, how));
      const yaml = addComments(plain, places);
      fc.pre(isSame(yaml, plain));
      const formatted = formatYaml(yaml);
      expect(commentsOf(formatted).toSorted()).toEqual(commentsOf(yaml).toSorted());
      expect(formatYaml(formatted)).toBe(formatted);
    },
    { pace: 'slow' },
  );

  test.each([
    ['above a field', '# top\nname: A\n'],
    ['above the whole', '# top\n\nname: A\n'],
    ['after a value', 'name: A # so\nages: [1, 2] # and so\nage: { from: 18 } # too\n'],
    ['at the end', 'name: A\n# end\n'],
    ['inside a group, above its first field', 'age:\n  # in\n  from: 18\n  to: 20\n'],
    ['inside a group, after its last field', 'age:\n  from: 18\n  # last\nname: A\n'],
    ['inside a list', 'ages:\n  # first\n  - 1\n  # second\n  - 2 # two\n  # last\nname: A\n'],
    [
      'in a list of groups',
      'list:\n  # one\n  - { a: 1 } # after\n  # two\n  - a: 1\n    # on b\n    b: 2\n    # end\n',
    ],
    ['after nothing', 'ages: [] # none\nage: {} # nor this\n'],
    ['above an empty line', 'a: 1\n\n# b is next\nb: 2\n'],
  ])('stay %s', (_, yaml) => {
    expect(formatYaml(yaml)).toBe(yaml);
  });

  test('stay where an alias had one, and that of the anchor is not written twice', () => {
    expect(formatYaml('a: &x { b: 1 } # anchor\nc: *x # alias\n')).toBe('a: { b: 1 } # anchor\nc: { b: 1 } # alias\n');
  });

  test('after a value that no longer fits on its line move above it', () => {
    const ages = Array.from({ length: 60 }, (_, index) => index);
    const formatted = formatYaml(`ages: [${ages.join(', ')}] # so many\n`);
    expect(formatted).toBe(`# so many\nages:\n${ages.map((age) => `  - ${age}\n`).join('')}`);
  });
});

const addComments = (yaml: string, places: readonly [number, boolean, boolean][]): string => {
  const lines = yaml.trimEnd().split('\n');
  places.forEach(([place, isAfter, hasSpace], index) => {
    const at = place % lines.length;
    const line = lines[at] ?? '';
    if (isAfter) lines[at] = `${line} #${index}~`;
    else lines.splice(at, 0, ...(hasSpace ? [''] : []), `${/^ */.exec(line)?.[0] ?? ''}#${index}~`);
  });
  return `${lines.join('\n')}\n`;
};
const isSame = (yaml: string, other: string): boolean => {
  try {
    return JSON.stringify(parse(yaml)) === JSON.stringify(parse(other));
  } catch {
    return false;
  }
};
const commentsOf = (yaml: string): string[] => yaml.match(/#\d~/g) ?? [];

describe.each(files)('%s', (file) => {
  const yaml = yamlOf(file);
  const formatted = formatYaml(yaml);

  test('means the same when it is formatted, and formatting it again changes nothing', () => {
    expect(parse(formatted)).toEqual(parse(yaml));
    expect(formatYaml(formatted)).toBe(formatted);
  });

  test('has no line that is too long', () => {
    expect(formatted.split('\n').map(whyTooLong).filter(Boolean)).toEqual([]);
  });
});

test.each([
  ['a list of groups has a line for each', 'a: [{ b: 1 }, { b: 2 }]\n', 'a:\n  - { b: 1 }\n  - { b: 2 }\n'],
  ['a group that fits has one line', 'a:\n  b: 1\n  c:\n    - d\n', 'a: { b: 1, c: [d] }\n'],
  ['quotes stay only where they are needed', 'a: "b"\nc: "yes"\nd: "e: f"\n', 'a: b\nc: "yes"\nd: "e: f"\n'],
  ['the field on has no quotes', 'a: { "on": 2026-11-24 }\n', 'a: { on: 2026-11-24 }\n'],
  ['a number stays as it was printed', 'a: 93.0\nb: "93"\n', 'a: 93.0\nb: "93"\n'],
  ['lines of words stay lines', 'a: |\n  one\n  two\n', 'a: "one\\ntwo\\n"\n'],
])('%s', (_, yaml, expected) => {
  expect(formatYaml(yaml)).toBe(expected);
});

test('words are folded at 100 characters, with their indent', () => {
  const sentence = 'four '.repeat(40).trim();
  expect(toYaml({ a: { b: sentence } })).toBe(
    `a:\n  b: >-\n${wrapText(sentence, 96)
      .map((line) => `    ${line}\n`)
      .join('')}`,
  );
});

test.each([
  ['a: [', 'cannot be read as YAML: '],
  ['a: 1\na: 2\n', 'cannot be read as YAML: Map keys must be unique'],
])('what cannot be read is rejected: %j', (yaml, message) => {
  expect(() => formatYaml(yaml)).toThrow(message);
});

test('text is wrapped where a line would be too long, and never before a word that may not begin one', () => {
  expect(wrapText('aa bb cc dd', 5)).toEqual(['aa bb', 'cc dd']);
  expect(wrapText('aaaaaaaa b', 5)).toEqual(['aaaaaaaa', 'b']);
  expect(wrapText('aa bb - dd', 5, (word) => word !== '-')).toEqual(['aa bb -', 'dd']);
});
