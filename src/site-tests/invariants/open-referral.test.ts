import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readChecked } from '../../check/check.ts';
import { openReferralShapes, type OpenReferral } from '../../feeds/oruk/feed.ts';
import { rootShape } from '../../feeds/oruk/root.ts';
import { site } from '../../testing/site.ts';

const base = join(site.dist, 'oruk/v3');
const lists = Object.keys(openReferralShapes) as (keyof OpenReferral)[];
const read = (path: string): unknown => JSON.parse(readFileSync(join(base, path), 'utf8'));
const listOf = (list: string) => read(`${list}/index.json`) as { contents: { id: string }[] };
const files = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

test('the base says which version it is', () => {
  expect(rootShape.safeParse(read('index.json')).error).toBeUndefined();
});

test('the base holds these lists and no other', () => {
  expect(readdirSync(base).toSorted()).toEqual(['index.json', ...lists].toSorted());
});

describe.each(lists)('%s', (list) => {
  test('is a list of the right shape, with its items under “contents”', () => {
    expect(openReferralShapes[list].list.safeParse(listOf(list)).error).toBeUndefined();
  });
  test('has a file for each item of the list, and for no other', () => {
    const ids = listOf(list).contents.map(({ id }) => `${id}.json`);
    expect(readdirSync(join(base, list)).toSorted()).toEqual([...ids, 'index.json'].toSorted());
  });
  test('has items of the right shape, each under its own number', () => {
    const problems = listOf(list).contents.flatMap(({ id }) => {
      const item = read(`${list}/${id}.json`);
      const { error } = openReferralShapes[list].item.safeParse(item);
      return [
        ...(error ? [`${id} ${error.message}`] : []),
        ...((item as { id: string }).id === id ? [] : [`${id} holds another number`]),
      ];
    });
    expect(problems).toEqual([]);
  });
});

/** Every value in a file, with the names that lead to it. */
const valuesIn = (value: unknown, path = ''): { path: string; value: unknown }[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        { path: `${path}/${key}`, value: inner as unknown },
        ...valuesIn(inner, `${path}/${key}`),
      ])
    : [];

test('it has nothing that the schemas of Open Referral allow and that breaks clients', () => {
  const problems = files.flatMap((file) =>
    valuesIn(read(file)).flatMap(({ path, value }) => [
      ...(value === null || value === '' || value === -1 ? [`${file}${path} is ${JSON.stringify(value)}`] : []),
      ...(Array.isArray(value) && value.length === 0 ? [`${file}${path} is empty`] : []),
      ...(path.endsWith('/content') ? [`${file}${path}: the key is “contents”`] : []),
      ...(typeof value === 'string' && /<\/?[a-z!]|example\.(?:com|org)|path\/to/i.test(value)
        ? [`${file}${path} holds ${value.slice(0, 80)}`]
        : []),
      ...(/(?:_date|date_time|last_modified|updated)$/.test(path) &&
      !/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(String(value))
        ? [`${file}${path} is ${String(value)}`]
        : []),
    ]),
  );
  expect(problems).toEqual([]);
});

test('ages are the right way round, and only what someone assured is active', () => {
  const services = listOf('services').contents as {
    id: string;
    status: string;
    minimum_age?: number;
    maximum_age?: number;
    assured_date?: string;
    alert?: string;
  }[];
  expect(services.filter(({ minimum_age: from = 0, maximum_age: to = Infinity }) => from > to)).toEqual([]);
  expect(
    services
      .filter(
        ({ status, assured_date, alert }) =>
          (status === 'active') !== (assured_date !== undefined) || (status !== 'active' && !alert),
      )
      .map(({ id }) => id),
  ).toEqual([]);
});

test('every number that an item points to has a file', () => {
  const pointed = files.flatMap((file) =>
    valuesIn(read(file)).flatMap(({ path, value }) => {
      const list = {
        organization_id: 'organizations',
        service_id: 'services',
        taxonomy_id: 'taxonomies',
        taxonomy_term_id: 'taxonomy_terms',
      }[path.split('/').at(-1) ?? ''];
      return list && !existsSync(join(base, list, `${String(value)}.json`)) ? [`${file}${path} ${String(value)}`] : [];
    }),
  );
  expect(pointed).toEqual([]);
});

test('no person and no address of a place is in it, and no way to reach anyone but those that they gave', () => {
  const values = files.flatMap((file) =>
    valuesIn(read(file)).map(({ path, value }) => ({ name: nameOf(path), value })),
  );
  const names = new Set(values.map(({ name }) => name));
  expect(['contacts', 'assurer_email', 'addresses', 'latitude', 'longitude'].filter((name) => names.has(name))).toEqual(
    [],
  );
  const { schemes, providers } = readChecked(site.content).content;
  const given = [...schemes, ...providers].flatMap(({ value: { contact } }) =>
    contact.state === 'known' ? [contact.value.email ?? '', contact.value.phone ?? ''] : [],
  );
  expect(
    values.filter(
      ({ name, value }) =>
        (name === 'email' || name === 'number') && !given.some((text) => text.startsWith(String(value))),
    ),
  ).toEqual([]);
});
const nameOf = (path: string): string => path.split('/').at(-1) ?? '';
