import { describe, expect, test } from 'vitest';
import { pageAt } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';

const partOf = (path: string, label: string) =>
  pageAt(path).document.querySelector(`section[aria-labelledby="${label}"]`);
const wordsOf = (part: Element | null) =>
  [...(part?.querySelectorAll('p') ?? [])].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
const linksOf = (part: Element | null) =>
  [...(part?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

describe('a scheme in place of prosecution', () => {
  const path = '/schemes/tidewater-plus/';

  test('says before all else what to ask, and that advice is free, with its page', () => {
    const panel = partOf(path, 'before');
    expect(wordsOf(panel)).toEqual([
      'Ask first: do you have to admit it, can you say no, and what if you stop going?',
      'A solicitor at the police station is free. Ask for one before you agree.',
      'Rights Department. Read on the body’s own page.',
    ]);
    expect(linksOf(panel)).toEqual(['https://rights.example/solicitor', '#ask', '#agreeing']);
  });

  test('says further down what holds for its decision alone', () => {
    expect(wordsOf(partOf(path, 'agreeing'))).toEqual([
      'If you do not keep to the steps, the charge can come back.',
      'Rights Department, another page of theirs. ' +
        'Read on an official page of Rights Department, which shows February 2025.',
    ]);
  });

  test('leads after its questions to the guides that bear on it', () => {
    expect(linksOf(partOf(path, 'ask')).filter((href) => href?.startsWith('/guides/'))).toEqual([
      '/guides/how-to-read-a-figure/',
      '/guides/contacting-a-scheme/',
    ]);
  });
});

test('any other scheme has nothing to agree to', () => {
  expect(partOf('/schemes/quay-drop-in/', 'before')).toBeNull();
  expect(partOf('/schemes/quay-drop-in/', 'agreeing')).toBeNull();
});

const phone = { viewport: { width: 360, height: 740 } };
describe('on a phone', () => {
  const visit = useVisit(phone);
  test.each(['tidewater-agreement', 'tidewater-plus'])('%s says it within two screens', async (id) => {
    await visit.open(`/schemes/${id}/`);
    const box = await visit.page.locator('section[aria-labelledby="before"] p.meta').boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(2 * phone.viewport.height);
  });
});
