import { expect, test } from 'vitest';
import { readContent } from '../../check/files.ts';
import { capitalise } from '../../messages/format.ts';
import { formatStatement } from '../../domain/figures/figure.ts';
import { formatAge, formatDuration } from '../../domain/facts/fact-words.ts';
import { formatPounds } from '../../messages/format.ts';
import { schemeSchema } from '../../schemas/scheme.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { textOf } from '../../testing/built.ts';
import { pagesOfSite, site } from '../../testing/site.ts';

const { files } = readContent(site.content);
const short = new Map(
  files.filter(({ folder }) => folder === 'sources').map(({ id, data }) => [id, sourceSchema.parse(data).short]),
);
const text = new Map(pagesOfSite().map(({ path, document }) => [path, textOf(document)]));
const schemes = files
  .filter(({ folder }) => folder === 'schemes')
  .map(({ id, data }) => ({ id, scheme: schemeSchema.parse(data) }));
const pageOf = (id: string) => text.get(`/schemes/${id}/`) ?? '';
const labelOf = ({ document, at }: { document: string; at: string }) => `${short.get(document)}, ${at}`;

test('every scheme of content has a page', () => {
  expect(schemes.length).toBeGreaterThan(0);
  expect(schemes.filter(({ id }) => !text.has(`/schemes/${id}/`))).toEqual([]);
});

test.each(schemes)(
  'the page of $id holds every figure with its number, its source and the place in it',
  ({ id, scheme }) => {
    const page = pageOf(id);
    const missing = scheme.outcomes.flatMap((outcome) =>
      [
        capitalise(formatStatement(outcome)),
        labelOf(outcome.source),
        ...outcome.cautions.map(({ words }) => words),
      ].filter((words) => !page.includes(words)),
    );
    expect(missing).toEqual([]);
  },
);

test.each(schemes)(
  'the page of $id holds its grants, ages and lengths of time with their sources',
  ({ id, scheme }) => {
    const page = pageOf(id);
    const expected = [
      ...(scheme.funding.state === 'known'
        ? scheme.funding.value.flatMap(({ pounds, source }) => [formatPounds(pounds), labelOf(source)])
        : []),
      ...(scheme.takesPeople && scheme.age.state === 'known'
        ? [...(formatAge(scheme.age.value).match(/\d+/g) ?? []), labelOf(scheme.age.source)]
        : []),
      ...(scheme.takesPeople && scheme.duration.state === 'known'
        ? [...(formatDuration(scheme.duration.value).match(/\d+/g) ?? []), labelOf(scheme.duration.source)]
        : []),
    ];
    expect(expected.filter((words) => !page.includes(words))).toEqual([]);
  },
);

test('every figure about the problem is on the page of its source', () => {
  const missing = files
    .filter(({ folder }) => folder === 'sources')
    .flatMap(({ id, data }) =>
      sourceSchema
        .parse(data)
        .context.filter(({ words }) => !text.get(`/sources/${id}/`)?.includes(words))
        .map(({ id: figure }) => `${id}/${figure}`),
    );
  expect(missing).toEqual([]);
});
