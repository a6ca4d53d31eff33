import { describe, expect, test } from 'vitest';
import { makeContent } from '../testing/content-folder.ts';

const scheme = 'schemes/valid-scheme.mdx';
const provider = 'providers/valid-provider.mdx';
const document = 'sources/report-2021.yaml';

describe('a term that is not in the vocabulary', () => {
  test.each([
    [
      'a need, with the near one',
      'needs: { state: known, value: [housing, drugs], source: report-2021-1 }',
      'needs:\n  state: known\n  source: report-2021-1\n  value:\n    - housing\n    - drug',
      [
        'content/schemes/valid-scheme.mdx:20  “drug” is not in content/vocabulary/needs.yaml; did you mean “drugs”? ' +
          'Write one of: housing, drugs, debt',
      ],
    ],
    [
      'a need that is near to none',
      'value: [housing, drugs]',
      'value: [gardening]',
      [
        'content/schemes/valid-scheme.mdx:15  “gardening” is not in content/vocabulary/needs.yaml. Write one of: ' +
          'housing, drugs, debt',
      ],
    ],
    [
      'a need in a criterion',
      'needs: [housing]',
      'needs: [housng]',
      [
        'content/schemes/valid-scheme.mdx:17  “housng” is not in content/vocabulary/needs.yaml; did you mean ' +
          '“housing”? Write one of: housing, drugs, debt',
      ],
    ],
    [
      'a need in a criterion inside another',
      '  - { type: need, needs: [housing], atLeast: 1, words: Needs a home, strength: rule, asPrinted: a home, ' +
        'source: report-2021-1 }',
      `  - type: any of
    words: One of two
    source: report-2021-1
    strength: rule
    asPrinted: another rule
    of:
      - { type: other, words: Another rule, source: report-2021-1 }
      - { type: need, needs: [dept], atLeast: 1, words: In debt, source: report-2021-1 }`,
      [
        'content/schemes/valid-scheme.mdx:24  “dept” is not in content/vocabulary/needs.yaml; did you mean “debt”? ' +
          'Write one of: housing, drugs, debt',
      ],
    ],
    [
      'a referrer',
      'value: [police]',
      'value: [polcie]',
      [
        'content/schemes/valid-scheme.mdx:19  “polcie” is not in content/vocabulary/referrers.yaml; did you mean ' +
          '“police”? Write one of: police',
      ],
    ],
    [
      'a stage',
      'notStated: [gender, stages, ',
      'stages: { state: known, value: [bail], source: report-2021-1 }\nnotStated: [gender, ',
      ['content/schemes/valid-scheme.mdx:20  “bail” is not in content/vocabulary/stages.yaml. Write one of: prison'],
    ],
  ])('%s: is reported', (_, from, to, messages) => {
    const content = makeContent();
    content.edit(scheme, from, to);
    expect(content.messages()).toEqual(messages);
  });
});

describe('a name that leads nowhere', () => {
  test.each([
    [
      'a provider, with the near one',
      scheme,
      'provider: valid-provider',
      'provider: valid-providers',
      [
        'content/schemes/valid-scheme.mdx:28  names the provider “valid-providers”, which does not exist; did you ' +
          'mean “valid-provider”? Add content/providers/valid-providers.mdx or name one of those there',
      ],
    ],
    [
      'a funder that is near to none',
      scheme,
      'funder: valid-provider',
      'funder: a-charity',
      [
        'content/schemes/valid-scheme.mdx:25  names the provider “a-charity”, which does not exist. Add ' +
          'content/providers/a-charity.mdx or name one of those there',
      ],
    ],
    [
      'an area, with the near one',
      scheme,
      'areas: [ashmere]',
      'areas: [ashmeer]',
      [
        'content/schemes/valid-scheme.mdx:14  names the area “ashmeer”, which does not exist; did you mean ' +
          '“ashmere”? Name an area of content/areas',
      ],
    ],
    [
      'an area of a provider',
      provider,
      'areas: [ashmere]',
      'areas: [nowhere]',
      [
        'content/providers/valid-provider.mdx:8  names the area “nowhere”, which does not exist. Name an area of ' +
          'content/areas',
      ],
    ],
    [
      'an area in a criterion',
      scheme,
      'type: need, needs: [housing], atLeast: 1',
      'type: residence, rule: lives in, areas: [nowhere]',
      [
        'content/schemes/valid-scheme.mdx:17  names the area “nowhere”, which does not exist. Name an area of ' +
          'content/areas',
      ],
    ],
    [
      'a member of a region',
      'areas/regions.yaml',
      'members: [ashmere, ',
      'members: [ashmeer, ',
      [
        'content/areas/regions.yaml:4  names the area “ashmeer”, which does not exist; did you mean “ashmere”? Name ' +
          'an area of content/areas',
      ],
    ],
    [
      'a related scheme',
      scheme,
      'scheme: valid-scheme',
      'scheme: valid-schema',
      [
        'content/schemes/valid-scheme.mdx:40  names the scheme “valid-schema”, which does not exist; did you mean ' +
          '“valid-scheme”? Name a file of content/schemes',
      ],
    ],
    [
      'the scheme that a context figure is about',
      document,
      'about: valid-scheme',
      'about: gone',
      [
        'content/sources/report-2021.yaml:12  names the scheme “gone”, which does not exist. Name a file of ' +
          'content/schemes',
      ],
    ],
    [
      'a document',
      scheme,
      'sources:\n  report-2021-1: { document: report-2021, at: page 1 }\n',
      'sources:\n  report-2021-1: { document: report-2021, at: page 1 }\n  a: { document: report-2022, at: page 1 }\n',
      [
        'content/schemes/valid-scheme.mdx:7  names the source “report-2022”, which does not exist; did you mean ' +
          '“report-2021”? Add content/sources/report-2022.yaml or name one of those there',
      ],
    ],
    [
      'a document of a guide',
      'guides/a-guide.mdx',
      'order: 1',
      'order: 1\nsources: [{ document: lost, at: page 2 }]',
      [
        'content/guides/a-guide.mdx:5  lists the source “lost”, which its prose does not cite. Link to ' +
          '/sources/lost/ beside what it supports, or take it out of the list',
        'content/guides/a-guide.mdx:5  names the source “lost”, which does not exist. Add content/sources/lost.yaml ' +
          'or name one of those there',
      ],
    ],
  ])('%s: is reported', (_, file, from, to, messages) => {
    const content = makeContent();
    content.edit(file, from, to);
    expect(content.messages()).toEqual(messages);
  });

  test('a larger place that is listed may be named', () => {
    const content = makeContent();
    content.edit(scheme, 'areas: [ashmere]', 'areas: [east-vale]');
    expect(content.check()).toEqual([]);
  });
});
