import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { startBrowser } from './browser.ts';
import { serve, type Served } from './server.ts';

/** A visit of the built site, fresh for each test: the page, and all that it asked for and said. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Where the site is served, such as http://127.0.0.1:40123. */
  origin: string;
  /** Addresses asked for so far. */
  requests: string[];
  /** What the console and the policy said so far. A test that provokes a message takes it out again. */
  messages: string[];
  open: (path: string) => Promise<void>;
}

/**
 * Opens a fresh browser page of the built site for every test of a file, and after each test holds it to two promises:
 * nothing was said on the console (a breach of the policy would be), and nothing was asked of another origin.
 * @param options passed to the browser’s new context, such as { javaScriptEnabled: false }
 */
export const useVisit = (options: Parameters<Browser['newContext']>[0] = {}): Visit => {
  const visit = {} as Visit;
  let browser: Browser;
  let site: Served;

  beforeAll(async () => {
    [browser, site] = await Promise.all([startBrowser(), serve()]);
    visit.origin = site.origin;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  beforeEach(async () => {
    visit.messages = [];
    visit.requests = [];
    visit.context = await browser.newContext(options);
    const page = (visit.page = await visit.context.newPage());
    page.on('console', (message) => visit.messages.push(message.text()));
    page.on('pageerror', (error) => visit.messages.push(error.message));
    page.on('request', (request) => visit.requests.push(request.url()));
    visit.open = async (path) => void (await page.goto(site.origin + path));
  });
  afterEach(async () => {
    await visit.context.close();
    expect(visit.messages).toEqual([]);
    expect(visit.requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([]);
  });
  return visit;
};
