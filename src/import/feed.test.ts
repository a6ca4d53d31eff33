import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { asId, toFeed } from './feed.ts';

const id = '00000000-0000-4000-8000-000000000001';
const service = { id, name: 'A', status: 'active' };

describe('an id', () => {
  const hex = fc.stringMatching(/^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/);
  property('of the shape of a UUID is taken in lower case, whatever its version', [hex], (value) => {
    expect(asId(value)).toBe(value.toLowerCase());
  });
  test.each([
    '',
    'x',
    id.slice(1),
    `${id}0`,
    ` ${id}`,
    `${id}\n`,
    id.replaceAll('-', ''),
    '../../x',
    5,
    null,
    {},
    [id],
  ])('%j is none', (value) => {
    expect(asId(value)).toBeNull();
  });
});

describe('a file', () => {
  test('that is one page of several is told to be a part', () => {
    const more = { what: '873 services', why: expect.stringContaining('1 of 874 services were read') as string };
    expect(toFeed({ total_items: 874, contents: [service] }).leftOut).toEqual([more]);
    expect(toFeed({ total_items: '874', total_pages: 292, contents: [service] }).leftOut).toEqual([more]);
    const pages = { what: 'the other pages', why: 'this is one page of several' };
    expect(toFeed({ total_pages: 2, contents: [service] }).leftOut).toEqual([pages]);
    expect(toFeed({ last_page: 'false', contents: [service] }).leftOut).toEqual([pages]);
  });
  test.each([
    { contents: [service] },
    { total_items: 1, total_pages: 1, last_page: true, contents: [service] },
    { total_items: -1, total_pages: {}, last_page: 5, contents: [service] },
    [service],
    service,
  ])('%j is whole', (json) => {
    expect(toFeed(json)).toEqual({ services: [{ id, raw: service }], organizations: new Map(), leftOut: [] });
  });
});
