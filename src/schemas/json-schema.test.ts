import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readContent, type ContentFile } from '../check/files.ts';
import { fixture } from '../testing/content-folder.ts';
import { contentSchemas, toJsonSchema, type ContentSchemaName } from './json-schema.ts';

const names = Object.keys(contentSchemas) as ContentSchemaName[];
const folders: Record<ContentSchemaName, (file: ContentFile) => boolean> = {
  scheme: ({ folder }) => folder === 'schemes',
  provider: ({ folder }) => folder === 'providers',
  guide: ({ folder }) => folder === 'guides',
  source: ({ folder }) => folder === 'sources',
  vocabulary: ({ folder }) => folder === 'vocabulary',
  words: ({ folder }) => folder === 'search',
  theme: ({ folder }) => folder === 'themes',
  family: ({ folder }) => folder === 'families',
  areas: ({ file }) => file.endsWith('police-force-areas.json'),
  regions: ({ file }) => file.endsWith('regions.yaml'),
  review: ({ folder }) => folder === 'review',
  site: ({ folder }) => folder === 'site',
};
const { files } = readContent(fixture);

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
    expect(held.flatMap(({ file, data }) => validate(data).map((fault) => `${file} ${fault}`))).toEqual([]);
  });

  test('stands in .vscode/schemas as it follows from src/schemas (npm run schemas writes it)', () => {
    const { schema, title } = contentSchemas[name];
    expect(JSON.parse(readFileSync(`.vscode/schemas/${name}.json`, 'utf8'))).toEqual(
      toJsonSchema(schema, { title, target: 'draft-07' }),
    );
  });

  test('refuses a field that is misspelt', () => {
    const data = structuredClone(files.find(folders[name])?.data);
    Object.assign(Array.isArray(data) ? (data[0] as object) : (data as object), { naem: 'x' });
    expect(validator(name)(data).join()).toContain('must NOT have additional properties');
  });
});

describe('a scheme', () => {
  const sound = files.find(({ id }) => id === 'lantern-mentors')?.data as Record<string, unknown>;
  const validate = validator('scheme');
  test.each([
    ['without one of its questions', { cost: undefined }],
    ['with a fact that has no source', { cost: { state: 'known', value: 'Free' } }],
    ['with a fact in a fourth state', { cost: { state: 'unknown' } }],
    ['of a kind that there is not', { kind: 'programe' }],
    ['with a date that is none', { listed: 'yesterday' }],
  ])('%s is refused', (_, wrong) => {
    expect(validate(JSON.parse(JSON.stringify({ ...sound, ...wrong })))).not.toEqual([]);
  });

  test.each([2018, '2018', '2018-12', '2018-12-01'])('may have begun in %s', (value) => {
    const source = { document: 'report-2021', at: 'page 1' };
    expect(validate({ ...sound, began: { state: 'known', value, source } })).toEqual([]);
  });

  test('has fields that say what to write', () => {
    expect(JSON.stringify(toJsonSchema(contentSchemas.scheme.schema, { title: 'x' }))).toContain(
      'Two or three plain sentences',
    );
  });
});
