import { factNames, facts } from '../facts.ts';
import { unfoldFile, type FileKind, type Questions } from './shape.ts';

/** The day on which the questions about a figure were introduced. */
const ofFigures = '2026-11-23';
const figureQuestions: Questions = Object.fromEntries(
  ['population', 'period', 'followUp', 'noData', 'standing', 'comparator', 'countedBy'].map((name) => [
    name,
    ofFigures,
  ]),
);

/** The kinds of file whose facts name their sources by keys, with the questions that each answers. */
export const fileKinds = {
  schemes: {
    questions: ({ takesPeople }) =>
      Object.fromEntries(
        factNames
          .filter((name) => takesPeople !== false || !facts[name].takingPart)
          .map((name) => [name, facts[name].introduced]),
      ),
    ofItems: {
      outcomes: ({ type }) => (type === 'rating' ? { ...figureQuestions, scale: ofFigures } : figureQuestions),
    },
  },
  providers: { questions: () => ({}), ofItems: {} },
} as const satisfies Record<string, FileKind>;
export type KeyedFolder = keyof typeof fileKinds;

/** Whether the files of a folder name their sources by keys. */
export const isKeyed = (folder: string): folder is KeyedFolder => Object.hasOwn(fileKinds, folder);

/** The entry that a file stands for, as far as it can be read; for a schema, which tells what else is wrong. */
export const entryOf =
  (folder: KeyedFolder) =>
  (data: unknown): unknown =>
    unfoldFile(data, fileKinds[folder]).entry;
