import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeListings } from './listings.ts';
import { readStock } from './stock.ts';

/** What of the project a build needs, besides content and packages. */
const needed = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Makes a copy of the project in a separate folder, whose content has so many listings. It shares the packages of the
 * project and has its own caches.
 */
export const makeCopy = (project: string, folder: string, count: number): void => {
  for (const name of needed) cpSync(join(project, name), join(folder, name), { recursive: true });
  linkPackages(join(project, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(project, 'content'), join(folder, 'content'), { recursive: true });
  for (const { path, text } of makeListings(readStock(join(project, 'content')), { count, seed: 1 })) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
};

/** Links each package, not the folder of all: builds have caches in that. */
export const linkPackages = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.startsWith('@')) linkPackages(join(from, name), join(to, name));
    else if (!name.startsWith('.') || name === '.bin') symlinkSync(join(from, name), join(to, name));
  }
};

/** Removes all builds and caches from a copy, optionally except pictures. */
export const clearBuilds = (folder: string, { keepsPictures = false } = {}): void => {
  for (const name of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(folder, name), { recursive: true, force: true });
  const cache = join(folder, 'node_modules/.cache');
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache, { recursive: true, encoding: 'utf8' }))
    if (/\.\w+$/.test(name) && (!keepsPictures || !name.endsWith('.png'))) rmSync(join(cache, name));
};
