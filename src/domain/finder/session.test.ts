import { describe, expect, test } from 'vitest';
import { toCriterion } from '../../testing/finder-arbitraries.ts';
import { contentOf, inArea, makeFinder, run, typed, use } from '../../testing/finder-session.ts';
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

const listOf = (state: Session) => select(state).answers;

describe('an answer', () => {
  test('is listed in its words and sorts the schemes', () => {
    const view = select(run(find, [...use('needs', contentOf('housing')), ...use('area', contentOf('ashmere'))]));
    expect(view.answers).toEqual({ needs: 'The housing', area: 'The ashmere' });
    expect([view.count, view.tally]).toEqual([2, '1 scheme in this area says it is for this.']);
  });

  test('of blank fields is none: the question is skipped, and an answer that it had goes', () => {
    const state = run(find, [...use('gender', contentOf('women')), ...use('gender', contentOf())]);
    expect([listOf(state), state.skipped]).toEqual([{}, ['gender']]);
  });

  test('changes when the question is asked again, and gives no reason then', () => {
    const asked = run(find, [...use('gender', contentOf('women')), { type: 'asked', question: 'gender' }]);
    expect(asked.open).toEqual({ question: 'gender', reason: '' });
    expect(listOf(run(asked, use('gender', contentOf('men'))))).toEqual({ gender: 'A man or boy' });
  });

  test('on needs covers drugs and drink, where that is not asked separately', () => {
    const needs = use('needs', contentOf('drugs', 'alcohol'));
    expect(answersOf(run(find, needs))).toEqual({ needs: ['drugs', 'alcohol'], substance: 'drugs and alcohol' });
    expect(answersOf(run(refer, needs))).toEqual({ needs: ['drugs', 'alcohol'] });
  });

  test('leaves nothing to ask once no question would change anything', () => {
    const state = run(find, [
      ...use('area', contentOf('glenmorran')),
      ...use('needs', contentOf('housing')),
      ...use('gender', contentOf('men')),
    ]);
    expect([select(state).open, select(state).offered, select(state).tally]).toEqual([
      undefined,
      ['who'],
      'We don’t know of a scheme in this area for this.',
    ]);
  });
});

describe('an age', () => {
  test.each(['17', ' 17 ', '0', '120'])('“%s” is taken', (text) => {
    expect(answersOf(run(find, use('age', typed(text))))).toEqual({ age: Number(text) });
  });

  test.each(['121', '-1', '1e2', '17.5', 'seventeen', '0017'])('“%s” is not, and its note says so', (text) => {
    const state = run(find, use('age', typed(text)));
    expect(select(state).notes.age).toBe(
      `“${text}” is not an age that we can use. Write a whole number of years, such as 17.`,
    );
    expect([state.given, state.skipped, state.open]).toEqual([{}, [], find.open]);
    expect(select(run(state, use('age', typed('17')))).notes).toEqual({});
  });
});

describe('help comes first', () => {
  const sensitive: SessionEvent = { type: 'filled', question: 'needs', content: contentOf('gambling') };

  test('once a sensitive choice is used, and no longer when it is taken back', () => {
    expect(run(find, [sensitive]).isInDanger).toBe(false);
    const state = run(find, [sensitive, { type: 'answered', question: 'needs' }]);
    expect(state.isInDanger).toBe(true);
    expect(run(state, [{ type: 'skipped', question: 'needs' }]).isInDanger).toBe(false);
  });

  test('also when it was made and another question was answered', () => {
    expect(run(find, [sensitive, ...use('gender', contentOf('women'))]).isInDanger).toBe(true);
  });
});

describe('a link with answers', () => {
  test('fills the fields and answers', () => {
    const state = run(find, [{ type: 'opened', fragment: '#age=17&area=ashmere&needs=housing,nonsense' }]);
    expect(listOf(state)).toEqual({ area: 'The ashmere', needs: 'The housing', age: '17' });
    expect(state.fields).toEqual({
      age: { values: ['17'], text: '17' },
      area: contentOf('ashmere'),
      needs: contentOf('housing'),
    });
  });

  test('of no question here is none', () => {
    expect(run(find, [{ type: 'opened', fragment: '#admission=yes&q=1' }])).toBe(find);
  });

  test.each([
    '#area=<img src=x onerror=alert(1)>',
    '#needs=javascript:alert(1)',
    '#stage=%00',
    '#area=ashmere%0a',
    '#age=1e9',
  ])('%s answers nothing', (fragment) => {
    const state = run(find, [{ type: 'opened', fragment }]);
    expect([answersOf(state), state.open]).toEqual([{}, find.open]);
  });

  test('is copied once, and the note about it goes with the next answer', () => {
    const copied = run(find, [...use('age', typed('17')), { type: 'link copied', words: 'Copied.' }]);
    expect([copied.shareNote, run(copied, use('age', typed('18'))).shareNote]).toEqual(['Copied.', '']);
  });
});
