import { dateOf } from '../domain/facts/source.ts';
import type { CheckedContent, Entry } from './content.ts';
import type { Problem } from './problem.ts';

/**
 * Every figure that is cited from a source without a date, and every guide whose prose and list of sources do not name
 * the same sources: a reader of the list must find what each supports, and a reader of the prose its sources.
 */
export const checkCited = ({
  schemes,
  sources,
  guides,
}: Pick<CheckedContent, 'schemes' | 'sources' | 'guides'>): Problem[] => {
  const undated = new Set(sources.filter(({ value }) => dateOf(value) === null).map(({ id }) => id));
  return [
    ...schemes.flatMap((entry) => findUndated(entry, 'outcomes', entry.value.outcomes, undated)),
    ...sources.flatMap((entry) => findUndated(entry, 'context', entry.value.context, undated)),
    ...guides.flatMap(compareSources),
  ];
};

const findUndated = (
  entry: Entry<unknown>,
  field: string,
  figures: readonly { id: string; source: { document: string } }[],
  undated: ReadonlySet<string>,
): Problem[] =>
  figures.flatMap(({ id, source: { document } }, index) =>
    undated.has(document)
      ? [
          {
            file: entry.file,
            line: entry.lineOf([field, index, 'source']),
            message:
              `the figure “${id}” is cited from “${document}”, which shows no date. Cite something with a date, or ` +
              `leave the figure out: nobody could tell how old it is`,
          },
        ]
      : [],
  );

const compareSources = (entry: CheckedContent['guides'][number]): Problem[] => {
  const listed = entry.value.sources.map(({ document }) => document);
  const linked = entry.body
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/\]\(\/sources\/([^/)#?]+)/g)].map(([, id = '']) => ({ id, line: entry.bodyLine + index })),
    );
  return [
    ...listed
      .map((id, index) => ({ id, index }))
      .filter(({ id }) => !linked.some((link) => link.id === id))
      .map(({ id, index }) => ({
        file: entry.file,
        line: entry.lineOf(['sources', index]),
        message:
          `lists the source “${id}”, which its prose does not cite. Link to /sources/${id}/ beside what it supports, ` +
          `or take it out of the list`,
      })),
    ...linked
      .filter(({ id }) => !listed.includes(id))
      .map(({ id, line }) => ({
        file: entry.file,
        line,
        message: `cites /sources/${id}/, which is not in its list of sources. Add { document: ${id}, at: … } there`,
      })),
  ];
};
