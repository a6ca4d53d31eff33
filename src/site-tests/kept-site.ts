import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project in a folder of its own, to keep and to build. */
export interface KeptSite {
  root: string;
  /** Runs a program of scripts/ there and gives what it said. */
  run: (script: string, ...words: string[]) => string;
  /** Puts one passage of a file in place of another; the passage must be there. */
  edit: (file: string, from: string, to: string) => void;
  /** Builds the site, without its search index, as on this day. */
  build: (today: string) => void;
}

/** Copies all that a build needs; the packages are shared. */
export const copySite = (): KeptSite => {
  const root = mkdtempSync(join(tmpdir(), 'waymark-kept-'));
  for (const part of ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return {
    root,
    run: (script, ...words) =>
      execFileSync(process.execPath, [join('scripts', `${script}.ts`), ...words], { cwd: root, encoding: 'utf8' }),
    edit: (file, from, to) => {
      const text = readFileSync(join(root, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
      writeFileSync(
        join(root, file),
        text.replace(from, () => to),
      );
    },
    build: (today) => {
      const env = {
        ...process.env,
        NODE_ENV: 'production',
        WAYMARK_SITE: 'https://waymark.example',
        WAYMARK_TODAY: today,
        ASTRO_TELEMETRY_DISABLED: '1',
      };
      // What vitest sets for itself would have the build take itself for a test.
      for (const name of Object.keys(env))
        if (/^VITEST|^TEST$|^DEV$|^PROD$|^MODE$|^SSR$|^BASE_URL$/.test(name))
          delete (env as Record<string, unknown>)[name];
      execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--force'], {
        cwd: root,
        encoding: 'utf8',
        env,
        stdio: 'pipe',
      });
    },
  };
};
