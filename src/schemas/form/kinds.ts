import { factNames, facts, type FactName } from '../facts.ts';
import { figureFacts } from '../outcome.ts';
import { unfoldFile, type FileKind, type FileQuestions } from './shape.ts';

const introducedOf = (names: readonly FactName[]): FileQuestions =>
  Object.fromEntries(names.map((name) => [name, facts[name].introduced]));
const ofEveryScheme = introducedOf(factNames);
const ofProvider = introducedOf(['contact']);
const ofNobody = introducedOf(factNames.filter((name) => !facts[name].takingPart));

/** The day on which the questions about a figure were introduced. */
const introduced = '2026-11-23';
const ofFigure: FileQuestions = Object.fromEntries(Object.keys(figureFacts).map((name) => [name, introduced]));
const ofRating: FileQuestions = { ...ofFigure, scale: introduced };

/** The kinds of file whose facts name their sources by keys, with the questions that each answers. */
export const fileKinds = {
  schemes: {
    readOn: 'read',
    questions: ({ takesPeople }) => (takesPeople === false ? ofNobody : ofEveryScheme),
    ofItems: { outcomes: ({ type }) => (type === 'rating' ? ofRating : ofFigure) },
  },
  providers: { readOn: 'listed', questions: () => ofProvider, ofItems: {} },
} as const satisfies Record<string, FileKind>;
export type KeyedFolder = keyof typeof fileKinds;

/** Whether the files of a folder name their sources by keys. */
export const isKeyed = (folder: string): folder is KeyedFolder => Object.hasOwn(fileKinds, folder);

/** The entry in a file, as far as it can be read; a schema then reports what else is wrong. */
export const entryOf =
  (folder: KeyedFolder) =>
  (data: unknown): unknown =>
    unfoldFile(data, fileKinds[folder]).entry;
