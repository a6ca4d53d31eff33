import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFont } from './font.ts';

/** Where drawings are kept from one build to the next: nearly all are the same. */
const folder = 'node_modules/.cache/waymark-pictures';

/** The file that keeps what is drawn from these values. Whatever a drawing follows from is in its name: the values, the code of this room, the typeface. */
export const keptFile = (values: unknown, ending: string): string => {
  const digest = createHash('sha256').update(JSON.stringify(values)).update(readVersion()).digest('hex').slice(0, 32);
  return resolve(folder, `${digest}.${ending}`);
};

/** A text that is made once and kept. */
export const keepText = (values: unknown, make: () => string): string => {
  const file = keptFile(values, 'txt');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const text = make();
  keepFile(file, text);
  return text;
};

/** Written apart and moved, so that a build that stops half-way leaves no half drawing. */
export const keepFile = (file: string, content: string | Buffer): void => {
  mkdirSync(resolve(folder), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, content);
  renameSync(`${file}.${process.pid}`, file);
};

const readVersion = (): string => (version ??= hashFiles());

let version: string | undefined;

const hashFiles = (): string => {
  const room = 'src/charts';
  const hash = createHash('sha256').update(readFont());
  for (const name of readdirSync(room).toSorted()) if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(readFileSync(join(room, name)));
  for (const name of ['chart.js', '@napi-rs/canvas']) hash.update(readFileSync(join('node_modules', name, 'package.json')));
  return hash.digest('hex');
};
