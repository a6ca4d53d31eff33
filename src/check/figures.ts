import { decimalPlaces, findDiscrepancies } from '../domain/figures/arithmetic.ts';
import { formatCount } from '../messages/format.ts';
import { gradedSorts, type Caution, type GradedSort, type Outcome } from '../schemas/outcome.ts';
import type { Scheme } from '../schemas/scheme.ts';
import type { CheckedContent, Entry } from './content.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every wrong sum in the figures that no caution of its grade answers, every such caution that no sum bears out, and
 * every figure that does not belong to its scheme.
 * @param files all files as read, so that a figure of a file with errors of its own is not reported as missing
 */
export const checkFigures = ({ schemes }: CheckedContent, files: readonly ContentFile[]): Problem[] => {
  const byAddress = new Map(
    schemes.flatMap(({ id, value }) => value.outcomes.map((outcome) => [`${id}/${outcome.id}`, outcome] as const)),
  );
  const hasErrors = (id: string) =>
    files.some((file) => file.folder === 'schemes' && file.id === id) && !schemes.some((entry) => entry.id === id);
  return schemes.flatMap((entry) => [
    ...findRepeated(entry),
    ...entry.value.outcomes.flatMap((outcome, index) =>
      [
        ...checkDecimals(outcome),
        ...checkWhole(outcome, entry.value),
        ...checkCautions(outcome, entry),
        ...checkTrend(outcome, entry),
        ...outcome.cautions.flatMap((caution) => checkNamed(caution, outcome, { byAddress, hasErrors })),
        ...checkOtherSchemes(outcome, entry, byAddress),
      ].map((message) => ({
        file: entry.file,
        line: entry.lineOf(['outcomes', index]),
        message: `outcome “${outcome.id}”: ${message}`,
      })),
    ),
  ]);
};

/** The number that a figure resolves to when it is part of another, or compared with one. */
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

/** A wrong number, the sort of caution that answers it, and the figures that the caution has to name. */
interface Finding {
  sort: GradedSort;
  message: string;
  with?: string[];
}

const checkCautions = (outcome: Outcome, entry: Entry<Scheme>): string[] => {
  const findings = [
    ...findDiscrepancies(outcome),
    ...findInWhole(outcome, entry.value),
    ...findInParts(outcome, entry),
  ];
  const isAnswered = (finding: Finding) =>
    outcome.cautions.some(
      (caution) =>
        caution.sort === finding.sort && (!finding.with || caution.with?.some((id) => finding.with?.includes(id))),
    );
  const isBorneOut = ({ sort }: Caution) =>
    sort === 'figures differ between places' || !(sort in gradedSorts) || findings.some((found) => found.sort === sort);
  return [
    ...findings
      .filter((finding) => !isAnswered(finding))
      .map((finding) => `${finding.message}. ${explainAnswer(finding)}`),
    ...outcome.cautions
      .filter((caution) => !isBorneOut(caution))
      .map(
        ({ sort }) => `has a caution of the sort “${sort}”, which its numbers do not bear out. Take the caution out`,
      ),
  ];
};

const explainAnswer = ({ sort, with: others }: Finding): string => {
  const caution = `Correct it, or add a caution of the sort “${sort}” that says in plain words`;
  switch (gradedSorts[sort]) {
    case 'impossible':
      return `${caution} why it cannot be right as printed`;
    case 'does not reconcile':
      return others
        ? `${caution} what it does not reconcile with, and names that: with: [${others.join(', ')}]`
        : `${caution} what it does not reconcile with`;
    case 'rounding':
      return `${caution} what the counts give`;
  }
};

const checkWhole = ({ partOf }: Outcome, { outcomes }: Scheme): string[] =>
  partOf === undefined || outcomes.some(({ id }) => id === partOf)
    ? []
    : [`is part of “${partOf}”, and this file has no outcome of that id`];

const findInWhole = (outcome: Outcome, { outcomes }: Scheme): Finding[] => {
  const whole = outcomes.find(({ id }) => id === outcome.partOf);
  if (!whole || sizeOf(outcome) <= sizeOf(whole)) return [];
  return [
    {
      sort: 'part larger than whole',
      message: `a part cannot be larger than its whole, and ${sizeOf(outcome)} is more than ${sizeOf(whole)}`,
    },
  ];
};

const findInParts = (outcome: Outcome, { id: scheme, value: { outcomes } }: Entry<Scheme>): Finding[] => {
  const { partOf, partition } = outcome;
  const whole = outcomes.find(({ id }) => id === partOf);
  if (!whole || partition === undefined) return [];
  const parts = outcomes.filter((other) => other.partOf === partOf && other.partition === partition);
  // Rounded, since 0.1 and 0.2 would add up to more than 0.3.
  const sum = Number(parts.reduce((total, part) => total + sizeOf(part), 0).toFixed(6));
  if (parts.length < 2 || sum <= sizeOf(whole)) return [];
  return [
    {
      sort: 'parts exceed whole',
      message:
        `the parts ${parts.map(({ id }) => `“${id}”`).join(', ')} add up to ${sum}, more than “${whole.id}” with ` +
        String(sizeOf(whole)),
      with: parts.filter((part) => part !== outcome).map(({ id }) => `${scheme}/${id}`),
    },
  ];
};

const checkDecimals = (outcome: Outcome): string[] => {
  if (outcome.type !== 'proportion' || outcome.share.basis === 'base not stated') return [];
  const { decimals } = outcome.share;
  const printed = outcome.share.basis === 'counts' ? outcome.share.printedPercent : outcome.share.percent;
  if (decimals === undefined || (printed !== undefined && decimals >= decimalPlaces(printed))) return [];
  return [
    printed === undefined
      ? 'says how many decimals are printed, and has no printed percentage. Take “decimals” out'
      : `says that ${formatCount(decimals, 'decimal')} ${decimals === 1 ? 'is' : 'are'} printed, and ${printed} has ` +
        `${decimalPlaces(printed)}. Correct one`,
  ];
};

const checkTrend = ({ id, cautions }: Outcome, { id: scheme }: Entry<Scheme>): string[] =>
  cautions.some(({ sort }) => sort === 'national trend')
    ? [
        'a national trend is not a figure of a scheme. Move it to “context” in the file of its source, with about: ' +
          `${scheme} and, if it had a page here, formerly: ${scheme}/${id}`,
      ]
    : [];

/** Figures of all files by scheme/outcome, and whether the file of a scheme has errors of its own. */
interface FigureIndex {
  byAddress: ReadonlyMap<string, Outcome>;
  hasErrors: (scheme: string) => boolean;
}

const checkNamed = (
  { sort, with: named }: Caution,
  outcome: Outcome,
  { byAddress, hasErrors }: FigureIndex,
): string[] => {
  if (sort !== 'parts exceed whole' && sort !== 'figures differ between places')
    return named ? [`a caution of the sort “${sort}” names no other figure. Take “with” out of it`] : [];
  if (!named)
    return sort === 'parts exceed whole'
      ? []
      : [`a caution of the sort “${sort}” has to name the other figure: with: [scheme/outcome]`];
  return named.flatMap((address) => {
    const other = byAddress.get(address);
    if (!other)
      return hasErrors(address.replace(/\/.*$/, ''))
        ? []
        : [
            `a caution names “${address}”, which is not an outcome of any scheme. Write scheme/outcome, such as ` +
              `harbour-bridge/women-referred`,
          ];
    return sort === 'figures differ between places' && other.type === outcome.type && sizeOf(other) === sizeOf(outcome)
      ? [`a caution says that it differs from “${address}”, and both are ${sizeOf(other)}. Take the caution out`]
      : [];
  });
};

const checkOtherSchemes = (
  { id, alsoOf = [] }: Outcome,
  entry: Entry<Scheme>,
  byAddress: ReadonlyMap<string, Outcome>,
): string[] =>
  alsoOf.flatMap((scheme) => {
    if (scheme === entry.id) return [`is a figure of “${scheme}” without “alsoOf”. Take “${scheme}” out of it`];
    return byAddress.has(`${scheme}/${id}`)
      ? [`is also of “${scheme}”, whose file has an outcome “${id}” too. Take that one out: both pages show this one`]
      : [];
  });

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
