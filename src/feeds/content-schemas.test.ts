import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readContent } from '../check/files.ts';
import { contentKinds, toContentSchema, type ContentKind } from './content-schemas.ts';

const { files } = readContent('content');
const folders: Record<ContentKind, string> = { scheme: 'schemes', provider: 'providers', guide: 'guides', source: 'sources', vocabulary: 'vocabulary', area: 'areas', region: 'areas' };
const ajv = new Ajv2020({ strict: true, strictTypes: false });
addFormats.default(ajv);

/** Every piece of content of one kind, as its file has it. */
const entriesOf = (kind: ContentKind): { file: string; data: unknown }[] =>
  files
    .filter(({ folder, file }) => folder === folders[kind] && (kind !== 'area' || file.endsWith('.json')) && (kind !== 'region' || file.endsWith('.yaml')))
    .flatMap(({ file, data }) => {
      if (kind === 'area') return (data as { areas: unknown[] }).areas.map((area) => ({ file, data: area }));
      return kind === 'region' ? (data as unknown[]).map((region) => ({ file, data: region })) : [{ file, data }];
    });

describe.each(contentKinds)('the schema of a %s', (kind) => {
  const validate = ajv.compile(toContentSchema(kind, new URL('https://waymark.test')));
  const entries = entriesOf(kind);
  test('takes every file of content', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.flatMap(({ file, data }) => (validate(data) ? [] : [`${file} ${ajv.errorsText(validate.errors)}`]))).toEqual([]);
  });
  test('refuses one without its name, and one with a word more where none is foreseen', () => {
    const { data } = entries[0] as { data: Record<string, unknown> };
    expect(validate({ ...data, name: undefined, title: undefined })).toBe(false);
    if (kind !== 'area') expect(validate({ ...data, surprise: 1 })).toBe(false);
  });
});
