import { describe, expect, test } from 'vitest';
import { toCriterion } from '../../testing/finder-arbitraries.ts';
import { contentOf, inArea, makeFinder, run, typed, use } from '../../testing/finder-session.ts';
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
const listOf = (state: Session) => select(state).answers;

describe('a finder of which nothing is answered', () => {
  test('asks who it is for and where, as one step', () => {
    expect([select(find).open, select(find).beside]).toEqual([{ question: 'who', reason: '' }, 'area']);
    expect([select(refer).open, select(refer).beside]).toEqual([{ question: 'area', reason: '' }, undefined]);
    expect(select(find).tally).toBe('3 schemes may help.');
    expect(select(find).answers).toEqual({});
  });

  test('then asks what is going on, and then what changes the most, and says why', () => {
    const skipped = run(find, [{ type: 'skipped', question: 'area' }]);
    expect([skipped.open, skipped.skipped, skipped.step]).toEqual([
      { question: 'needs', reason: '' },
      ['area', 'who'],
      1,
    ]);
    expect(run(skipped, [{ type: 'skipped', question: 'needs' }]).open).toEqual({
      question: 'gender',
      reason: 'It decides 2 of the 3 schemes here.',
    });
  });
});

describe('who it is for', () => {
  const someone: SessionEvent = { type: 'filled', question: 'who', content: contentOf('someone') };

  test('is taken with the place beside it', () => {
    const state = run(find, [someone, ...use('area', contentOf('ashmere'))]);
    expect([listOf(state), state.open?.question, state.step]).toEqual([
      { who: 'Someone I am worried about', area: 'The ashmere' },
      'needs',
      1,
    ]);
  });

  test('may be left blank, and is asked alone when the reader goes back to it', () => {
    const state = run(find, use('area', contentOf('ashmere')));
    expect([listOf(state), state.skipped]).toEqual([{ area: 'The ashmere' }, ['who']]);
    expect(select(run(state, [{ type: 'asked', question: 'who' }])).beside).toBeUndefined();
  });

  test('turns the questions to the person who is meant, as soon as it is chosen', () => {
    expect([select(find).isOfSomeone, select(run(find, [someone])).isOfSomeone]).toEqual([false, true]);
  });

  test('leads on with place and needs where it is for work, once the place is settled', () => {
    const work: SessionEvent = { type: 'filled', question: 'who', content: contentOf('work') };
    expect(select(run(find, [work])).forWork).toBeUndefined();
    expect(select(run(find, [work, ...use('area', typed('Orl'))])).forWork).toBeUndefined();
    expect(select(run(find, [work, { type: 'skipped', question: 'area' }])).forWork).toBe('');
    expect(select(run(find, [work, ...use('area', contentOf('ashmere'))])).forWork).toBe('area=ashmere');
    const changed = [...use('area', contentOf('ashmere')), ...use('needs', contentOf('housing', 'drugs'))];
    expect(select(run(find, [...changed, ...use('who', contentOf('work'))])).forWork).toBe(
      'area=ashmere&needs=drugs,housing',
    );
  });
});
