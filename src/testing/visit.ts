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

/** A visit to the built site, fresh for each test: the page, its requests and its messages. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Where the site is served, such as http://127.0.0.1:40123. */
  origin: string;
  /** Addresses requested so far. */
  requests: string[];
  /** Messages of the console, the policy and dialogs so far. */
  messages: string[];
  /** Allows messages like these until the end of the test: for what a test provokes. */
  allow: (message: RegExp) => void;
  open: (path: string) => Promise<void>;
}

/**
 * Opens a browser page of the built site, and after each test checks two promises: no message on the console (a breach
 * of the policy would be one), and no request to another origin.
 * @param options passed to the browser’s new context, such as { javaScriptEnabled: false }
 * @param lasts how long the page lasts: a fresh one for each test, or one for all tests of a file, which is faster if
 * no
 *   test affects the next
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
  const start = async () => {
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
    beforeAll(start);
    afterAll(end);
  }
  beforeEach(async () => {
    visit.messages = [];
    visit.requests = [];
    allowed = [];
    if (lasts === 'a test') await start();
    else await clear(visit.page);
  });
  afterEach(async () => {
    // Collected before the page closes: closing it aborts pending requests, which are reported too.
    const unexpected = visit.messages.filter((message) => !allowed.some((pattern) => pattern.test(message)));
    const { requests } = visit;
    if (lasts === 'a test') await end();
    expect(unexpected).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([]);
  });
  return visit;
};

/** Resets the browser after an earlier test. */
const clear = async (page: Page): Promise<void> => {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  await page.setViewportSize({ width: 1280, height: 720 });
};
