import { describe, expect, test } from 'vitest';
import { enterOn, hasVisibleFocus, tabTo } from './keyboard.ts';
import { useVisit } from './visit.ts';

const visit = useVisit();
const page = () => visit.page;

type Answer = { question: string } & ({ type: string } | { check: string[] } | { pick: string } | { select: string });
interface Journey {
  who: string;
  path: '/find/' | '/refer/';
  answers: Answer[];
  /** A scheme that must stand in a group, by its name. */
  expects: { group: 'fits' | 'may fit' | 'does not fit'; name: string }[];
  opens: string;
}

const where = (type: string): Answer => ({ question: 'Where do you live, or where will you be?', type });
const whereThey = (type: string): Answer => ({ question: 'Where?', type });
const goingOn = (...check: string[]): Answer => ({ question: 'Is any of this part of what is going on?', check });
const age = (type: string): Answer => ({ question: 'How old are you, or the person who needs help?', type });
const whoNeeds = (pick: string): Answer => ({ question: 'Who needs help?', pick });
const involved = (select: string): Answer => ({ question: 'Have the police or a court been involved?', select });
const stage = (select: string): Answer => ({ question: 'At what stage of the justice process?', select });

/** From first press to an opened result, by keyboard alone. */
const journeys: Journey[] = [
  {
    who: 'a boy of 17 in Warrington, after an arrest',
    path: '/find/',
    opens: 'Divert (Cheshire youth justice)',
    answers: [where('Warrington'), age('17'), whoNeeds('A man or boy'), involved('Arrested or held by the police')],
    expects: [
      { group: 'may fit', name: 'Divert (Cheshire youth justice)' },
      { group: 'does not fit', name: 'Cheshire Women’s Centres' },
    ],
  },
  {
    who: 'a woman leaving HMP Eastwood Park for Bristol',
    path: '/find/',
    opens: 'bthechange CIC pilot (women leaving HMP Eastwood Park)',
    answers: [where('Bristol'), whoNeeds('A woman or girl'), involved('Coming out of prison')],
    expects: [
      { group: 'may fit', name: 'bthechange CIC pilot (women leaving HMP Eastwood Park)' },
      { group: 'does not fit', name: 'Ready for Release' },
    ],
  },
  {
    who: 'somebody harmed by a crime in Gloucestershire',
    path: '/find/',
    opens: 'Restorative Gloucestershire',
    answers: [
      where('GL1'),
      goingOn('Contact between the person harmed and the person responsible', 'Being harmed by a crime'),
    ],
    expects: [{ group: 'may fit', name: 'Restorative Gloucestershire' }],
  },
  {
    who: 'a man with nowhere to live in Hertfordshire after prison',
    path: '/find/',
    opens: 'Oxygen Gateway hostel',
    answers: [
      where('Hertfordshire'),
      goingOn('Somewhere to live'),
      whoNeeds('A man or boy'),
      involved('Coming out of prison'),
    ],
    expects: [{ group: 'may fit', name: 'Oxygen Gateway hostel' }],
  },
  {
    who: 'a reader in Oswestry whose postcode straddles three forces',
    path: '/find/',
    opens: '#MORSE',
    answers: [where('SY10'), goingOn('Driving offences')],
    expects: [{ group: 'may fit', name: '#MORSE' }],
  },
  {
    who: 'a reader who answers nothing',
    path: '/find/',
    opens: 'Cheshire Women’s Centres',
    answers: [],
    expects: [{ group: 'may fit', name: 'Cheshire Women’s Centres' }],
  },
  {
    who: 'a custody sergeant in Cheshire with a problem gambler',
    path: '/refer/',
    opens: 'Problem gambling diversion pathway (Cheshire)',
    answers: [
      whereThey('Cheshire'),
      stage('Arrest and custody suite'),
      { question: 'Which needs?', check: ['Problem gambling'] },
      { question: 'Which disposal is open to the person?', select: 'Conditional caution' },
    ],
    expects: [{ group: 'fits', name: 'Problem gambling diversion pathway (Cheshire)' }],
  },
  {
    who: 'a liaison nurse in Coventry',
    path: '/refer/',
    opens: 'Coventry Criminal Justice Liaison and Diversion Service',
    answers: [
      whereThey('Coventry'),
      stage('Arrest and custody suite'),
      { question: 'Which needs?', check: ['Mental health'] },
    ],
    expects: [{ group: 'may fit', name: 'Coventry Criminal Justice Liaison and Diversion Service' }],
  },
  {
    who: 'an officer in Dorset with a woman who admits a lesser offence',
    path: '/refer/',
    opens: 'Footprints Female Out of Court Diversionary Scheme',
    answers: [
      whereThey('Dorset'),
      { question: 'Gender', pick: 'A woman or girl' },
      { question: 'Is the offence admitted?', pick: 'Yes' },
    ],
    expects: [{ group: 'may fit', name: 'Footprints Female Out of Court Diversionary Scheme' }],
  },
  {
    who: 'an officer in Dorset with a woman who admits nothing',
    path: '/refer/',
    opens: 'Footprints Female Out of Court Diversionary Scheme',
    answers: [whereThey('Dorset'), { question: 'Is the offence admitted?', pick: 'No' }],
    expects: [{ group: 'does not fit', name: 'Footprints Female Out of Court Diversionary Scheme' }],
  },
  {
    who: 'a social worker in Renfrewshire with a man convicted of violence',
    path: '/refer/',
    opens: 'Turnaround',
    answers: [whereThey('Scotland'), { question: 'What kind of offence?', check: ['Violence'] }],
    expects: [{ group: 'does not fit', name: 'Turnaround' }],
  },
  {
    who: 'a resettlement officer in HMP Bristol',
    path: '/refer/',
    opens: 'Ready for Release',
    answers: [
      whereThey('Avon and Somerset'),
      { question: 'Gender', pick: 'A man or boy' },
      { question: 'Which prison?', pick: 'HMP Bristol' },
    ],
    expects: [{ group: 'may fit', name: 'Ready for Release' }],
  },
];

const open = () => page().locator('[data-question]:not([hidden])');

/** Brings a question up by keyboard, unless it stands there already. */
const askFor = async (title: string): Promise<void> => {
  if ((await open().count()) > 0 && (await open().locator('legend').textContent()) === title) return;
  const given = page().locator('[data-answer]:not([hidden])').filter({ hasText: title });
  if ((await given.count()) > 0) return enterOn(page(), given.locator('button'));
  const others = page().locator('[data-other]');
  if (!(await others.evaluate((details: HTMLDetailsElement) => details.open)))
    await enterOn(page(), others.locator('summary'));
  await enterOn(page(), page().locator('[data-other-question]').getByRole('button', { name: title, exact: true }));
};

const give = async (answer: Answer): Promise<void> => {
  await askFor(answer.question);
  if ('type' in answer) {
    await tabTo(page(), open().locator('input[type="text"]'));
    expect(await hasVisibleFocus(page())).toBe(true);
    await page().keyboard.type(answer.type);
    await page().keyboard.press('Enter');
    // A postcode that straddles areas offers them; the first is the likeliest and stands chosen.
    const offered = open().filter({ hasText: answer.question }).locator('[data-candidates] input');
    await expect
      .poll(
        async () =>
          (await offered.count()) > 0 ||
          (await page().locator('[data-answer]:not([hidden])').filter({ hasText: answer.question }).count()) > 0,
      )
      .toBe(true);
    if ((await offered.count()) > 0) await enterOn(page(), open().getByRole('button', { name: 'Use this answer' }));
    return;
  }
  if ('check' in answer) {
    for (const label of answer.check) {
      await tabTo(page(), open().getByLabel(label, { exact: true }));
      await page().keyboard.press('Space');
    }
  } else if ('pick' in answer) {
    await tabTo(page(), open().getByRole('radio').first());
    await page().keyboard.press('Space');
    const labels = await open()
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((radio) => radio.parentElement?.textContent?.trim()));
    for (let step = 0; step < labels.indexOf(answer.pick); step += 1) await page().keyboard.press('ArrowDown');
  } else {
    await tabTo(page(), open().locator('select'));
    await page().keyboard.type(answer.select);
  }
  await enterOn(page(), open().getByRole('button', { name: 'Use this answer' }));
};

const allIn = async (group: string): Promise<string[]> => {
  const section = page().locator(`[data-group="${group}"]`);
  while (await section.locator('[data-more]').isVisible()) await section.locator('[data-more]').click();
  return section.locator('[data-list] h3').allTextContents();
};

describe('journeys by keyboard, from first press to an opened result', () => {
  test.each(journeys)('$path for $who', async ({ path, answers, expects, opens }) => {
    await visit.open(path);
    for (const answer of answers) await give(answer);
    if (answers.length > 0)
      await page()
        .getByText(new RegExp(`^Your ${answers.length} answers?$`))
        .waitFor();
    for (const { group, name } of expects) expect(await allIn(group)).toContain(name);
    await enterOn(page(), page().locator('[data-list]').getByRole('link', { name: opens, exact: true }));
    await page().locator('h1', { hasText: opens }).waitFor();
  });
});

test('a professional picks two schemes by keyboard, compares them, and prints one page', async () => {
  await visit.open('/refer/');
  await give(whereThey('Cheshire'));
  for (const name of ['Cheshire Women’s Centres', 'Divert (Cheshire youth justice)']) {
    await tabTo(page(), page().getByLabel(`Pick ${name}`));
    await page().keyboard.press('Space');
  }
  await enterOn(page(), page().getByRole('button', { name: 'Compare them' }));
  await page().getByText('2 schemes side by side.').waitFor();
  expect(await page().locator('thead th').allTextContents()).toEqual([
    'Question',
    expect.stringContaining('Cheshire Women’s Centres'),
    expect.stringContaining('Divert (Cheshire youth justice)'),
  ]);
  await page().evaluate(() => {
    window.print = () => void (document.body.dataset['printed'] = 'yes');
  });
  await enterOn(page(), page().getByRole('button', { name: 'Print one page' }));
  expect(await page().evaluate(() => document.body.dataset['printed'])).toBe('yes');
});
