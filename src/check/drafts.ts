import { draftParts, unwritten, type Scheme } from '../schemas/scheme.ts';
import type { CheckedContent, Entry } from './content.ts';
import type { Problem } from './problem.ts';

/**
 * Every scheme that is shown although parts of it are not written yet, every mention of a draft by one that is shown,
 * and every scheme that is said to be running by anything but a record of the operator’s own.
 */
export const checkDrafts = (content: CheckedContent): Problem[] => {
  const drafts = new Set(content.schemes.filter(({ value }) => value.draft).map(({ id }) => id));
  const records = new Set(content.sources.filter(({ value }) => value.kind === 'own record').map(({ id }) => id));
  return content.schemes.flatMap((file) => [
    ...findUnwritten(file),
    ...(file.value.draft ? [] : findMentions(file, drafts)),
    ...findRunning(file, records),
  ]);
};

const findUnwritten = (file: Entry<Scheme>): Problem[] => {
  const { draft = [], summary, about } = file.value;
  const texts = { summary, about, prose: file.body.trim() };
  return draftParts
    .filter((part) => !draft.includes(part) && texts[part as keyof typeof texts] === unwritten)
    .map((part) => ({
      file: file.file,
      line: part === 'prose' ? file.bodyLine : file.lineOf([part]),
      message: `${part}: is still to be written. Write it, or put “${part}” back under draft, which hides the scheme`,
    }));
};

const findMentions = ({ value, ...file }: Entry<Scheme>, drafts: ReadonlySet<string>): Problem[] =>
  [
    ...value.related.map(({ scheme }, index) => ({ id: scheme, path: ['related', index, 'scheme'] })),
    ...(value.successor ? [{ id: value.successor.scheme, path: ['successor', 'scheme'] }] : []),
    ...value.outcomes.flatMap(({ alsoOf = [] }, outcome) =>
      alsoOf.map((id, index) => ({ id, path: ['outcomes', outcome, 'alsoOf', index] })),
    ),
  ]
    .filter(({ id }) => drafts.has(id))
    .map(({ id, path }) => ({
      file: file.file,
      line: file.lineOf(path),
      message: `names the scheme “${id}”, a draft that the site does not show yet. Finish the draft first`,
    }));

const findRunning = ({ value: { status }, ...file }: Entry<Scheme>, records: ReadonlySet<string>): Problem[] =>
  status.word !== 'running' || records.has(status.source.document)
    ? []
    : [
        {
          file: file.file,
          line: file.lineOf(['status']),
          message:
            'status: only a source of the kind “own record” can say that a scheme is running. Write as described, ' +
            'and let someone confirm it',
        },
      ];
