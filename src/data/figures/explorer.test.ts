import { expect, test } from 'vitest';
import { countOption } from '../../domain/lists/narrow.ts';
import { cannotBeRight } from '../../domain/figures/figure.ts';
import { readContent } from '../../check/files.ts';
import { schemeSchema } from '../../schemas/scheme.ts';
import { fixture } from '../../testing/content-folder.ts';
import { toExplorer } from './explorer.ts';
import { readDirectory } from '../from-files.ts';

const { rows, facets } = toExplorer(readDirectory(fixture));
const figures = readContent(fixture)
  .files.filter(({ folder }) => folder === 'schemes')
  .flatMap(({ data }) => {
    const scheme = schemeSchema.parse(data);
    return scheme.outcomes.map((outcome) => ({ scheme, outcome }));
  });
const possible = figures.filter(({ outcome }) => !cannotBeRight(outcome));
const count = (key: string, option: string): number => countOption(rows, {}, [key, option]);

test('every figure of the fixture is a row', () => {
  expect(rows.length).toBe(figures.length);
});

test.each(facets)(
  'every figure has an option under “$title”, and no option is empty or unknown',
  ({ key, options }) => {
    const ids = options.map(({ id }) => id);
    expect(
      rows.filter(({ values }) => !values[key]?.some((id) => ids.includes(id))).map(({ view }) => view.href),
    ).toEqual([]);
    expect(rows.flatMap(({ values }) => values[key] ?? []).filter((id) => !ids.includes(id))).toEqual([]);
    expect(options.filter(({ id }) => count(key, id) === 0)).toEqual([]);
  },
);

test.each(facets.filter(({ key }) => ['kind', 'verdict', 'compared', 'sample', 'followed', 'counted'].includes(key)))(
  'the counts under “$title” add up to all figures: each has one',
  ({ key, options }) => {
    expect(options.reduce((sum, { id }) => sum + count(key, id), 0)).toBe(rows.length);
  },
);

// Counted again from the files, without the code of the list.
test.each([
  ['kind', 'result', figures.filter(({ outcome }) => outcome.kind === 'result').length],
  ['compared', 'not-stated', possible.filter(({ outcome }) => outcome.comparator.state === 'not stated').length],
  ['counted', 'not-stated', possible.filter(({ outcome }) => outcome.countedBy.state !== 'known').length],
  ['followed', 'known', possible.filter(({ outcome }) => outcome.followUp.state === 'known').length],
  ['verdict', 'impossible', figures.length - possible.length],
  [
    'need',
    'a-home',
    figures.filter(({ scheme }) => scheme.needs.state === 'known' && scheme.needs.value.includes('a-home')).length,
  ],
  ['need', 'not-stated', figures.filter(({ scheme }) => scheme.needs.state !== 'known').length],
  [
    'sample',
    'small',
    possible.filter(
      ({ outcome }) =>
        outcome.type === 'proportion' && outcome.share.basis !== 'base not stated' && outcome.share.denominator < 50,
    ).length,
  ],
])('%s, %s: %i', (key, option, expected) => {
  expect(count(key, option)).toBe(expected);
});

test('“not stated” is the last option wherever it is one', () => {
  for (const { options } of facets)
    expect(options.findIndex(({ id }) => id === 'not-stated')).toBeOneOf([-1, options.length - 1]);
});
