/** What only content may state: the name of this project’s own site, and the dates of its content. */

/** The name, except in the variables and the folder that are named after it. */
const name = /(?<!\.)waymark(?!_[A-Z])/gi;
/** A day from 2010 on, as 2026-11-23. Older ones are placeholders for an unknown date. */
const day = /\b20[1-9]\d-\d\d-\d\d\b/g;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** A day in words, except in quotation marks, which is an example. */
const dayInWords = new RegExp(String.raw`(?<!“)\b\d{1,2} (?:${months}) \d{4}\b(?!”)`, 'g');

/**
 * The dates in a text that state something. One inside a longer text shows how dates are written, unless the text has
 * “as at”.
 * @param {string} text
 * @param {boolean} isShown whether pages show the text as it is
 * @returns {{ word: string; index: number }[]}
 */
const findDates = (text, isShown) => [
  ...[...text.matchAll(dayInWords)].map(({ 0: word, index }) => ({ word, index })),
  ...[...text.matchAll(day)]
    .filter(({ 0: word, index }) => isShown || text.trim() === word || /\bas at $/.test(text.slice(0, index)))
    .map(({ 0: word, index }) => ({ word, index })),
];

/** Whether a value is the day on which a question was introduced, which belongs to the code. */
const isIntroduced = ({ parent }) =>
  (parent?.type === 'Property' && parent.key?.name === 'introduced') ||
  (parent?.type === 'VariableDeclarator' && parent.id?.name === 'introduced');

/** The lint rule: code has no name of a site and no date of content, as another office’s site has its own. */
export const ownContentRule = {
  meta: { type: 'problem', schema: [{ type: 'object', properties: { dates: { type: 'boolean' } } }] },
  create(context) {
    // A script of a component is linted separately as well: its component has reported it already.
    if (context.filename !== context.physicalFilename) return {};
    const { sourceCode } = context;
    const report = (start, word, message) =>
      context.report({
        loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(start + word.length) },
        message: `“${word}” ${message}`,
      });
    const checkDates = (node, text, isShown = false) => {
      if (isIntroduced(node)) return;
      for (const { word } of findDates(text, isShown))
        report(
          node.range[0] + sourceCode.getText(node).indexOf(word),
          word,
          'is a date of something in content/. Read it from there; only comments and examples of how dates are ' +
            'written may have one.',
        );
    };
    const names = {
      Program() {
        for (const { 0: word, index } of sourceCode.text.matchAll(name))
          report(index, word, 'is the name of one site. Take the name from content/site.yaml, or write “the site”.');
      },
    };
    if (context.options[0]?.dates === false) return names;
    return {
      ...names,
      Literal: (node) => typeof node.value === 'string' && checkDates(node, node.value),
      TemplateElement: (node) => checkDates(node, node.value.raw),
      JSXText: (node) => checkDates(node, node.value, true),
    };
  },
};
