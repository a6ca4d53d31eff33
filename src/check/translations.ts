import { parseWithMessages } from '../schemas/parse.ts';
import type { Answer } from '../schemas/fact.ts';
import { factNames, type FactName } from '../schemas/facts.ts';
import { didYouMean } from '../schemas/strict.ts';
import { languageCodes, languages, translatableText, translationSchemas } from '../schemas/translation.ts';
import type { CheckedContent } from './content.ts';
import { toProblem } from './explain.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every problem in translations: an unknown language, no original, more than text, and the text of a fact that has none
 * in the original.
 * @param files all files as read, so that a translation of a file with errors of its own is not reported as an orphan
 */
export const checkTranslations = (content: CheckedContent, files: readonly ContentFile[]): Problem[] =>
  files.flatMap((file): Problem[] => {
    const { translates } = file;
    if (!translates) return [];
    const { folder, id, code } = translates;
    // Not a translation, so its fields are not validated as those of one.
    if (!languageCodes.some((known) => known === code)) return [{ file: file.file, message: explainCode(code) }];
    const originals = files.filter((other) => other.folder === folder);
    const isOrphan = originals.every((other) => other.id !== id);
    const { error } = parseWithMessages(translationSchemas[folder], file.data);
    const scheme = folder === 'schemes' ? content.schemes.find((other) => other.id === id) : undefined;
    return [
      ...(isOrphan ? [{ file: file.file, message: explainOrphan(folder, id, originals) }] : []),
      ...(file.data === undefined ? [] : (error?.issues ?? []).map((issue) => toProblem(file, issue))),
      ...(scheme ? checkTexts(file, scheme) : []),
    ];
  });

const explainCode = (code: string): string =>
  `has the language “${code}” in its name, which does not exist${didYouMean(code, languageCodes) || '.'} Write one ` +
  `of: ${languageCodes.map((known) => `${known} (${languages[known]})`).join(', ')}. The name of a file in English ` +
  'has a dot only before its extension';

const explainOrphan = (folder: string, id: string, originals: readonly ContentFile[]): string => {
  const ids = originals.map((file) => file.id);
  return (
    `translates content/${folder}/${id}.mdx, which does not exist${didYouMean(id, ids) || '.'} Name it after the ` +
    'file that it translates'
  );
};

/** Texts of facts that the scheme does not state, or states without a text. */
const checkTexts = (file: ContentFile, scheme: CheckedContent['schemes'][number]): Problem[] => {
  const { words } = (file.data ?? {}) as { words?: unknown };
  if (typeof words !== 'object' || words === null) return [];
  const answers: Partial<Record<FactName, Answer<unknown>>> = scheme.value;
  // The schema reports a name that is not a fact.
  return factNames.flatMap((name) => {
    const answer = answers[name];
    if (!Object.hasOwn(words, name) || (answer && translatableText(name, answer) !== undefined)) return [];
    const why =
      answer?.state === 'known' ? `${scheme.file} has a value for it and no text` : `${scheme.file} does not state it`;
    return [
      {
        file: file.file,
        line: file.lineOf(['words', name]),
        message: `words, ${name}: there is nothing to translate, since ${why}. Take “${name}” out`,
      },
    ];
  });
};
