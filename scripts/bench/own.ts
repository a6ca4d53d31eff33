import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from '../../src/testing/browser.ts';
import { serve } from '../../src/testing/server.ts';
import { astroEnv, buildEnv, buildSteps } from '../build/steps.ts';
import { clearBuilds, makeCopy } from './copy.ts';
import { measure, formatMeasurement, sum, type Measurement } from './process.ts';
import { weighSearches, type SearchWeight } from './search.ts';
import { weigh, type Weight } from './weigh.ts';

/** The measurements of building this site with so many listings. */
export interface Own {
  count: number;
  /** Nothing cached but pictures: pages, search index, lists of the search. */
  cold: Measurement;
  /** After one listing changed. */
  warm: Measurement;
  /** The part of the cold build that is Pagefind’s. */
  index: Measurement;
  /** Pictures as PNG, drawn beforehand in threads. */
  pictures: Measurement & { count: number };
  weight: Weight;
  searches: SearchWeight[];
  /** Milliseconds of processor time for an answer in the finder, from its own bench; null if there is none. */
  finder: number | null;
}

/** Builds the site with so many listings in a folder, and measures. */
export const benchOwn = async (
  project: string,
  folder: string,
  { count, log }: { count: number; log: (text: string) => void },
): Promise<Own> => {
  log('makes up the listings');
  makeCopy(project, folder, count);
  log('draws the pictures');
  const pictures = await measure(process.execPath, ['scripts/bench/pictures.ts'], { folder, env });
  clearBuilds(folder, { keepsPictures: true });
  log('builds it cold');
  const cold = await build(folder);
  log(`built it cold: ${formatMeasurement(cold.whole)}`);
  log('builds it again, one listing changed');
  changeOne(join(folder, 'content/schemes'));
  const warm = await build(folder);
  log(`built it again: ${formatMeasurement(warm.whole)}`);
  log('searches it');
  const searches = await searchIt(join(folder, 'dist'));
  return {
    count,
    cold: cold.whole,
    warm: warm.whole,
    index: cold.index,
    pictures: {
      ...pictures,
      count: readdirSync(join(folder, 'node_modules/.cache/pictures')).filter((name) => name.endsWith('.png')).length,
    },
    weight: weigh(join(folder, 'dist')),
    searches,
    finder: timeFinder(folder),
  };
};

/** One day and one address, so that two builds can be compared. */
export const env = {
  ...astroEnv,
  WAYMARK_SITE: 'https://directory.example',
  WAYMARK_TODAY: '2026-11-25',
};

/** The same steps as npm run build. */
const build = async (folder: string): Promise<{ whole: Measurement; index: Measurement }> => {
  const taken: Measurement[] = [];
  for (const { args } of buildSteps)
    taken.push(await measure(process.execPath, args, { folder, env: { ...buildEnv, ...env } }));
  const index = taken[buildSteps.findIndex(({ name }) => name === 'search index')];
  if (!index) throw new Error('npm run build has no step for the search index, which this bench measures separately.');
  return { whole: sum(taken), index };
};

/** Adds a sentence to one made-up listing, or to a real one if all are real. */
const changeOne = (folder: string): void => {
  const name = readdirSync(folder).toSorted()[0];
  if (name)
    writeFileSync(
      join(folder, name),
      `${readFileSync(join(folder, name), 'utf8').trimEnd()} It is open on other days too.\n`,
    );
};

const searchIt = async (folder: string): Promise<SearchWeight[]> => {
  const [site, browser] = await Promise.all([serve(folder, 0, { isCompressed: true }), startBrowser()]);
  try {
    return await weighSearches(browser, { origin: site.origin, folder });
  } finally {
    await browser.close();
    await site.stop();
  }
};

const timeFinder = (folder: string): number | null => {
  if (!existsSync(join(folder, 'scripts/bench-finder.ts'))) return null;
  const output = execFileSync(process.execPath, ['scripts/bench-finder.ts', '--content', 'content'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const times = [...output.matchAll(/processor, an answer\s+([\d.]+) ms/g)].map(([, time]) => Number(time));
  return times.length > 0 ? Math.max(...times) : null;
};
