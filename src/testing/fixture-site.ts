import type { TestProject } from 'vitest/node';
import { serve } from './server.ts';
import { copySite } from './site-copy.ts';

/** The made-up content that the tests of code run on. */
export const fixtureContent = 'src/testing/fixture/content';
/** The day on which the fixture’s site is built, whatever the day of the test. */
export const fixtureDay = '2026-11-24';

/** Before the tests of site: builds the fixture’s site, always, and serves it. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const copy = copySite('site', fixtureContent);
  await copy.build(fixtureDay).catch((error: unknown) => {
    copy.remove();
    throw error;
  });
  const { origin, stop } = await serve(copy.dist);
  provide('site', { origin, dist: copy.dist, content: fixtureContent });
  return async () => {
    await stop();
    copy.remove();
  };
};
