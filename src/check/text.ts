import { readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/**
 * The text of a file, without a byte order mark. Text that is not UTF-8 is a problem.
 * @param file the file as messages name it
 * @param problems receives what is wrong
 */
export const readText = (path: string, file: string, problems: Problem[]): string => {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = bytes.toString('utf8');
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
    problems.push({ file, line, message: 'is not text in UTF-8. Save it as UTF-8' });
    return text;
  }
};
