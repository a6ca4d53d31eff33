import { afterAll } from 'vitest';
import { readDirectory } from '../data/from-files.ts';
import type { Directory, SchemeView } from '../data/views.ts';
import { formatProblems } from '../check/problem.ts';
import type { FactName } from '../schemas/facts.ts';
import { copyFixture } from './content-folder.ts';

/** Questions that the made-up scheme does not answer, of facts of many kinds. */
export const unreadNames = ['age', 'needs', 'stages', 'referrers', 'cost', 'who'] as const satisfies FactName[];

/**
 * The fixture with one scheme whose file was last read before any question was introduced, and does not answer some.
 * @param isUnread false for the scheme as the fixture has it
 * @throws if content would have problems
 */
export const readUnread = (isUnread = true): { directory: Directory; scheme: SchemeView } => {
  const folder = copyFixture(afterAll);
  const file = 'schemes/lang-strand-crossing.mdx';
  if (isUnread) folder.write(file, unread(folder.read(file)));
  const problems = folder.check();
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const directory = readDirectory(folder.content);
  const scheme = directory.schemes.find(({ id }) => id === 'lang-strand-crossing');
  if (!scheme) throw new Error('The fixture has no scheme lang-strand-crossing.');
  return { directory, scheme };
};

const unread = (text: string): string =>
  unreadNames
    .reduce((before, name) => before.replace(new RegExp(`^${name}: .*\n`, 'm'), '').replace(` ${name},`, ''), text)
    .replace(/^read: .*$/m, 'read: 1999-12-31');
