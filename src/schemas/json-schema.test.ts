import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent, type ContentFile } from '../check/files.ts';
import { toParts } from '../keeper/yaml-text.ts';
import { fixture } from '../testing/content-folder.ts';
import { takingPartNames } from './facts.ts';
import { isKeyed } from './form/kinds.ts';
import { contentSchemas, toJsonSchema, type ContentSchemaName } from './json-schema.ts';

const names = Object.keys(contentSchemas) as ContentSchemaName[];
const folders: Record<ContentSchemaName, (file: ContentFile) => boolean> = {
  scheme: ({ folder }) => folder === 'schemes',
  provider: ({ folder }) => folder === 'providers',
  guide: ({ folder }) => folder === 'guides',
  page: ({ folder }) => folder === 'pages',
  'scheme-words': ({ translates }) => translates?.folder === 'schemes',
  'provider-words': ({ translates }) => translates?.folder === 'providers',
  'guide-words': ({ translates }) => translates?.folder === 'guides',
  source: ({ folder }) => folder === 'sources',
  vocabulary: ({ folder }) => folder === 'vocabulary',
  words: ({ folder }) => folder === 'search',
  theme: ({ folder }) => folder === 'themes',
  family: ({ folder }) => folder === 'families',
  routes: ({ folder }) => folder === 'routes',
  cautions: ({ folder }) => folder === 'cautions',
  areas: ({ file }) => file.endsWith('police-force-areas.json'),
  regions: ({ file }) => file.endsWith('regions.yaml'),
  review: ({ folder }) => folder === 'review',
  site: ({ folder }) => folder === 'site',
};
const { files } = readContent(fixture);
/** What an author wrote: the check reads an entry from it where places have keys. */
const writtenIn = ({ folder, file, data }: ContentFile): unknown =>
  isKeyed(folder) ? parse(toParts(file, readFileSync(file, 'utf8')).yaml) : data;

/** What an editor would underline, as “where it is: what is wrong”. */
const validator = (name: ContentSchemaName): ((data: unknown) => string[]) => {
  const made = validators.get(name);
  if (made) return made;
  const ajv = new Ajv({ allErrors: true, strictTypes: false });
  addFormats.default(ajv);
  const validate = ajv.compile(toJsonSchema(contentSchemas[name].schema, { title: name, target: 'draft-07' }));
  const explain = (data: unknown) =>
    validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
  validators.set(name, explain);
  return explain;
};
const validators = new Map<ContentSchemaName, (data: unknown) => string[]>();

describe.each(names)('the JSON Schema of a %s', (name) => {
  test('holds for every file of the fixture', () => {
    const held = files.filter(folders[name]);
    expect(held.length).toBeGreaterThan(0);
    const validate = validator(name);
    expect(held.flatMap((file) => validate(writtenIn(file)).map((error) => `${file.file} ${error}`))).toEqual([]);
  });

  test('in .vscode/schemas is up to date with src/schemas (npm run schemas writes it)', () => {
    const { schema, title } = contentSchemas[name];
    expect(JSON.parse(readFileSync(`.vscode/schemas/${name}.json`, 'utf8'))).toEqual(
      toJsonSchema(schema, { title, target: 'draft-07' }),
    );
  });

  test('rejects a field that is misspelt', () => {
    const data = structuredClone(writtenIn(files.find(folders[name])!));
    Object.assign(Array.isArray(data) ? (data[0] as object) : (data as object), { naem: 'x' });
    expect(validator(name)(data).join()).toContain('must NOT have additional properties');
  });
});

describe('a scheme', () => {
  const valid = writtenIn(files.find(({ id }) => id === 'lantern-mentors')!) as Record<string, unknown>;
  const [source = ''] = Object.keys(valid['sources'] as object);
  const place = { document: 'report-2021', at: 'page 1' };
  const free = { state: 'known', value: 'Free', source };
  const validate = validator('scheme');
  test.each([
    ['with a fact that has no source', { cost: { ...free, source: undefined } }],
    ['with a fact whose source is a place', { cost: { ...free, source: place } }],
    ['with a fact whose source is an empty list', { cost: { ...free, source: [] } }],
    ['with a fact whose source is no key', { cost: { ...free, source: 'Report 2021' } }],
    ['with more sources of a fact beside the first', { cost: { ...free, also: [place] } }],
    ['with a fact in a fourth state', { cost: { state: 'unknown' } }],
    ['with a fact in the state that only the day of reading gives', { cost: { state: 'not looked up' } }],
    ['with a line for a fact that is not stated, without the reason', { cost: { state: 'not stated' } }],
    ['with a fact that someone confirmed on no day', { cost: { ...free, confirmed: { by: 'the manager' } } }],
    ['without sources', { sources: undefined }],
    ['with sources in a list', { sources: [place] }],
    ['with no source', { sources: {} }],
    ['with a source under a key that is none', { sources: { 'Report 2021': place } }],
    ['with a source that has no place', { sources: { [source]: { document: 'report-2021' } } }],
    ['with an open question that is none', { notStated: ['weather'] }],
    ['with an open question twice', { notStated: ['cost', 'cost'] }],
    ['with an answer in place of true or false', { takesPeople: 'yes' }],
    ['of a kind that there is not', { kind: 'programe' }],
    ['with a date that is none', { listed: 'yesterday' }],
  ])('%s is rejected', (_, wrong) => {
    expect(validate(JSON.parse(JSON.stringify({ ...valid, ...wrong })))).not.toEqual([]);
  });

  test.each([
    ['without a line for a question', { cost: undefined }],
    ['with its open questions in a list', { cost: undefined, notStated: ['cost', 'ends'] }],
    ['with a fact that several places state', { cost: { ...free, source: [source, 'report-2021-1'] } }],
    ['with the reason why a fact is not stated', { cost: { state: 'not stated', why: 'Lost with a picture' } }],
    ['with a fact that someone confirmed', { cost: { ...free, confirmed: { on: '2026-11-23', by: 'the manager' } } }],
    ['that takes nobody', { ...toFund(valid), takesPeople: false, whyNot: 'It is a fund' }],
  ])('%s is taken', (_, fields) => {
    expect(validate(JSON.parse(JSON.stringify({ ...valid, ...fields })))).toEqual([]);
  });

  test('asks no question about taking part of a scheme that takes nobody', () => {
    const fund = { ...valid, ...toFund(valid), takesPeople: false, whyNot: 'It is a fund' };
    expect(validate(JSON.parse(JSON.stringify({ ...fund, notStated: ['cost'] })))).not.toEqual([]);
    expect(validate(JSON.parse(JSON.stringify({ ...fund, notStated: ['ends'] })))).toEqual([]);
  });

  test.each([2018, '2018', '2018-12', '2018-12-01'])('may have begun in %s', (value) => {
    expect(validate({ ...valid, began: { state: 'known', value, source } })).toEqual([]);
  });

  describe('has figures', () => {
    const [figure] = valid['outcomes'] as Record<string, unknown>[];
    const withFigure = (fields: Record<string, unknown>) =>
      validate(JSON.parse(JSON.stringify({ ...valid, outcomes: [{ ...figure, ...fields }] })));

    test('whose open questions are in a separate list', () => {
      const open = ['population', 'period', 'followUp', 'noData', 'standing', 'comparator', 'countedBy'];
      const without = Object.fromEntries(open.map((name) => [name, undefined]));
      expect(withFigure({ ...without, comparatorKind: undefined, notStated: open })).toEqual([]);
    });

    test.each([
      ['that ask what only a rating is asked', { notStated: ['scale'] }],
      ['that ask what a scheme is asked', { notStated: ['cost'] }],
      ['with a line for what is not stated, without the reason', { standing: { state: 'not stated' } }],
      [
        'whose facts someone confirmed one by one',
        { standing: { state: 'known', value: 'final', source, confirmed: {} } },
      ],
      ['whose source is a place', { source: place }],
    ])('and none %s', (_, fields) => {
      expect(withFigure(fields)).not.toEqual([]);
    });
  });

  test('has fields that say what to write', () => {
    expect(JSON.stringify(toJsonSchema(contentSchemas.scheme.schema, { title: 'x' }))).toContain(
      'Two or three plain sentences',
    );
  });
});

/** A scheme’s fields without its facts about taking part, and without the list of what is open. */
const toFund = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    ['notStated', ...takingPartNames].filter((name) => Object.hasOwn(fields, name)).map((name) => [name, undefined]),
  );
