import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a build needs besides content. Packages are found in the folders above. */
const needed = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The address that every copy is built for: links, feeds and citations name it. */
export const copyAddress = 'https://directory.example';

/** A copy of the project in a separate folder, to change and to build. */
export interface SiteCopy {
  root: string;
  /** The folder of its built site. */
  dist: string;
  /** Runs a program of scripts/ there and returns its output. Throws with the output if it fails. */
  run: (script: string, ...parameters: string[]) => Promise<string>;
  /** Replaces one passage of a file. Throws if the file does not have it. */
  edit: (file: string, from: string, to: string) => void;
  /** Builds the site as on a day, such as 2026-11-24. Throws with the output of the build if it fails. */
  build: (today: string) => Promise<void>;
  remove: () => void;
}

/**
 * Copies all that a build needs to a new folder below .waymark/.
 * @param name what the name of the folder starts with
 * @param content the content folder that the copy gets
 */
export const copySite = (name: string, content: string): SiteCopy => {
  mkdirSync('.waymark', { recursive: true });
  const root = resolve(mkdtempSync(join('.waymark', `${name}-`)));
  for (const part of needed) cpSync(part, join(root, part), { recursive: true, filter: isOfSite });
  cpSync(content, join(root, 'content'), { recursive: true });
  shareCache(root);
  const run = async (program: string, parameters: string[], env: Record<string, string> = {}): Promise<string> => {
    try {
      return (await execute(process.execPath, [program, ...parameters], { cwd: root, env: { ...process.env, ...env } }))
        .stdout;
    } catch (error) {
      const { stdout, stderr } = error as { stdout?: string; stderr?: string };
      throw new Error(`${program} failed in ${root}:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
    }
  };
  return {
    root,
    dist: join(root, 'dist'),
    run: (script, ...parameters) => run(join('scripts', `${script}.ts`), parameters),
    edit: (file, from, to) => {
      const text = readFileSync(join(root, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not have “${from}”.`);
      writeFileSync(
        join(root, file),
        text.replace(from, () => to),
      );
    },
    build: async (today) => {
      const env = { WAYMARK_SITE: copyAddress, WAYMARK_TODAY: today };
      await run(resolve('scripts/build.ts'), ['--root', root], env);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};

/** Lets a copy find the drawings and citations that another build cached: they are keyed by all that they depend on. */
const shareCache = (root: string): void => {
  const cache = resolve('node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(cache, join(root, 'node_modules/.cache'), 'junction');
};

/** Tests and what they share are not part of a site. */
const isOfSite = (path: string): boolean => !/\.test\.ts$|^src[\\/](?:testing|site-tests|acceptance)$/.test(path);
