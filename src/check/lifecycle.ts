import { holdsContact, holdsName, isStated, type ConfirmableEntry } from '../domain/freshness/confirmation.ts';
import { didYouMean } from '../schemas/strict.ts';
import type { Scheme } from '../schemas/scheme.ts';
import type { CheckedContent, Entry } from './content.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every problem in what happens to a listing over time: its successor, its former ids, and who confirmed which fact.
 */
export const checkLifecycle = (content: CheckedContent, files: readonly ContentFile[]): Problem[] => [
  ...content.schemes.flatMap((entry) => [
    ...checkSuccessor(entry, content.schemes, files),
    ...checkConfirmations(entry),
  ]),
  ...content.providers.flatMap(checkConfirmations),
  ...checkFormerIds(content.schemes, files, 'schemes'),
  ...checkFormerIds(content.providers, files, 'providers'),
];

const checkSuccessor = (
  entry: Entry<Scheme>,
  schemes: readonly Entry<Scheme>[],
  files: readonly ContentFile[],
): Problem[] => {
  const { successor, status } = entry.value;
  if (!successor) return [];
  const ids = files.filter(({ folder }) => folder === 'schemes').map(({ id }) => id);
  const report = (message: string): Problem => ({
    file: entry.file,
    line: entry.lineOf(['successor', 'scheme']),
    message,
  });
  return [
    ...(ids.includes(successor.scheme)
      ? []
      : [
          report(
            `names the scheme “${successor.scheme}” as its successor, which does not ` +
              `exist${didYouMean(successor.scheme, ids) || '.'} Name a file of content/schemes`,
          ),
        ]),
    ...(status.word === 'ended'
      ? []
      : [
          report(
            `has a successor, yet its status is “${status.word}”. Write word: ended in its status, or take the ` +
              `successor out`,
          ),
        ]),
    ...(leadsBack(entry.id, successor.scheme, schemes)
      ? [report('leads back to itself through its successors. Take one successor out')]
      : []),
  ];
};

const leadsBack = (
  id: string,
  next: string | undefined,
  schemes: readonly Entry<Scheme>[],
  seen: readonly string[] = [],
): boolean => {
  if (next === id) return true;
  if (next === undefined || seen.includes(next)) return false;
  return leadsBack(id, schemes.find((entry) => entry.id === next)?.value.successor?.scheme, schemes, [...seen, next]);
};

const checkConfirmations = (entry: Entry<ConfirmableEntry>): Problem[] =>
  entry.value.confirmations.flatMap(({ by, facts }, index) => [
    ...(holdsContact(by) || holdsName(by)
      ? [
          {
            file: entry.file,
            line: entry.lineOf(['confirmations', index, 'by']),
            message:
              `“${by}” looks like ${holdsContact(by) ? 'an address or a number' : 'a person’s name'}. Write ` +
              `the role that confirmed, such as the scheme’s manager`,
          },
        ]
      : []),
    ...(facts ?? [])
      .filter((fact) => !isStated(entry.value, fact))
      .map((fact) => ({
        file: entry.file,
        line: entry.lineOf(['confirmations', index, 'facts']),
        message:
          `confirms “${fact}”, which this file does not state. Write what they confirmed as a fact with its source, ` +
          `or take “${fact}” out of the confirmation`,
      })),
  ]);

const checkFormerIds = (
  entries: readonly Entry<{ formerIds: string[] }>[],
  files: readonly ContentFile[],
  folder: 'schemes' | 'providers',
): Problem[] => {
  const taken = new Map(files.filter((file) => file.folder === folder).map(({ id, file }) => [id, file]));
  return entries.flatMap((entry) =>
    entry.value.formerIds.flatMap((id, index) => {
      const holder = taken.get(id);
      taken.set(id, entry.file);
      return holder
        ? [
            {
              file: entry.file,
              line: entry.lineOf(['formerIds', index]),
              message: `was once called “${id}”, which is taken by ${holder}. Take it out of one of the two`,
            },
          ]
        : [];
    }),
  );
};
