import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Ids by content folder: one run of lint reads each folder once. */
const read = new Map();

/**
 * The ids of a content folder’s schemes that are not mistaken for other words: those with a hyphen. An id of one word
 * may be an English word, so it is left to the reviewer.
 * @param {string} folder path of the folder of schemes
 * @returns {ReadonlySet<string>} empty if there is no such folder
 */
const idsIn = (folder) => {
  if (!read.has(folder)) read.set(folder, new Set(list(folder).filter((id) => id.includes('-'))));
  return read.get(folder);
};

const list = (folder) => {
  try {
    return (
      readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.mdx'))
        // A second dot is before the code of a language.
        .map((name) => basename(name, '.mdx').replace(/\..*$/, ''))
    );
  } catch {
    return [];
  }
};

/**
 * The lint rule: code and tests name no scheme of content/, so that content can change, or be another office’s, without
 * them. An id counts if no letter, digit or hyphen is next to it, in strings, comments and templates alike.
 */
export const realIdsRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const ids = idsIn(join(context.cwd, 'content', 'schemes'));
    // A script of a component is linted separately as well: its component has reported it already.
    if (ids.size === 0 || context.filename !== context.physicalFilename) return {};
    return {
      Program() {
        for (const { 0: word, index } of context.sourceCode.text.matchAll(/[a-z0-9-]+/g))
          if (ids.has(word))
            context.report({
              loc: {
                start: context.sourceCode.getLocFromIndex(index),
                end: context.sourceCode.getLocFromIndex(index + word.length),
              },
              message:
                `“${word}” is a scheme of content/, which changes without the code. Use an id of the fixture in ` +
                'src/testing/fixture, or one made up.',
            });
      },
    };
  },
};
