import { expect, test } from 'vitest';
import { toCriterion } from '../../testing/finder-arbitraries.ts';
import { contentOf, foundPlace, inArea, makeFinder, run, typed, use } from '../../testing/finder-session.ts';
import { answersOf } from './answer-steps.ts';
import { finders } from './finders.ts';
import type { Rule } from './rule.ts';
import type { Session, SessionEvent } from './session.ts';
import { select } from './view.ts';

const women: Rule = { type: 'gender', genders: ['women'] };
const housing: Rule = { type: 'helps with', needs: ['housing'] };
const schemes = [[inArea('ashmere'), housing], [inArea('brackwater'), women], [women]].map((rules) =>
  rules.map(toCriterion),
);
const find = makeFinder(schemes, finders.find.questions).state;
const refer = makeFinder(schemes, finders.refer.questions).state;

const ashmere = { id: 'ashmere', label: 'Ashmere' };
const brackwater = { id: 'brackwater', label: 'Brackwater: 45% of Orl postcodes' };
const listOf = (state: Session) => select(state).answers;

const looking = run(find, use('area', typed('Orl')));
const found = (...areas: { id: string; label: string }[]): SessionEvent => ({
  type: 'looked up',
  typed: 'Orl',
  found: foundPlace(areas, { town: 'orl' }),
});

test('is looked up before it answers anything', () => {
  expect(looking.lookUp).toEqual({ question: 'area', typed: 'Orl' });
  expect([select(looking).notes.area, looking.given, looking.skipped]).toEqual(['Looking it up …', {}, []]);
  expect(run(looking, use('area', typed('Orl')))).toEqual(looking);
});

test('that is in one area answers the question, with the town', () => {
  const state = run(looking, [found(ashmere)]);
  expect(answersOf(state)).toEqual({ area: 'ashmere', town: 'orl' });
  expect([listOf(state), select(state).notes.area]).toEqual([{ area: 'The ashmere' }, 'Found it.']);
});

test('that may be in several is asked with none of them chosen, and is not skipped before one is', () => {
  const offered = run(looking, [found(ashmere, brackwater)]);
  expect([select(offered).candidates, offered.given]).toEqual([[ashmere, brackwater], {}]);
  expect(offered.fields.area).toEqual({ values: [], text: 'Orl' });
  const unchosen = run(offered, [{ type: 'answered', question: 'area' }]);
  expect([unchosen.given, unchosen.skipped, unchosen.open]).toEqual([{}, [], find.open]);
  expect(select(unchosen).notes.area).toBe('Choose one of these, or type a town or a postcode.');
  const other = use('area', { values: ['brackwater'], text: 'Orl' });
  expect(answersOf(run(offered, other))).toEqual({ area: 'brackwater', town: 'orl' });
});

test('is no part of an area that is picked elsewhere', () => {
  const state = run(looking, [found(ashmere), ...use('area', contentOf('glenmorran'))]);
  expect(answersOf(state)).toEqual({ area: 'glenmorran' });
});

test('that is not found leaves the question open, with the names that may be meant, and is not skipped', () => {
  const state = run(looking, [
    {
      type: 'looked up',
      typed: 'Orl',
      found: { words: 'We can’t find “Orl”.', reading: { kind: 'unknown', typed: 'Orl', near: ['Orrin'] } },
    },
  ]);
  expect([select(state).notes.area, state.given, state.skipped, state.open]).toEqual([
    'We can’t find “Orl”.',
    {},
    [],
    find.open,
  ]);
  expect(select(state).near).toEqual(['Orrin']);
  const again = run(state, [{ type: 'answered', question: 'area' }]);
  expect([again.given, again.skipped]).toEqual([{}, []]);
  expect(select(again).notes.area).toBe('Type a town or a postcode, or choose a police area.');
  expect(answersOf(run(state, use('area', { values: ['ashmere'], text: 'Orl' })))).toEqual({ area: 'ashmere' });
});

test('is confirmed with its area, and what was typed only where it led there', () => {
  const state = run(looking, [found(ashmere)]);
  expect(select(find).place).toBeUndefined();
  expect(select(state).place).toEqual({
    area: 'Ashmere police area',
    details: 'From “Orl”.',
    takesIn: 'Takes in all of it.',
  });
  const picked = run(state, use('area', contentOf('glenmorran')));
  expect(select(picked).place).toEqual({ area: 'The glenmorran police area', details: '', takesIn: '' });
});

test('that is a prison answers which prison too, until the place is changed', () => {
  const state = run(refer, [
    ...use('area', typed('HMP Orl')),
    { type: 'looked up', typed: 'HMP Orl', found: foundPlace([ashmere], { prison: 'hmp orl' }) },
  ]);
  expect(answersOf(state)).toEqual({ area: 'ashmere', prison: 'hmp orl' });
  expect(answersOf(run(state, use('area', contentOf('brackwater'))))).toEqual({ area: 'brackwater' });
});

test('that is a prison is not asked about again', () => {
  const inPrison: Rule = { type: 'prison', prisons: ['hmp orl'] };
  const rules = [[inPrison], [inArea('ashmere')]].map((each) => each.map(toCriterion));
  const made = makeFinder(rules, ['area', 'prison']).state;
  const state: Session = { ...made, setup: { ...made.setup, opening: ['area', 'prison'] } };
  const typedPrison = run(state, [
    ...use('area', typed('HMP Orl')),
    { type: 'looked up', typed: 'HMP Orl', found: foundPlace([ashmere], { prison: 'hmp orl' }) },
  ]);
  expect(typedPrison.open).toBeUndefined();
  expect(run(state, use('area', contentOf('ashmere'))).open?.question).toBe('prison');
});

test('is no part of an area that is picked elsewhere', () => {
  const state = run(looking, [found(ashmere), ...use('area', contentOf('glenmorran'))]);
  expect(answersOf(state)).toEqual({ area: 'glenmorran' });
});

test('that is not found leaves the question open, with the names that may be meant, and is not skipped', () => {
  const state = run(looking, [
    {
      type: 'looked up',
      typed: 'Orl',
      found: { words: 'We can’t find “Orl”.', reading: { kind: 'unknown', typed: 'Orl', near: ['Orrin'] } },
    },
  ]);
  expect([select(state).notes.area, state.given, state.skipped, state.open]).toEqual([
    'We can’t find “Orl”.',
    {},
    [],
    find.open,
  ]);
  expect(select(state).near).toEqual(['Orrin']);
  const again = run(state, [{ type: 'answered', question: 'area' }]);
  expect([again.given, again.skipped]).toEqual([{}, []]);
  expect(select(again).notes.area).toBe('Type a town or a postcode, or choose a police area.');
  expect(answersOf(run(state, use('area', { values: ['ashmere'], text: 'Orl' })))).toEqual({ area: 'ashmere' });
});

test('is confirmed with its area, and what was typed only where it led there', () => {
  const state = run(looking, [found(ashmere)]);
  expect(select(find).place).toBeUndefined();
  expect(select(state).place).toEqual({
    area: 'Ashmere police area',
    details: 'From “Orl”.',
    takesIn: 'Takes in all of it.',
  });
  const picked = run(state, use('area', contentOf('glenmorran')));
  expect(select(picked).place).toEqual({ area: 'The glenmorran police area', details: '', takesIn: '' });
});

test('that is a prison comes over in a link, as another where it is no choice', () => {
  const open = (fragment: string) => answersOf(run(refer, [{ type: 'opened', fragment }]));
  expect(open('#area=ashmere&prison=hmp-nowhere')).toEqual({ area: 'ashmere', prison: 'another' });
  expect(open('#prison=nonsense')).toEqual({});
});

test('is looked up again after the list did not load, and an area can be picked instead', () => {
  const failed = run(looking, [{ type: 'looked up', typed: 'Orl', found: undefined }]);
  expect(select(failed).notes.area).toBe('The list of places did not load. Try again, or choose a police area below.');
  expect(run(failed, use('area', typed('Orl'))).lookUp?.typed).toBe('Orl');
  expect(answersOf(run(failed, use('area', contentOf('ashmere'))))).toEqual({ area: 'ashmere' });
});

test.each<[string, SessionEvent[]]>([
  ['another was typed', use('area', typed('Pennock'))],
  ['an area was picked', use('area', contentOf('brackwater'))],
  ['it was skipped', [{ type: 'skipped', question: 'area' }]],
  ['all was cleared', [{ type: 'cleared' }]],
])('changes nothing when it is found after %s', (_, events) => {
  const state = run(looking, events);
  expect(run(state, [found(ashmere)])).toEqual(state);
});
