import { parseWithMessages } from '../schemas/parse.ts';
import type { Answer } from '../schemas/fact.ts';
import { factNames, type FactName } from '../schemas/facts.ts';
import { didYouMean } from '../schemas/strict.ts';
import { languageCodes, languages, translatableText, translationSchemas } from '../schemas/translation.ts';
import type { Content } from './content.ts';
import { toProblem } from './explain.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every fault in files with words in a second language: a language that there is none of, nothing that they translate,
 * more than words, and words of a fact that has none in the file that they translate.
 * @param files all files as read, so that a translation of a file with faults of its own is not called an orphan
 */
export const checkTranslations = (content: Content, files: readonly ContentFile[]): Problem[] =>
  files.flatMap((file): Problem[] => {
    const { translates } = file;
    if (!translates) return [];
    const { folder, id, code } = translates;
    // What is no translation at all is not judged as one.
    if (!languageCodes.some((known) => known === code)) return [{ file: file.file, message: explainCode(code) }];
    const originals = files.filter((other) => other.folder === folder);
    const isOrphan = originals.every((other) => other.id !== id);
    const { error } = parseWithMessages(translationSchemas[folder], file.data);
    const scheme = folder === 'schemes' ? content.schemes.find((other) => other.id === id) : undefined;
    return [
      ...(isOrphan ? [{ file: file.file, message: explainOrphan(folder, id, originals) }] : []),
      ...(file.data === undefined ? [] : (error?.issues ?? []).map((issue) => toProblem(file, issue))),
      ...(scheme ? checkWords(file, scheme) : []),
    ];
  });

const explainCode = (code: string): string =>
  `has “${code}” in its name as a language, and there is none${didYouMean(code, languageCodes) || '.'} Write one of: ` +
  `${languageCodes.map((known) => `${known} (${languages[known]})`).join(', ')}. The name of a file in English has ` +
  'no dot but that of its ending';

const explainOrphan = (folder: string, id: string, originals: readonly ContentFile[]): string => {
  const ids = originals.map((file) => file.id);
  return (
    `has words for content/${folder}/${id}.mdx, which does not exist${didYouMean(id, ids) || '.'} Name it after the ` +
    'file that it translates'
  );
};

/** Words of facts that the scheme does not state, or states without words. */
const checkWords = (file: ContentFile, scheme: Content['schemes'][number]): Problem[] => {
  const { words } = (file.data ?? {}) as { words?: unknown };
  if (typeof words !== 'object' || words === null) return [];
  const answers: Partial<Record<FactName, Answer<unknown>>> = scheme.value;
  // A word that is no fact at all is for the schema to report.
  return factNames.flatMap((name) => {
    const answer = answers[name];
    if (!Object.hasOwn(words, name) || (answer && translatableText(name, answer) !== undefined)) return [];
    const why =
      answer?.state === 'known'
        ? `${scheme.file} has a value for it and no words of its own`
        : `${scheme.file} does not state it`;
    return [
      {
        file: file.file,
        line: file.lineOf(['words', name]),
        message: `words, ${name}: there is nothing to translate, since ${why}. Take “${name}” out`,
      },
    ];
  });
};
