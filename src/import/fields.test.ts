import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { sortFields, whyLeftOut } from './fields.ts';

test('every field with a value is either taken or left out, at each level', () => {
  const { taken, leftOut } = sortFields({
    ...{ name: 'A', description: '', program: { id: 'x' }, x_audience: ['all'], waiting_list: 'closed', alert: null },
    phones: [{ id: 'x', number: '1', type: 'voice' }, { number: '2', extension: 5 }, 'three'],
    organization: { name: 'B', website: 'https://b.test', legal_status: 'charity', phones: [{ languages: [{}] }] },
    schedules: [],
  });
  expect([...taken].toSorted()).toEqual(
    [
      ...['name', 'organization', 'organization.name', 'organization.phones', 'organization.website', 'phones'],
      ...['phones.id', 'phones.number'],
    ].toSorted(),
  );
  expect([...leftOut].toSorted()).toEqual(
    [
      ...['organization.legal_status', 'organization.phones.languages', 'phones.extension', 'phones.type'],
      ...['program', 'waiting_list', 'x_audience'],
    ].toSorted(),
  );
});

test.each([
  ['schedules', 'a listing has no field for opening hours'],
  ['x_audience', 'a field that this does not know'],
  ['constructor', 'a field that this does not know'],
])('%s is left out because it is %s', (field, why) => {
  expect(whyLeftOut(field)).toBe(why);
});

property(
  'no field is lost, whatever it is called',
  [fc.dictionary(fc.string(), fc.constantFrom('x', 5, true))],
  (raw) => {
    const { taken, leftOut } = sortFields(raw);
    const readable = new Set([...taken, ...leftOut]);
    expect(readable.size > 0).toBe(Object.keys(raw).length > 0);
    for (const field of Object.keys(raw)) if (/^\w+$/.test(field)) expect(readable).toContain(field);
  },
);
