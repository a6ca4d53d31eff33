import type { Cite } from '../schemas/cite.ts';
import { formatPath } from '../schemas/field-path.ts';
import { turnsAwayNames, type TurnsAwayName } from '../schemas/facts.ts';
import type { Scheme, SchemeTakingPeople } from '../schemas/scheme.ts';
import type { Source } from '../schemas/source.ts';
import type { CheckedContent } from './content.ts';
import type { Problem } from './problem.ts';

/**
 * Every entry that can exclude someone and does not show what it rests on: each criterion, and the age, gender, area
 * and admission of a scheme where a finder can answer “does not fit” by it. A quotation from the document supports it,
 * or, in a draft from a feed or a record of the operator’s own, the name and value of the field.
 */
export const checkSupport = (content: CheckedContent): Problem[] => {
  const fielded = new Set(content.sources.filter(({ value }) => hasFields(value.kind)).map(({ id }) => id));
  return content.schemes.flatMap((file) =>
    findSupported(file.value).flatMap(({ path, entry }) => {
      const message = explain(entry, fielded.has(entry.source.document));
      return message ? [{ file: file.file, line: file.lineOf(path), message: `${formatPath(path)}: ${message}` }] : [];
    }),
  );
};

/** Feeds and registers have fields or columns, and little that could be quoted. */
const hasFields = (kind: Source['kind']): boolean => kind === 'open data feed' || kind === 'own record';

/** What a rule rests on: a quotation from its source or a field of a feed. */
export interface Supported {
  asPrinted?: string | undefined;
  fromField?: { name: string; value: string } | undefined;
  source: Cite;
}

const explain = ({ asPrinted, fromField }: Supported, isFromFeed: boolean): string | undefined => {
  if (asPrinted && fromField) return 'has both asPrinted and fromField. Keep the one that fits its source';
  if (fromField && !isFromFeed)
    return 'has fromField, and its source is not a feed. Write asPrinted instead: at most seven words of the document';
  if (asPrinted || fromField) return undefined;
  return isFromFeed
    ? 'can exclude someone and does not name a field. Add fromField: { name: …, value: … }'
    : 'can exclude someone and quotes nothing from its source. Add asPrinted: at most seven words, exactly as they ' +
        'are at the place cited';
};

type ValueOf<Name extends TurnsAwayName> = Extract<SchemeTakingPeople[Name], { state: 'known' }>['value'];

/** Whether a value can exclude someone. */
const canExclude: { [Name in TurnsAwayName]: (value: ValueOf<Name>) => boolean } = {
  area: ({ ties }) => ties !== 'not stated' && ties.some((tie) => tie !== 'goes there'),
  age: () => true,
  gender: (genders) => genders.length === 1,
  admission: (isAsked) => isAsked,
};

/** Entries of a scheme that must show what they rest on. */
const findSupported = (scheme: Scheme): { path: PropertyKey[]; entry: Supported }[] => [
  ...scheme.criteria.map((entry, index) => ({ path: ['criteria', index], entry })),
  ...(scheme.takesPeople ? turnsAwayNames.flatMap((name) => findFact(name, scheme)) : []),
];

const findFact = <Name extends TurnsAwayName>(
  name: Name,
  scheme: SchemeTakingPeople,
): { path: PropertyKey[]; entry: Supported }[] => {
  const entry = scheme[name];
  return entry.state === 'known' && canExclude[name](entry.value as ValueOf<Name>) ? [{ path: [name], entry }] : [];
};
