import { expect, test } from 'vitest';
import { known, makeScheme } from '../../testing/make-entry.ts';
import { countedNames, facts } from '../../schemas/facts.ts';
import { toListing } from './listing.ts';
import { countQuestions, questionsToAsk } from './quality.ts';

const open = toListing('open', makeScheme());
const free = toListing('free', makeScheme({ cost: known('Free'), who: known('Women') }));
const fund = toListing('fund', makeScheme({ takesPeople: false, whyNot: 'It is a fund' }));

test('each question counts the listings in which it is stated, not stated or not applicable', () => {
  const counts = countQuestions([open, free, fund]);
  expect(counts.find(({ question }) => question === 'cost')).toEqual({
    question: 'cost',
    label: 'Cost to you',
    known: 1,
    confirmed: 0,
    notStated: 1,
    doesNotApply: 1,
    notLookedUp: 0,
  });
  expect(counts.find(({ question }) => question === 'who')).toEqual({
    question: 'who',
    label: 'Who it is for',
    known: 1,
    confirmed: 0,
    notStated: 2,
    doesNotApply: 0,
    notLookedUp: 0,
  });
  expect(counts.find(({ question }) => question === 'area')).toEqual({
    question: 'area',
    label: 'Where it works',
    known: 3,
    confirmed: 0,
    notStated: 0,
    doesNotApply: 0,
    notLookedUp: 0,
  });
});

test('each question is there once, in the order in which pages ask it, and its states add up to all listings', () => {
  const counts = countQuestions([open, free, fund]);
  expect(counts.map(({ question }) => question)).toEqual(countedNames);
  for (const { known: stated, notStated, doesNotApply, notLookedUp } of counts)
    expect(stated + notStated + doesNotApply + notLookedUp).toBe(3);
});

test('a keeper would ask what the sources leave open, and not what does not apply', () => {
  expect(questionsToAsk(fund)).toEqual(['Who is it for?']);
  const names = countedNames.filter((name) => !['who', 'area', 'cost'].includes(name));
  expect(questionsToAsk(free)).toEqual(names.map((name) => facts[name].question));
});
