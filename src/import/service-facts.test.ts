import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxAge } from '../schemas/criterion.ts';
import { property } from '../testing/property.ts';
import type { Raw } from './feed.ts';
import { toAgeFact, type Note } from './service-facts.ts';

const cite = { document: 'feed-own-2026', at: 'service 1' };

describe('ages', () => {
  const read = (raw: Raw) => {
    const notes: Note[] = [];
    return { fact: toAgeFact(raw, cite, undefined, notes), notes };
  };

  test.each([
    [{ minimum_age: 12 }, { from: 12 }],
    [
      { minimum_age: 18, maximum_age: '25' },
      { from: 18, to: 25 },
    ],
    [{ minimum_age: null, maximum_age: 17 }, { to: 17 }],
    [{ minimum_age: ' 0 ', maximum_age: '' }, { from: 0 }],
  ])('%j are taken', (raw, value) => {
    expect(read(raw)).toMatchObject({ fact: { state: 'known', value, strength: 'rule', source: cite }, notes: [] });
  });

  test.each([
    [{ minimum_age: 17.5, maximum_age: 19 }, 'The feed has ages from 17.5 to 19, which could not be understood'],
    [
      { minimum_age: 18, maximum_age: 'about 25' },
      'The feed has ages from 18 to about 25, which could not be understood',
    ],
    [{ minimum_age: -1, maximum_age: 18 }, 'The feed has ages from -1 to 18, which could not be understood'],
    [{ minimum_age: 0, maximum_age: 0 }, 'The feed has ages from 0 to 0, which could not be understood'],
    [{ minimum_age: 30, maximum_age: 18 }, 'The feed has ages from 30 to 18, which could not be understood'],
    [{ minimum_age: 18, maximum_age: 999 }, 'The feed has ages from 18 to 999, which could not be understood'],
    [{ minimum_age: { from: 18 } }, 'The feed has ages that could not be read'],
  ])('%j are not stated, with what the feed has', (raw, why) => {
    const { fact, notes } = read(raw);
    expect(fact).toEqual({ state: 'not stated', why });
    expect(notes.length).toBeGreaterThan(0);
  });

  const anyAge = fc.oneof(
    fc.integer({ min: -5, max: 150 }),
    fc.double(),
    fc.string({ maxLength: 4 }),
    fc.constantFrom<unknown>(null, undefined, '', '25', [], {}, true),
  );
  const isAge = (value: unknown) =>
    (typeof value === 'number'
      ? Number.isInteger(value)
      : typeof value === 'string' && /^\s*\d{1,3}\s*$/.test(value)) &&
    Number(value) >= 0 &&
    Number(value) <= maxAge;
  const isGiven = (value: unknown) =>
    !(value === null || value === undefined || JSON.stringify(value) === '[]' || JSON.stringify(value) === '{}') &&
    !(typeof value === 'string' && value.trim() === '');

  property('are taken with every end that the feed gives, or not at all', [anyAge, anyAge], (minimum, maximum) => {
    const { fact } = read({ minimum_age: minimum, maximum_age: maximum });
    if (fact['state'] !== 'known') return;
    const { from, to } = fact['value'] as { from?: number; to?: number };
    expect([from !== undefined, to !== undefined]).toEqual([isGiven(minimum), isGiven(maximum)]);
    if (isGiven(minimum)) expect([isAge(minimum), from]).toEqual([true, Number(minimum)]);
    if (isGiven(maximum)) expect([isAge(maximum), to]).toEqual([true, Number(maximum)]);
  });
});
