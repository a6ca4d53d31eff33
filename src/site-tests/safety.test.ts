import { beforeEach, describe, expect, test } from 'vitest';
import { useVisit } from '../testing/visit.ts';

declare global {
  interface Window {
    /** Uses each text on the page and returns those after which it holds something that could run. */
    tryTexts: (texts: readonly string[], use: (text: string) => void | Promise<void>) => Promise<string[]>;
  }
}

/** Texts that have broken other sites, each in itself and twisted. */
const seeds = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "';alert(1)//",
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="//evil.example"></iframe>',
  '<style>*{display:none}</style>',
  '</script><script>alert(1)</script>',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '\u202Egnp.exe',
  '\u0000\u0001\u0007',
  'a'.repeat(3000),
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(50),
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
];
const twists = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => ` ${text} drugs`];
const hostile = [...new Set(seeds.flatMap((seed) => twists.map((twist) => twist(seed))))];

const visit = useVisit({}, 'all tests');

describe('whatever is typed is text', () => {
  beforeEach(async () => {
    // In the page, so that one call tries all texts: a call for each would take most of the time.
    await visit.page.addInitScript(() => {
      const harmful = 'main :is(script:not([type]), iframe, img[src="x"], svg[onload], style)';
      const results = () => document.querySelector('[data-results]');
      const isSettled = () => !results()?.hasAttribute('aria-busy');
      window.tryTexts = async (texts, use) => {
        const harmedBy: string[] = [];
        for (const text of texts) {
          await use(text);
          await new Promise<void>((done) => {
            const check = () => isSettled() && (observer.disconnect(), done());
            const observer = new MutationObserver(check);
            observer.observe(document.body, { subtree: true, attributeFilter: ['aria-busy'] });
            check();
          });
          if (document.querySelector(harmful)) harmedBy.push(text);
        }
        return harmedBy;
      };
    });
  });

  test(`in the box of search: ${hostile.length} hostile texts`, async () => {
    await visit.open('/search/');
    const harmedBy = await visit.page.evaluate(
      (texts) =>
        window.tryTexts(texts, (text) => {
          const box = document.querySelector<HTMLInputElement>('#q')!;
          box.value = text;
          box.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      hostile,
    );
    expect(harmedBy).toEqual([]);
  });

  test.each([
    ['/search/', 'q'],
    ['/find/', 'area'],
    ['/refer/', 'needs'],
    ['/compare/', 'schemes'],
  ] as const)(`in the fragment of %s: ${hostile.length} hostile addresses`, async (path, key) => {
    await visit.open(path);
    const harmedBy = await visit.page.evaluate(
      ([name, texts]) =>
        window.tryTexts(texts, async (text) => {
          const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
          location.hash = `${name}=${encodeURIComponent(text)}&${text}`;
          await changed;
        }),
      [key, hostile] as const,
    );
    expect(harmedBy).toEqual([]);
  });

  test(`in the fields of the finder: ${hostile.length * 2} hostile answers`, async () => {
    await visit.open('/find/');
    const harmedBy = await visit.page.evaluate(
      (texts) =>
        window.tryTexts(texts, async (text) => {
          for (const question of ['area', 'age']) {
            document.querySelector<HTMLButtonElement>(`[data-other] [data-change="${question}"]`)!.click();
            const asked = document.querySelector(`[data-question="${question}"]`)!;
            asked.querySelector('input')!.value = text;
            asked.querySelector<HTMLButtonElement>('[data-use]')!.click();
            const error = asked.querySelector('[data-error]')!;
            while (/^Looking it up|^$/.test(error.textContent)) await new Promise(requestAnimationFrame);
          }
        }),
      hostile,
    );
    expect(harmedBy).toEqual([]);
    expect(await visit.page.locator('[data-answers]').isVisible()).toBe(false);
  });

  test.each(['/', '/schemes/'])('in each box of %s, which takes them to the fragment of search alone', async (path) => {
    await visit.open(path);
    // What search makes of them is tried above.
    const addresses = await visit.page.evaluate((texts) => {
      const asked: string[] = [];
      navigation.addEventListener('navigate', (event) => {
        asked.push(event.destination.url);
        event.preventDefault();
      });
      for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box]'))
        for (const text of texts) {
          form.querySelector('input')!.value = text;
          form.requestSubmit();
        }
      return asked;
    }, hostile);
    expect(addresses.length).toBeGreaterThanOrEqual(hostile.length);
    addresses.forEach((address, index) => {
      const { origin, pathname, search, hash } = new URL(address);
      const words = new URLSearchParams(hash.slice(1)).get('q');
      expect([origin, pathname, search, words]).toEqual([
        visit.origin,
        '/search/',
        '',
        hostile[index % hostile.length]!.trim(),
      ]);
    });
  });
});

test('no word that is typed into the box leaves without script either: its field has no name', async () => {
  await visit.open('/schemes/');
  expect(
    await visit.page.locator('form [name]').evaluateAll((fields) => fields.map((field) => field.getAttribute('name'))),
  ).toEqual([]);
});
