import { describe, expect, test } from 'vitest';
import { cite, known, makeScheme, notStated } from '../../testing/make-entry.ts';
import { countedNames, takingPartNames, type FactName } from '../../schemas/facts.ts';
import { schemeStatuses } from '../../schemas/scheme.ts';
import { countKnown, formatOpen, isOffered, toListing } from './listing.ts';

const statused = (word: string, fields: Record<string, unknown> = {}) =>
  toListing('a', makeScheme({ status: { word, source: cite }, ...fields }));
const fund = { takesPeople: false, whyNot: 'It is a fund' };

describe('a scheme as a listing', () => {
  test('that takes people keeps its own answers', () => {
    const scheme = makeScheme({ cost: known('Free') });
    expect(toListing('a', scheme)).toEqual({ ...scheme, id: 'a' });
  });

  test.each(takingPartNames)('that takes nobody: %s does not apply, for the reason in its file', (question) => {
    expect(toListing('a', makeScheme(fund))[question]).toEqual({ state: 'does not apply', why: 'It is a fund' });
  });

  test('that takes nobody keeps the answers that do apply', () => {
    expect(toListing('a', makeScheme({ ...fund, who: known('Charities') })).who).toEqual(known('Charities'));
  });
});

describe('a listing is offered as a place to go', () => {
  test.each(schemeStatuses.map((word) => [word, ['as described', 'running', 'pilot'].includes(word)] as const))(
    'with the status “%s”: %s',
    (word, expected) => {
      expect(isOffered(statused(word))).toBe(expected);
    },
  );

  test.each(['as described', 'running', 'pilot'])('with the status “%s” never where it takes nobody', (word) => {
    expect(isOffered(statused(word, fund))).toBe(false);
  });
});

test('every question about a listing is stated, not stated, not applicable or not looked up yet', () => {
  const listing = toListing(
    'a',
    makeScheme({
      cost: known('Free'),
      duration: { state: 'does not apply', why: 'It is one talk' },
      ifStopped: { state: 'not looked up' },
    }),
  );
  expect(countKnown(listing)).toEqual({
    known: ['area', 'cost'],
    notStated: countedNames.filter((name) => !['area', 'cost', 'duration', 'ifStopped'].includes(name)),
    doesNotApply: ['duration'],
    notLookedUp: ['ifStopped'],
  });
});

test('every question that a person taking part may ask is asked of every listing', () => {
  expect(countedNames).toEqual(expect.arrayContaining(takingPartNames));
});

test('a question that is not stated is never counted as known, not applicable or not looked up', () => {
  const listing = toListing('a', makeScheme({ area: notStated }));
  const { known: stated, notStated: open, doesNotApply, notLookedUp } = countKnown(listing);
  expect(open).toEqual(countedNames);
  expect([...stated, ...doesNotApply, ...notLookedUp]).toEqual([]);
});

describe('the questions that are open, in words', () => {
  const wordsOf = (state: (name: FactName) => object) =>
    formatOpen(
      countKnown(toListing('a', makeScheme(Object.fromEntries(countedNames.map((name) => [name, state(name)]))))),
    );
  const none = { state: 'does not apply', why: 'It is one talk' };
  const unread = { state: 'not looked up' };
  const pick = (one: object, other: object) => (name: FactName) => (name === 'cost' ? one : other);
  test.each([
    [() => none, 'The source answers all of our questions that apply.'],
    [pick(notStated, none), 'The source doesn’t answer 1 of these 1 questions. This doesn’t rule you in or out.'],
    [pick(unread, none), 'We have not looked up 1 of our questions yet.'],
    [
      pick(unread, notStated),
      `The source doesn’t answer ${countedNames.length - 1} of these ${countedNames.length - 1} questions. This ` +
        'doesn’t rule you in or out. We have not looked up 1 of our questions yet.',
    ],
  ])('%#', (state, words) => {
    expect(wordsOf(state)).toBe(words);
  });
});
