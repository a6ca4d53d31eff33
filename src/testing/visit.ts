import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { startBrowser } from './browser.ts';
import { site } from './site.ts';

let browser: Promise<Browser> | undefined;
/**
 * The browser of this worker, started once for all its test files; it ends with the worker. Workers do not share one:
 * its clipboard and its focus would be shared too.
 */
export const browserOfWorker = (): Promise<Browser> => (browser ??= startBrowser());

/** A visit of the built site, fresh for each test: the page, and all that it asked for and said. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Where the site is served, such as http://127.0.0.1:40123. */
  origin: string;
  /** Addresses asked for so far. */
  requests: string[];
  /** What the console, the policy and dialogs said so far. */
  messages: string[];
  /** Takes messages like these as expected, to the end of the test: for what a test provokes. */
  allow: (message: RegExp) => void;
  open: (path: string) => Promise<void>;
}

/**
 * Opens a browser page of the built site, and after each test holds it to two promises: nothing was said on the console
 * (a breach of the policy would be), and nothing was asked of another origin.
 * @param options passed to the browser’s new context, such as { javaScriptEnabled: false }
 * @param lasts how long the page is there: a fresh one for each test, or one for all tests of a file, which is faster
 * where a test leaves nothing behind that the next could meet
 */
export const useVisit = (
  options: Parameters<Browser['newContext']>[0] = {},
  lasts: 'a test' | 'all tests' = 'a test',
): Visit => {
  let allowed: RegExp[] = [];
  const visit = {
    origin: site.origin,
    messages: [] as string[],
    requests: [] as string[],
    allow: (message: RegExp) => void allowed.push(message),
  } as Visit;
  const begin = async () => {
    visit.context = await (await browserOfWorker()).newContext(options);
    const page = (visit.page = await visit.context.newPage());
    page.on('console', (message) => visit.messages.push(message.text()));
    page.on('pageerror', (error) => visit.messages.push(error.message));
    page.on('dialog', (dialog) => (visit.messages.push(dialog.message()), void dialog.dismiss()));
    page.on('request', (request) => visit.requests.push(request.url()));
    visit.open = async (path) => void (await page.goto(site.origin + path));
  };
  const end = () => visit.context.close();
  if (lasts === 'all tests') {
    beforeAll(begin);
    afterAll(end);
  }
  beforeEach(async () => {
    visit.messages = [];
    visit.requests = [];
    allowed = [];
    if (lasts === 'a test') await begin();
    else await clear(visit.page);
  });
  afterEach(async () => {
    // What was said while the page was open: closing it cuts off what is still under way, and that is said too.
    const unexpected = visit.messages.filter((message) => !allowed.some((pattern) => pattern.test(message)));
    const { requests } = visit;
    if (lasts === 'a test') await end();
    expect(unexpected).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([]);
  });
  return visit;
};

/** Leaves the page that is open, with all that a test before did to the browser. */
const clear = async (page: Page): Promise<void> => {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  await page.setViewportSize({ width: 1280, height: 720 });
};
