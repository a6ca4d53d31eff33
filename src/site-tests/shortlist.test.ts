import { beforeEach, describe, expect, test } from 'vitest';
import { enterOn, tabTo } from '../testing/keyboard.ts';
import { useVisit } from '../testing/visit.ts';

const exit = 'https://weather.example/today';
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 740 } };

for (const [where, options] of [
  ['on a phone, by touch', phone],
  ['at a desk, by keyboard', desk],
] as const)
  describe(where, () => {
    const isTouch = options === phone;
    const visit = useVisit(options);
    const bar = () => visit.page.locator('way-shortlist');
    const size = () => bar().locator('summary').textContent();
    const said = () => bar().getByRole('status').textContent();
    const hash = () => new URL(visit.page.url()).hash;
    const press = (name: string) => pressOn(bar().getByRole('button', { name, exact: true }));
    const pressOn = (target: ReturnType<typeof bar>) => (isTouch ? target.tap() : enterOn(visit.page, target));
    const tick = async (box: ReturnType<typeof bar>) => {
      if (isTouch) return box.tap();
      await tabTo(visit.page, box);
      await visit.page.keyboard.press('Space');
    };
    const boxFor = (name: string) => visit.page.getByLabel(`Add to shortlist (${name})`);
    const isCovered = () =>
      visit.page.evaluate(() => {
        const active = document.activeElement?.getBoundingClientRect();
        const top = document.querySelector('way-shortlist')?.getBoundingClientRect().top ?? 0;
        return active !== undefined && active.top < top && active.bottom > top;
      });

    beforeEach(async () => {
      await visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await visit.page.addInitScript(() => {
        window.print = () => void (document.body.dataset['printed'] = 'yes');
      });
    });

    test('schemes are added on two pages, and the list goes along in the fragment alone', async () => {
      await visit.open('/refer/');
      expect(await bar().locator('[data-bar]').isVisible()).toBe(false);
      await tick(boxFor('Sallow Boatyard'));
      await expect.poll(said).toBe('Sallow Boatyard: added. Shortlist: 1 scheme.');
      expect(hash()).toBe('#schemes=sallow-boatyard');
      if (isTouch) {
        await visit.page.getByRole('button', { name: 'Go to the shortlist' }).tap();
        expect(
          await bar()
            .locator('summary')
            .evaluate((summary) => summary === document.activeElement),
        ).toBe(true);
      }
      await pressOn(visit.page.locator('.result').getByRole('link', { name: 'Lantern Mentors', exact: true }));
      await visit.page.locator('h1', { hasText: 'Lantern Mentors' }).waitFor();
      await expect.poll(size).toBe('Shortlist: 1 scheme');
      await tick(boxFor('Lantern Mentors'));
      await expect.poll(hash).toBe('#schemes=sallow-boatyard,lantern-mentors');
      expect(await isCovered()).toBe(false);
      await pressOn(bar().getByRole('link', { name: 'Compare' }));
      await visit.page.getByText('2 schemes side by side.').waitFor();
      expect(hash()).toBe('#schemes=sallow-boatyard,lantern-mentors');
      expect(visit.requests.filter((url) => url.includes('#') || url.includes('?schemes'))).toEqual([]);
      expect(await visit.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });

    test('prints on one sheet, with space for the answers, and nothing else of the page', async () => {
      await visit.open('/compare/#schemes=tidewater-agreement,lantern-mentors,quay-drop-in,ferry-house');
      await expect.poll(size).toBe('Shortlist: 4 schemes');
      await press('Print');
      await expect.poll(() => visit.page.evaluate(() => document.body.dataset['printed'])).toBe('yes');
      await visit.page.emulateMedia({ media: 'print' });
      const words = await visit.page.evaluate(() => document.body.innerText);
      for (const phrase of ['Tidewater Agreement', 'Ferry House', 'Who to contact', 'What to ask them', 'Source'])
        expect(words).toContain(phrase);
      expect(words).not.toContain('Compare schemes');
      const space = visit.page.locator('.sheet .space');
      expect(await space.count()).toBeGreaterThan(4);
      expect((await space.first().boundingBox())?.height).toBeGreaterThan(20);
      await visit.page.emulateMedia({ media: null });
      const pdf = await visit.page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(await visit.page.locator('html.prints-shortlist').count()).toBe(0);
    });

    test('is copied as a case note with its day, sources and what to ask', async () => {
      await visit.open('/schemes/lantern-mentors/#schemes=lantern-mentors,old-mill-hostel');
      await press('Copy');
      await expect.poll(said).toBe('Copied. It holds nothing about the person. Read it through before you paste it.');
      const note = await visit.page.evaluate(() => navigator.clipboard.readText());
      expect(note).toMatch(/^Copied on \d{1,2} \w+ \d{4}\.\n\nLantern Mentors\n/);
      for (const phrase of [
        'What to ask them:\n1. ',
        '\nWho to contact: ',
        '\nSource: ',
        `${visit.origin}/schemes/lantern-mentors/`,
        'Old Mill Hostel',
        'This scheme has ended.',
      ])
        expect(note).toContain(phrase);
    });

    test('is sent by mail, and to other programs where the device can', async () => {
      await visit.page.addInitScript(() => {
        navigator.share = (data) => {
          document.body.dataset['shared'] = JSON.stringify(data);
          return Promise.resolve();
        };
      });
      // The mail program that the browser would open; there is none here.
      visit.allow(/mailto/);
      await visit.open('/schemes/#schemes=lantern-mentors,quay-drop-in');
      await pressOn(bar().getByRole('link', { name: 'E-mail' }));
      const link = bar().getByRole('link', { name: 'E-mail' });
      await expect.poll(() => link.getAttribute('href')).toMatch(/^mailto:\?subject=/);
      const mail = new URL((await link.getAttribute('href')) ?? '');
      expect(mail.searchParams.get('subject')).toBe('Schemes: Lantern Mentors, Quay Drop-in');
      const body = mail.searchParams.get('body')?.replaceAll('\r\n', '\n') ?? '';
      expect(body).toContain(`${visit.origin}/compare/#schemes=lantern-mentors,quay-drop-in`);
      expect(body).toContain('\nSource: ');
      await press('Share');
      await expect.poll(() => visit.page.evaluate(() => document.body.dataset['shared'])).toContain('Quay Drop-in');
      const shared = JSON.parse((await visit.page.evaluate(() => document.body.dataset['shared'])) ?? '{}') as object;
      expect(shared).toEqual({ title: mail.searchParams.get('subject'), text: body });
      visit.requests = visit.requests.filter((url) => !url.startsWith('mailto:'));
    });

    test('is kept on the device only when asked, comes back, and is forgotten', async () => {
      await visit.open('/schemes/#schemes=lantern-mentors');
      await pressOn(bar().locator('summary'));
      const keep = bar().getByLabel('Keep this list on this device');
      expect(await keep.isChecked()).toBe(false);
      await tick(keep);
      await expect.poll(said).toBe('Kept on this device.');
      await tick(boxFor('Quay Drop-in'));
      await visit.page.goto('about:blank');
      await visit.open('/refer/');
      await expect.poll(hash).toBe('#schemes=lantern-mentors,quay-drop-in');
      await pressOn(bar().locator('summary'));
      expect(await keep.isChecked()).toBe(true);
      await press('Empty this list');
      await expect.poll(said).toBe('The list is empty, and nothing of it is kept on this device.');
      expect(hash()).toBe('');
      expect(await visit.page.evaluate(() => localStorage.length)).toBe(0);
      await visit.page.reload();
      expect(await bar().locator('[data-bar]').isVisible()).toBe(false);
    });

    test('holds four, says so, and leaves out what is no scheme', async () => {
      await visit.open('/schemes/#schemes=lantern-mentors,no-such-scheme,quay-drop-in,ferry-house');
      await expect
        .poll(said)
        .toBe('We left out 1 entry of this address: it is not in this directory, or one too many.');
      await expect.poll(size).toBe('Shortlist: 3 schemes');
      await tick(boxFor('Sallow Boatyard'));
      await tick(boxFor('Tidewater Plus'));
      await expect.poll(said).toBe('A shortlist has up to 4 schemes. Remove one first.');
      expect(await boxFor('Tidewater Plus').isChecked()).toBe(false);
      await pressOn(bar().locator('summary'));
      await press('Remove (Quay Drop-in)');
      await expect.poll(said).toBe('Quay Drop-in: removed. Shortlist: 3 schemes.');
      expect(hash()).toBe('#schemes=lantern-mentors,ferry-house,sallow-boatyard');
    });
  });

describe('the address', () => {
  const visit = useVisit(desk);
  const size = () => visit.page.locator('way-shortlist summary').textContent();

  test('of a part of the next page is kept beside the list', async () => {
    await visit.open('/schemes/#schemes=quay-drop-in');
    await expect.poll(size).toBe('Shortlist: 1 scheme');
    const card = visit.page.locator('article', {
      has: visit.page.getByRole('link', { name: 'Lantern Mentors', exact: true }),
    });
    await card.getByRole('link', { name: /^What to ask them/ }).click();
    await visit.page.waitForURL('**/schemes/lantern-mentors/#schemes=quay-drop-in');
    await expect.poll(() => visit.page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });

  test('loses nothing of the list through a link inside the page', async () => {
    await visit.open('/schemes/lantern-mentors/#schemes=quay-drop-in');
    await expect.poll(size).toBe('Shortlist: 1 scheme');
    await enterOn(visit.page, visit.page.locator('.skip'));
    await expect.poll(() => new URL(visit.page.url()).hash).toBe('#schemes=quay-drop-in');
  });

  test('that holds answers too gives the finder its answers and keeps the list', async () => {
    await visit.open('/refer/#area=ashmere&schemes=quay-drop-in');
    await visit.page.getByText('Your 1 answer').waitFor();
    expect(new URL(visit.page.url()).hash).toBe('#schemes=quay-drop-in');
    await expect.poll(size).toBe('Shortlist: 1 scheme');
  });

  test('that names a scheme to compare adds it to the list', async () => {
    await visit.open('/schemes/lantern-mentors/#schemes=quay-drop-in');
    await expect.poll(size).toBe('Shortlist: 1 scheme');
    await visit.page.locator('.actions').getByRole('link', { name: 'Compare' }).click();
    await visit.page.getByText('2 schemes side by side.').waitFor();
    expect(new URL(visit.page.url()).hash).toBe('#schemes=quay-drop-in,lantern-mentors');
  });

  test('gives no list to a page whose reader may be at risk, which has none', async () => {
    await visit.open('/schemes/#schemes=quay-drop-in');
    await expect.poll(size).toBe('Shortlist: 1 scheme');
    await visit.page.getByRole('link', { name: 'St Orl’s Women’s Centre & Café', exact: true }).click();
    await visit.page.waitForURL('**/schemes/st-orls-womens-centre/');
    expect(await visit.page.locator('way-shortlist').count()).toBe(0);
  });

  test('without a list, a page to read fetches nothing for one', async () => {
    await visit.open('/schemes/lantern-mentors/');
    await visit.page.waitForLoadState('networkidle');
    expect(visit.requests.filter((url) => /names\.json|\/shortlist[^/]*\.js/.test(url))).toEqual([]);
  });
});

describe('leaving', () => {
  const visit = useVisit(phone);

  test('by the exit forgets what the device kept', async () => {
    await visit.page.route(`${new URL(exit).origin}/**`, (route) => route.fulfill({ body: 'Weather' }));
    await visit.open('/refer/');
    await visit.page.evaluate(() => localStorage.setItem('/shortlist', '#schemes=quay-drop-in'));
    await visit.page.reload();
    await expect.poll(() => visit.page.locator('way-shortlist summary').textContent()).toBe('Shortlist: 1 scheme');
    await visit.page.locator('.exit-bar [data-exit]').tap();
    await visit.page.waitForURL(exit);
    visit.requests = visit.requests.filter((url) => !url.startsWith(new URL(exit).origin));
    await visit.open('/about/');
    expect(await visit.page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('has the foot of a narrow screen to itself: the list does not stay there with it', async () => {
    await visit.open('/refer/#schemes=quay-drop-in');
    await expect.poll(() => visit.page.locator('way-shortlist summary').textContent()).toBe('Shortlist: 1 scheme');
    expect(await visit.page.locator('way-shortlist').evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
    await visit.open('/schemes/#schemes=quay-drop-in');
    await expect.poll(() => visit.page.locator('way-shortlist summary').textContent()).toBe('Shortlist: 1 scheme');
    expect(await visit.page.locator('way-shortlist').evaluate((bar) => getComputedStyle(bar).position)).toBe('sticky');
  });
});
