import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { related } from '#messages/scheme.ts';
import { fixture } from '../testing/content-folder.ts';
import { property } from '../testing/property.ts';
import { readDirectory } from './from-files.ts';
import { toRelated, type Related } from './related.ts';
import type { SchemeView } from './views.ts';

/**
 * The same rule, written as plainly as possible: look at every scheme, keep what has something to show for it, order,
 * take three.
 */
const lookAtAll = (scheme: SchemeView, all: readonly SchemeView[]): Related[] => {
  const tied = scheme.related;
  const others = all.filter((other) => other !== scheme && !tied.some(({ scheme: each }) => each === other));
  const near = (other: SchemeView) =>
    Math.max(scheme.policeAreas.length, other.policeAreas.length) <= 10 &&
    scheme.policeAreas.some((area) => other.policeAreas.includes(area));
  const pick = (schemes: readonly SchemeView[], find: (other: SchemeView) => readonly { label: string }[]) =>
    schemes
      .map((other) => ({ other, labels: find(other).map(({ label }) => label) }))
      .filter(({ labels }) => labels.length > 0)
      .toSorted(
        (a, b) =>
          b.labels.length - a.labels.length ||
          Number(b.other.listing.depth === 'full') - Number(a.other.listing.depth === 'full') ||
          a.other.name.localeCompare(b.other.name, 'en-GB'),
      )
      .slice(0, 3);
  const elsewhere = pick(
    others.filter((other) => !near(other)),
    (other) => scheme.terms.approaches.filter((term) => other.terms.approaches.includes(term)),
  );
  const here = pick(
    others.filter((other) => near(other) && !elsewhere.some(({ other: each }) => each === other)),
    (other) => other.terms.needs.filter((need) => !scheme.terms.needs.includes(need)),
  );
  return [
    ...tied,
    ...elsewhere.map(({ other, labels }) => ({ scheme: other, why: related.sameApproach(labels) })),
    ...here.map(({ other, labels }) => ({
      scheme: other,
      why: related.sameArea(labels.slice(0, 2)),
    })),
  ];
};

const linesOf = (related: readonly Related[]) => related.map(({ scheme, why }) => `${scheme.id}: ${why}`);
const { schemes } = readDirectory(fixture);

describe('what to look at beside a scheme', () => {
  test('is for every scheme what looking at all others gives', () => {
    for (const scheme of schemes)
      expect(linesOf(toRelated(scheme, schemes))).toEqual(linesOf(lookAtAll(scheme, schemes)));
  });

  property(
    'is so for any part of them',
    [fc.subarray(schemes, { minLength: 1 })],
    (some) => {
      // An area lists its schemes, so those that are left out here leave its list too.
      const areas = new Map(
        [...new Set(schemes.flatMap(({ policeAreas }) => policeAreas))].map((area) => [
          area,
          { ...area, schemes: [] as SchemeView[] },
        ]),
      );
      const copies = some.map((scheme) => ({
        ...scheme,
        related: [],
        policeAreas: scheme.policeAreas.map((area) => areas.get(area)!),
      }));
      for (const copy of copies) for (const area of copy.policeAreas) area.schemes.push(copy);
      for (const copy of copies) expect(linesOf(toRelated(copy, copies))).toEqual(linesOf(lookAtAll(copy, copies)));
    },
    { runs: 30, pace: 'slow' },
  );
});
