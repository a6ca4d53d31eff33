import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, matchesGlob, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readContent, type ContentFile } from '../../check/files.ts';
import { readSite } from '../../check/site-file.ts';
import { formatBytes, formatCount } from '../../messages/format.ts';
import { toParts } from '../../keeper/yaml-text.ts';
import { isKeyed } from '../../schemas/form/kinds.ts';
import { contentSchemas } from '../../schemas/json-schema.ts';
import { pageAt, readBuilt, site } from '../../testing/site.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  licenses: { name: string }[];
  schema?: { fields: { name: string; description: string; type: string }[] };
}
const place = resolve(site.dist, 'data');
const open = () => Package.load(join(place, 'datapackage.json'), { basePath: place, strict: false });
const descriptor = JSON.parse(readBuilt('/data/datapackage.json')) as {
  resources: Resource[];
  licenses: unknown[];
};
const fileOf = ({ path }: Resource) => readFileSync(join(place, path));
const listOf = ({ name }: Resource) => JSON.parse(readBuilt(`/data/${name}.json`)) as unknown[];
const tabular = descriptor.resources.filter(({ schema }) => schema);

test('the data package is valid by its profile, and by the profile of each resource', async () => {
  const data = await open();
  expect(data.errors).toEqual([]);
  expect(data.resources.flatMap(({ name, errors }) => errors.map((error) => `${name} ${error.message}`))).toEqual([]);
  expect(data.valid).toBe(true);
});

test('it would be rejected with a word of it wrong', async () => {
  const data = await Package.load(
    { ...descriptor, resources: [{ name: 'A B', path: '../x' }], licenses: 'none' } as never,
    { strict: false },
  ).catch((error: unknown) => error);
  expect(data instanceof Error || !(data as Package).valid).toBe(true);
});

describe.each(descriptor.resources)('$path', (resource) => {
  test('has the size and the hash that the package states, and a licence', () => {
    const bytes = fileOf(resource);
    expect({ bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` }).toEqual({
      bytes: resource.bytes,
      hash: resource.hash,
    });
    expect(resource.licenses.map(({ name }) => name)).toContain('CC-BY-4.0');
  });
});

describe.each(tabular)('$path', (resource) => {
  test('has rows of the types that the package states', async () => {
    const data = await open();
    const rows = (await data.getResource(resource.name)?.read({ keyed: true })) as unknown[];
    expect(rows.length).toBe(listOf(resource).length);
    expect(rows.length).toBeGreaterThan(0);
  });
  test('holds no cell that a spreadsheet would run', () => {
    const cells = (parse(fileOf(resource)) as string[][]).flat();
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell))).toEqual([]);
  });
  test('has as many rows as JSON and NDJSON, and each of its columns described', () => {
    const count = listOf(resource).length;
    expect((parse(fileOf(resource), { columns: true }) as unknown[]).length).toBe(count);
    expect(readBuilt(`/data/${resource.name}.ndjson`).trimEnd().split('\n').length).toBe(count);
    expect(resource.schema?.fields.filter(({ description }) => description.length < 5)).toEqual([]);
  });
});

test('the tables that the page promises are there', () => {
  expect(tabular.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['schemes', 'providers', 'areas', 'outcomes', 'sources', 'vocabulary']),
  );
});

test('the data page shows the size of each file, how many rows it has, the licence and how to cite', () => {
  const { document } = pageAt('/data/');
  const text = (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
  for (const resource of descriptor.resources) {
    const link = document.querySelector(`main a[href="/data/${resource.path}"]`);
    expect(link?.textContent, resource.path).toContain(formatBytes(resource.bytes));
  }
  for (const resource of tabular)
    expect(document.getElementById(resource.name)?.textContent, resource.name).toContain(
      formatCount(listOf(resource).length, 'row'),
    );
  expect(text).toContain('Creative Commons Attribution 4.0');
  expect(text).toContain(`${readSite(site.content).name}, Schemes that steer people away from crime`);
  expect(text).toMatch(/, data of \d+ \w+ \d{4}, http\S+\/data\/, CC BY 4\.0\./);
});

/** What an author wrote, where the check reads a file as an entry. */
const writtenIn = ({ folder, file, data }: ContentFile): unknown =>
  isKeyed(folder) ? parseYaml(toParts(file, readFileSync(join(site.content, '..', file), 'utf8')).yaml) : data;

describe('the published schemas', () => {
  // Schemas name files as from the folder that holds content/.
  const files = readContent(site.content, join(site.content, '..')).files.filter(
    // Tables have a line of heads and no schema of JSON.
    ({ folder }) => folder !== 'expectations' && folder !== 'contacts',
  );
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  addFormats.default(ajv);
  test.each(Object.entries(contentSchemas))('take every file of %s', (kind, { files: pattern }) => {
    const validate = ajv.compile(JSON.parse(readBuilt(`/data/schemas/${kind}.json`)) as object);
    const own = files.filter(({ file }) => matchesGlob(file, pattern));
    expect(
      own.flatMap((file) => (validate(writtenIn(file)) ? [] : [`${file.file} ${ajv.errorsText(validate.errors)}`])),
    ).toEqual([]);
  });

  test('are for every file', () => {
    const patterns = Object.values(contentSchemas).map(({ files: pattern }) => pattern);
    expect(files.length).toBeGreaterThan(0);
    expect(
      files.map(({ file }) => file).filter((file) => !patterns.some((pattern) => matchesGlob(file, pattern))),
    ).toEqual([]);
  });
});
