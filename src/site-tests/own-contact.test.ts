import { expect, test } from 'vitest';
import { pageAt } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit();
const ofPage = (path: string) => {
  const card = pageAt(path).document.querySelector('.contact section, section.contact')!;
  const own = card.querySelector('.own')!;
  return {
    isFirst: own.compareDocumentPosition(card.querySelector('.door')!) === 4,
    links: [...own.querySelectorAll('a:not(.source)')].map((link) => link.getAttribute('href')),
    lines: [...own.querySelectorAll('p:not([hidden])')].map(({ textContent }) =>
      (textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
    filled: [...card.querySelectorAll('.button.filled')].map((button) => button.getAttribute('href')),
  };
};
const links = ['tel:01632960144', 'mailto:mentors@lantern.example', 'https://www.lantern-mentors.example/'];

test('a contact that was confirmed in time comes first, with links, and its website is the one filled button', () => {
  const { isFirst, links: found, lines, filled } = ofPage('/schemes/lantern-mentors/');
  expect(isFirst).toBe(true);
  expect(found).toEqual(links);
  expect(filled).toEqual(['https://www.lantern-mentors.example/']);
  expect(lines).toEqual([
    'For the public and professionals.',
    '01632 960 144',
    'Weekdays, 10am to 4pm',
    'mentors@lantern.example',
    'Ashmere',
    expect.stringMatching(/^Given by the office of the mentors, 19 October 2026\. Board 2024, item 4/) as string,
  ]);
});

test('one whose cadence had passed when the site was built is text below the office', () => {
  const { isFirst, links: found, lines, filled } = ofPage('/schemes/ferry-house/');
  expect(isFirst).toBe(false);
  expect(found).toEqual([]);
  expect(filled).toHaveLength(1);
  expect(filled).not.toContain('https://ferry-house.example/');
  expect(lines).toEqual([
    'For the public.',
    '01632 960 150, then 2',
    'house@tollgate.example',
    'Tarnwick',
    'https://ferry-house.example/',
    expect.stringMatching(/^Given by the manager of the house, 17 August 2026\. /) as string,
    'Not confirmed since. Check it is still theirs.',
  ]);
});

test('one that nobody confirmed is text with its year, below the office', () => {
  const { isFirst, links: found, lines } = ofPage('/schemes/sallow-boatyard/');
  expect(isFirst).toBe(false);
  expect(found).toEqual([]);
  expect(lines.slice(0, 2)).toEqual(['For professionals.', '01632 960 166']);
  expect(lines.at(-1)).toBe('Printed in 2019. Check it is still theirs.');
});

test('a scheme without one has its office alone', () => {
  expect(pageAt('/schemes/quay-drop-in/').document.querySelector('.own')).toBeNull();
});

test('an organisation’s contact follows the same rules', () => {
  const ofOrganisation = (id: string) => {
    const { document } = pageAt(`/providers/${id}/`);
    const part = document.querySelector('section[aria-labelledby="contact"]')!;
    return {
      links: [...part.querySelectorAll('a:not(.source)')].map((link) => link.getAttribute('href')),
      lines: [...part.querySelectorAll('p:not([hidden])')].map(({ textContent }) =>
        (textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    };
  };
  expect(ofOrganisation('tollgate-trust')).toEqual({
    links: ['tel:01632960170', 'mailto:office@tollgate.example', 'https://www.tollgate-trust.example/'],
    lines: [
      ...['For the public and professionals.', '01632 960 170', 'Weekdays, 9am to 3pm', 'office@tollgate.example'],
      ...['Tarnwick', expect.stringMatching(/^Given by the office of the trust, 19 October 2026\. Lantern/) as string],
    ],
  });
  expect(ofOrganisation('pike-and-daughters')).toEqual({
    links: [],
    lines: [
      ...['For professionals.', '01632 960 177', expect.stringMatching(/^Lantern/) as string],
      'Printed in 2019. Check it is still theirs.',
    ],
  });
  expect(ofOrganisation('morran-council')).toEqual({
    links: [],
    lines: ['We have not looked up how to reach it yet.'],
  });
});

const linksRead = () =>
  visit.page.locator('.own a:not(.source)').evaluateAll((all) => all.map((link) => link.getAttribute('href')));

test('links are text from the day after the cadence has passed, worked out when the page is read', async () => {
  const read = async (day: string) => {
    await visit.page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    await visit.open('/schemes/lantern-mentors/');
  };
  const note = visit.page.locator('.own [data-own-old]');
  await read('2026-12-18');
  expect(await linksRead()).toEqual(links);
  expect(await note.isVisible()).toBe(false);
  await read('2026-12-19');
  await expect.poll(linksRead).toEqual([]);
  expect(await note.innerText()).toContain('Not confirmed since. Check it is still theirs.');
  expect(await visit.page.locator('.own').innerText()).toContain('https://www.lantern-mentors.example/');
});
