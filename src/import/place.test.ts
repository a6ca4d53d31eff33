import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixture } from '../testing/content-folder.ts';
import { property } from '../testing/property.ts';
import { readExisting } from './existing.ts';
import { toPlace } from './place.ts';

const existing = readExisting(fixture);
const read = (...service_areas: unknown[]) => toPlace({ service_areas }, existing);
const whole = { extent: 'not stated', ties: 'not stated', places: [] };

describe('where a service works', () => {
  test.each([
    [{ name: 'ashmere' }, ['ashmere'], []],
    [{ service_area: 'Ashmere' }, ['ashmere'], []],
    [{ name: 'Somewhere', extent: 'E99000001' }, ['ashmere'], []],
    [{ name: 'Upper Ashmere', uri: 'http://x.test/E98000001' }, ['ashmere'], ['Upper Ashmere']],
  ])('%j is known', (area, areas, places) => {
    const extent = places.length > 0 ? 'only these places' : 'not stated';
    expect(read(area)).toMatchObject({ place: { ...whole, areas, places, extent }, unknown: [] });
  });

  test.each([
    ['a council by the name of an area is a place in it', { name: 'Ashmere', extent: 'E98000001' }, ['Ashmere']],
  ])('%s', (_, area, places) => {
    expect(read(area).place).toEqual({ ...whole, areas: ['ashmere'], places, extent: 'only these places' });
  });

  test.each([
    [{ name: 'Atlantis' }, 'Atlantis'],
    [{}, 'an area without a name'],
    ['Ashmere', 'an area without a name'],
    [{ name: 'Ashmere', extent: 'E99000001 E00000000' }, 'Ashmere'],
    [{ extent: 'E98000001' }, 'an area without a name'],
  ])('%j is unknown', (area, name) => {
    expect(read(area)).toMatchObject({ place: null, unknown: [name] });
  });

  test('is not narrowed to what is known of it', () => {
    expect(read({ name: 'Ashmere' }, { name: 'Atlantis' })).toEqual({
      place: null,
      unknown: ['Atlantis'],
      why: 'The feed names areas that are not all known here: Ashmere, Atlantis',
    });
    expect(toPlace({}, existing)).toMatchObject({ place: null, unknown: [] });
    expect(toPlace({ service_areas: 'Ashmere' }, existing)).toMatchObject({ place: null, unknown: [] });
  });

  const area = fc.record(
    {
      name: fc.constantFrom('Ashmere', 'Atlantis', ''),
      extent: fc.constantFrom('E99000001', 'E98000001', 'E00000000', 'E99000001 E00000000', 5),
    },
    { requiredKeys: [] },
  );
  property('is all that the feed names, or nothing', [fc.array(area, { maxLength: 4 })], (areas) => {
    const { place, unknown } = read(...areas);
    const alone = areas.map((one) => read(one).place);
    if (alone.includes(null)) expect([place, unknown.length > 0]).toEqual([null, true]);
    else expect(place?.areas ?? []).toEqual([...new Set(alone.flatMap((one) => one?.areas ?? []))]);
  });
});
