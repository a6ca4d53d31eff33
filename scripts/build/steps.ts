import { existsSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../command.ts';

/** The program of a package, as a file for Node to run, wherever npm installed the package. */
const programOf = (name: string): string => {
  const manifest = findPackageJSON(name, import.meta.url);
  if (!manifest) throw new Error(`The package ${name} is not installed. Run npm ci first.`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (!file) throw new Error(`The package ${name} has no program of that name.`);
  return join(dirname(manifest), file);
};

/** Astro’s program, for Node to run. */
export const astro = programOf('astro');

/** The environment of every run of Astro: no telemetry, and no background process. */
export const astroEnv = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
} as const;

/**
 * The additional environment of a build, to need less memory. scripts/bench/README.md shows the effect of each setting.
 */
export const buildEnv = {
  ...astroEnv,
  NODE_ENV: 'production',
  MIMALLOC_PURGE_DELAY: '0',
  MIMALLOC_ARENA_EAGER_COMMIT: '0',
} as const;

/** Variables that a test runner sets, and that would make a build behave like a test. */
const ofTestRunner = /^(?:VITEST.*|TEST|DEV|PROD|MODE|SSR|BASE_URL|SITE|ASSETS_PREFIX)$/;

/** The environment of a build, based on that of the process that starts it. */
export const toBuildEnv = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !ofTestRunner.test(name))),
  ...buildEnv,
});

/** One of the programs that make up a build. */
export interface Step {
  name: 'pages' | 'search index';
  /** Arguments of Node: options, the file and its arguments. */
  args: readonly string[];
}

/** The steps of a build, one after the other, in the folder of the project. */
export const buildSteps: readonly Step[] = [
  { name: 'pages', args: ['--heap-growing-percent=30', astro, 'build'] },
  { name: 'search index', args: [resolve(import.meta.dirname, '..', 'search-index.ts'), '--site', 'dist'] },
];

/**
 * The folder of a copy of the project, as an absolute path.
 * @throws {UsageError} if the folder has no site
 */
export const toRoot = (folder: string): string => {
  if (!existsSync(join(folder, 'astro.config.mjs')))
    throw new UsageError(`There is no astro.config.mjs in ${folder}. Name a folder with a copy of the project.`);
  return resolve(folder);
};
