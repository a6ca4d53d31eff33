import type { FactName } from '../schemas/facts.ts';
import type { Scheme } from '../schemas/scheme.ts';
import type { CheckedContent } from './content.ts';
import type { Problem } from './problem.ts';

/** The facts that finders and lists use, and that one person’s story cannot establish. */
const testedFacts = [
  'area',
  'needs',
  'stages',
  'disposals',
  'approaches',
  'audiences',
  'age',
  'gender',
  'admission',
  'voluntary',
  'referrers',
  'selfReferral',
] as const satisfies readonly FactName[];

const oneCase =
  /\b(?:one|a single) (?:(?:young|older) )?(?:man|woman|boy|girl|child|person|client|resident|prisoner|case|story)\b/i;

/** Every fact and criterion that is read from a story about one person: that is not a fact of the scheme. */
export const checkOneCase = ({ schemes }: Pick<CheckedContent, 'schemes'>): Problem[] =>
  schemes.flatMap((file) =>
    findReadings(file.value).flatMap(({ path, reading }) =>
      oneCase.test(reading)
        ? [
            {
              file: file.file,
              line: file.lineOf(path),
              message:
                `${path[0]}: is read from one case, and one case is not a rule. Write { state: not stated, why: … } ` +
                'and describe the case there; leave a criterion out',
            },
          ]
        : [],
    ),
  );

const findReadings = (scheme: Scheme): { path: [string, ...number[]]; reading: string }[] => [
  ...testedFacts.flatMap((name) => {
    const fact = (scheme as Partial<Record<typeof name, { state: string; reading?: string | undefined }>>)[name];
    return fact?.reading ? [{ path: [name] as [string], reading: fact.reading }] : [];
  }),
  ...scheme.criteria.flatMap(({ reading }, index) =>
    reading ? [{ path: ['criteria', index] as [string, number], reading }] : [],
  ),
];
