import { describe, expect, test } from 'vitest';
import type { Group } from '../domain/finder/matching.ts';
import { answerByKeyboard, type TypedAnswer } from '../testing/finder-keyboard.ts';
import { groupOn, namesOf } from '../testing/finder.ts';
import { enterOn } from '../testing/keyboard.ts';
import { useVisit } from '../testing/visit.ts';

// A finder forgets everything when it is opened again, so one page does for all journeys.
const visit = useVisit({}, 'all tests');
const page = () => visit.page;

interface Journey {
  who: string;
  path: '/find/' | '/refer/';
  answers: TypedAnswer[];
  /** Some of the schemes of each group, by name. */
  expects: Partial<Record<Group, string[]>>;
  /** The scheme whose page ends the journey. */
  opens: string;
}

const where = (type: string): TypedAnswer => ({ question: 'Where do you live, or where will you be?', type });
const whereThey = (type: string): TypedAnswer => ({
  question: 'Where does the person live, or where will they be?',
  type,
});
const goingOn = (...check: string[]): TypedAnswer => ({ question: 'What is going on?', check });
const age = (type: string): TypedAnswer => ({ question: 'How old are you?', type });
const stage = (select: string): TypedAnswer => ({ question: 'At what stage of the justice process?', select });
const needs = (...check: string[]): TypedAnswer => ({ question: 'What does the person need help with?', check });

const orls = 'St Orl’s Women’s Centre & Café';

/** From first press to an opened result, by keyboard alone. */
const journeys: Journey[] = [
  {
    who: 'a boy of 17 in Pennock, after an arrest',
    path: '/find/',
    answers: [where('Pennock'), age('17')],
    expects: { 'may-help': ['Tidewater Agreement'], 'does-not-fit': [orls, 'Lantern Mentors'] },
    opens: 'Tidewater Agreement',
  },
  {
    who: 'someone in QZ1 who is hurt at home and has debts',
    path: '/find/',
    answers: [where('QZ1'), goingOn('Being hurt or controlled at home', 'Money, bills and debts')],
    expects: { 'for-this': [orls, 'Lantern Mentors'], elsewhere: ['Quay Drop-in'], ended: ['Old Mill Hostel'] },
    opens: orls,
  },
  {
    who: 'a reader who answers nothing',
    path: '/find/',
    answers: [],
    expects: { 'for-this': [], 'may-help': [orls], elsewhere: [] },
    opens: orls,
  },
  {
    who: 'a custody sergeant in Kingshythe, for someone who misuses substances',
    path: '/refer/',
    answers: [whereThey('Kingshythe'), stage('Arrest and custody'), needs('Substance misuse')],
    expects: { 'for-this': ['Tidewater Agreement', 'Tidewater Plus'] },
    opens: 'Tidewater Agreement',
  },
  {
    who: 'a worker in Orl with someone arrested across the border',
    path: '/refer/',
    answers: [whereThey('Orl'), { question: 'Where was the person arrested?', select: 'Brackwater' }],
    expects: { 'may-help': ['Tidewater Agreement'], elsewhere: ['Tidewater Plus', 'Sallow Boatyard'] },
    opens: 'Tidewater Agreement',
  },
];

/** Unfolds a group that comes folded, by keyboard. */
const unfold = async (group: Group): Promise<void> => {
  const fold = groupOn(page(), group).locator('[data-fold]:not([open]) > summary');
  if (await fold.isVisible()) await enterOn(page(), fold);
};

describe('journeys by keyboard, from first press to an opened result', () => {
  test.each(journeys)('$path for $who', async ({ path, answers, expects, opens }) => {
    await visit.open(path);
    for (const answer of answers) await answerByKeyboard(page(), answer);
    if (answers.length > 0)
      await page()
        .getByText(new RegExp(`^Your ${answers.length} answers?$`))
        .waitFor();
    const groups = Object.entries(expects) as [Group, string[]][];
    for (const [group] of groups) await unfold(group);
    for (const [group, names] of groups)
      expect(await namesOf(page(), group)).toEqual(names.length > 0 ? expect.arrayContaining(names) : []);
    await enterOn(page(), page().locator('[data-list]').getByRole('link', { name: opens, exact: true }));
    await page().locator('h1', { hasText: opens }).waitFor();
  });
});
