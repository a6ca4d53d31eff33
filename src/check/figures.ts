import { findUncautioned } from '../domain/arithmetic.ts';
import type { Outcome } from '../schemas/outcome.ts';
import type { Scheme } from '../schemas/scheme.ts';
import type { Content, Entry } from './check.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every sum in the figures that does not come out and that no caution answers.
 * @param files all files as read, so that a figure of a file with faults of its own is not called missing
 */
export const checkFigures = ({ schemes }: Content, files: readonly ContentFile[]): Problem[] => {
  const byAddress = new Map(
    schemes.flatMap(({ id, value }) => value.outcomes.map((outcome) => [`${id}/${outcome.id}`, outcome] as const)),
  );
  const isFaulty = (id: string) =>
    files.some((file) => file.folder === 'schemes' && file.id === id) && !schemes.some((entry) => entry.id === id);
  return schemes.flatMap((entry) => [
    ...findRepeated(entry),
    ...entry.value.outcomes.flatMap((outcome, index) =>
      [
        ...findUncautioned(outcome).map(
          ({ message, sort }) =>
            `${message}. Correct it, or add a caution of the sort “${sort}” that says in plain words what is wrong ` +
            `with the figure as printed`,
        ),
        ...checkPart(outcome, entry.value),
        ...checkSame(outcome, byAddress, isFaulty),
      ].map((message) => ({
        file: entry.file,
        line: entry.lineOf(['outcomes', index]),
        message: `outcome “${outcome.id}”: ${message}`,
      })),
    ),
    ...checkPartitions(entry),
  ]);
};

/** The number that a figure comes down to when it is one part of another, or compared with itself elsewhere. */
export const sizeOf = (outcome: Outcome): number => {
  switch (outcome.type) {
    case 'proportion':
      return outcome.share.basis === 'counts' ? outcome.share.numerator : outcome.share.percent;
    case 'count':
      return outcome.value;
    case 'change':
      return outcome.change.form === 'percent' ? outcome.change.percent : outcome.change.to;
    case 'money':
      return outcome.pounds;
    case 'rating':
      return outcome.value;
  }
};

const isExcused = (outcome: Outcome, sort: Outcome['cautions'][number]['sort']) =>
  outcome.cautions.some((caution) => caution.sort === sort);

const checkPart = (outcome: Outcome, scheme: Scheme): string[] => {
  if (!outcome.partOf) return [];
  const whole = scheme.outcomes.find(({ id }) => id === outcome.partOf);
  if (!whole) return [`is part of “${outcome.partOf}”, and this file has no outcome of that id`];
  if (sizeOf(outcome) <= sizeOf(whole) || isExcused(outcome, 'part larger than whole')) return [];
  return [
    `a part cannot be larger than its whole, and ${sizeOf(outcome)} is more than ${sizeOf(whole)}. Correct it, or ` +
      `add a caution of the sort “part larger than whole”`,
  ];
};

const checkPartitions = (entry: Entry<Scheme>): Problem[] => {
  const parts = entry.value.outcomes.filter(({ partOf, partition }) => partOf && partition);
  const groups = Object.entries(Object.groupBy(parts, ({ partOf, partition }) => `${partOf} ${partition}`));
  return groups.flatMap(([, group = []]) => {
    const whole = entry.value.outcomes.find(({ id }) => id === group[0]?.partOf);
    // Rounded, since 0.1 and 0.2 would add up to more than 0.3.
    const sum = Number(group.reduce((total, outcome) => total + sizeOf(outcome), 0).toFixed(6));
    if (!whole || sum <= sizeOf(whole) || group.some((outcome) => isExcused(outcome, 'part larger than whole')))
      return [];
    return [
      {
        file: entry.file,
        line: entry.lineOf(['outcomes']),
        message:
          `the parts ${group.map(({ id }) => `“${id}”`).join(', ')} add up to ${sum}, more than “${whole.id}” ` +
          `with ${sizeOf(whole)}. Correct one, or add a caution of the sort “part larger than whole”`,
      },
    ];
  });
};

const checkSame = (
  outcome: Outcome,
  byAddress: ReadonlyMap<string, Outcome>,
  isFaulty: (scheme: string) => boolean,
): string[] => {
  if (!outcome.sameAs) return [];
  const twin = byAddress.get(outcome.sameAs);
  if (!twin && isFaulty(outcome.sameAs.replace(/\/.*$/, ''))) return [];
  if (!twin)
    return [
      `says it is the same as “${outcome.sameAs}”, which is no outcome of any scheme. Write scheme/outcome, such as ` +
        `cleveland-divert/women-referred`,
    ];
  if (sizeOf(twin) === sizeOf(outcome) || isExcused(outcome, 'figures differ between places')) return [];
  return [
    `is said to be the same figure as “${outcome.sameAs}”, yet one is ${sizeOf(outcome)} and the other ` +
      `${sizeOf(twin)}. Correct one, or add a caution of the sort “figures differ between places”`,
  ];
};

const findRepeated = (entry: Entry<Scheme>): Problem[] =>
  entry.value.outcomes.flatMap(({ id }, index, all) =>
    all.findIndex((outcome) => outcome.id === id) === index
      ? []
      : [
          {
            file: entry.file,
            line: entry.lineOf(['outcomes', index]),
            message: `has two outcomes with the id “${id}”. Give one of the two another id`,
          },
        ],
  );
