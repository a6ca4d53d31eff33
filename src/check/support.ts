import type { Scheme } from '../schemas/scheme.ts';
import type { Content } from './check.ts';
import type { Problem } from './problem.ts';

/**
 * Every entry that can turn somebody away and does not show what it rests on: each criterion, and the age, gender, area
 * and admission of a scheme where a finder can answer “does not fit” by it. A document’s own words support it, or, in a
 * draft from a feed, the name and value of the field.
 */
export const checkSupport = (content: Content): Problem[] => {
  const feeds = new Set(content.sources.filter(({ value }) => value.kind === 'open data feed').map(({ id }) => id));
  return content.schemes.flatMap((file) =>
    findSupported(file.value).flatMap(({ path, entry }) => {
      const message = explain(entry, feeds.has(entry.source.document));
      return message ? [{ file: file.file, line: file.lineOf(path), message: `${nameOf(path)}: ${message}` }] : [];
    }),
  );
};

interface Supported {
  asPrinted?: string | undefined;
  fromField?: { name: string; value: string } | undefined;
  source: { document: string };
}

const explain = ({ asPrinted, fromField }: Supported, isFromFeed: boolean): string | undefined => {
  if (asPrinted && fromField) return 'has both asPrinted and fromField. Keep the one that fits its source';
  if (fromField && !isFromFeed)
    return (
      'has fromField, and its source is no feed. Write asPrinted: at most seven words of the document in its ' + 'place'
    );
  if (asPrinted || fromField) return undefined;
  return isFromFeed
    ? 'can turn somebody away and does not say by which field. Add fromField: { name: …, value: … }'
    : 'can turn somebody away and shows no words of its source. Add asPrinted: at most seven words that are there as ' +
        'you write them, at the place cited';
};

/** Entries of a scheme that have to show what they rest on. */
const findSupported = (scheme: Scheme): { path: PropertyKey[]; entry: Supported }[] => {
  const criteria = scheme.criteria.map((entry, index) => ({ path: ['criteria', index], entry }));
  const { area } = scheme;
  const placed =
    area.state === 'known' && area.value.ties !== 'not stated' && area.value.ties.some((tie) => tie !== 'goes there')
      ? [{ path: ['area'], entry: area }]
      : [];
  if (scheme.takesPeople === 'no') return criteria;
  const { age, gender, admission } = scheme;
  return [
    ...criteria,
    ...placed,
    ...(age.state === 'known' ? [{ path: ['age'], entry: age }] : []),
    ...(gender.state === 'known' && gender.value.length === 1 ? [{ path: ['gender'], entry: gender }] : []),
    ...(admission.state === 'known' && admission.value === 'yes' ? [{ path: ['admission'], entry: admission }] : []),
  ];
};

const nameOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? `number ${step + 1}` : String(step))).join(', ');
