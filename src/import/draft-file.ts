import { createHash } from 'node:crypto';
import type { Cite } from '../schemas/cite.ts';
import { foldBody } from '../schemas/form/body.ts';
import { toYaml } from '../schemas/form/yaml-writer.ts';
import { fileKinds, type KeyedFolder } from '../schemas/form/kinds.ts';
import { foldFile } from '../schemas/form/shape.ts';

/**
 * A file that an import writes: facts, prose and a hash by which a later import knows whether a person has changed it.
 */
export const toDraftFile = (
  draft: { facts: Record<string, unknown> } | { folder: KeyedFolder; facts: Record<string, unknown>; body: string },
): string => {
  if (!('folder' in draft)) return sign(toYaml(draft.facts));
  const yaml = toYaml(foldFile(draft.facts, fileKinds[draft.folder], toPlaceKey));
  return `---\n${sign(yaml, `---\n\n${foldBody(`${draft.body}\n`)}`)}`;
};

/**
 * The key of a place in a draft: short, so that a fact stays on one line, and of that place alone in all files, however
 * many records a document has.
 */
const toPlaceKey = ({ document, at }: Cite): string => `place-${hashOf(`${document} ${at}`).slice(0, 12)}`;

/** Whether a file is exactly as an import wrote it. */
export const isUntouched = (text: string): boolean => {
  const found = marked.exec(text);
  return found !== null && found[1] === hashOf(text.replace(marked, ''));
};

/** Whether an import wrote the file, even if someone changed it since. */
export const isDraft = (text: string): boolean => marked.test(text);

const heading = '# Draft from an Open Referral feed. Change what you like: a changed file is not written over. Mark ';
const marked = new RegExp(`^${heading.replaceAll('.', '\\.')}([0-9a-f]{64})\n`, 'm');

const sign = (yaml: string, rest = ''): string => {
  const start = rest === '' ? '' : '---\n';
  return `${heading}${hashOf(start + yaml + rest)}\n${yaml}${rest}`;
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
