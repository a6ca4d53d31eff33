import { describe, expect, test } from 'vitest';
import { cautionOf } from '../testing/make-entry.ts';
import type { Fields } from '../schemas/form/fields.ts';
import { count, line, validOutcomes, writeOutcomes } from '../testing/figure-lines.ts';
import { makeContent, validScheme } from '../testing/content-folder.ts';

const twin = (outcomes: string): string =>
  validScheme.replace('key: valid-scheme', 'key: twin').replace(validOutcomes, `outcomes:\n${outcomes}`);
/** What is reported of these outcomes beside a second scheme, “twin”, with one of 22 referrals. */
const messagesBeside = (outcomes: string, edit = (text: string) => text): string[] => {
  const content = makeContent();
  content.write('schemes/twin.mdx', edit(twin(line('count', count('twins-own', 22)))));
  writeOutcomes(content, outcomes);
  return content.messages();
};

describe('a figure about two schemes', () => {
  test('is one outcome in one of the two files', () => {
    expect(messagesBeside(line('count', count('referred', 22, { alsoOf: ['twin'] })))).toEqual([]);
  });

  test('that is in both files is reported', () => {
    expect(messagesBeside(line('count', count('twins-own', 22, { alsoOf: ['twin'] })))).toEqual([
      'content/schemes/valid-scheme.mdx:30  outcome “twins-own”: is also of “twin”, whose file has an outcome ' +
        '“twins-own” too. Take that one out: both pages show this one',
    ]);
  });

  test('that names its own scheme as the other is reported', () => {
    expect(messagesBeside(line('count', count('referred', 22, { alsoOf: ['valid-scheme'] })))).toEqual([
      'content/schemes/valid-scheme.mdx:30  outcome “referred”: is a figure of “valid-scheme” without “alsoOf”. Take ' +
        '“valid-scheme” out of it',
    ]);
  });

  test('that names a scheme which is not there is reported', () => {
    expect(messagesBeside(line('count', count('referred', 22, { alsoOf: ['twins'] })))).toEqual([
      'content/schemes/valid-scheme.mdx:30  names the scheme “twins”, which does not exist; did you mean “twin”? ' +
        'Name ' +
        'a file of content/schemes',
    ]);
  });
});

describe('a figure that differs from another', () => {
  const differing = (value: number, more: Fields = {}) =>
    line('count', count('referred', value, { cautions: [{ ...cautionOf('figures differ between places'), ...more }] }));

  test('names it', () => {
    expect(messagesBeside(differing(23, { with: ['twin/twins-own'] }))).toEqual([]);
  });

  test('and names none is reported', () => {
    expect(messagesBeside(differing(23))).toEqual([
      'content/schemes/valid-scheme.mdx:30  outcome “referred”: a caution of the sort “figures differ between ' +
        'places” ' +
        'has to name the other figure: with: [scheme/outcome]',
    ]);
  });

  test('and names one that is not there is reported', () => {
    expect(messagesBeside(differing(23, { with: ['twin/gone'] }))).toEqual([
      'content/schemes/valid-scheme.mdx:30  outcome “referred”: a caution names “twin/gone”, which is not an outcome ' +
        'of any ' +
        'scheme. Write scheme/outcome, such as harbour-bridge/women-referred',
    ]);
  });

  test('and names one in a file with errors of its own is not reported', () => {
    const messages = messagesBeside(differing(23, { with: ['twin/twins-own'] }), (text) =>
      text.replace('kind: programme', 'kind: program'),
    );
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^content\/schemes\/twin\.mdx:8 {2}kind: “program” is not a kind of scheme/);
  });

  test('and does not is reported', () => {
    expect(messagesBeside(differing(22, { with: ['twin/twins-own'] }))).toEqual([
      'content/schemes/valid-scheme.mdx:30  outcome “referred”: a caution says that it differs from ' +
        '“twin/twins-own”, ' +
        'and both are 22. Take the caution out',
    ]);
  });

  test('is the only one with parts that names others', () => {
    const cautions = [{ ...cautionOf('other'), with: ['twin/twins-own'] }];
    expect(messagesBeside(line('count', count('referred', 22, { cautions })))).toEqual([
      'content/schemes/valid-scheme.mdx:30  outcome “referred”: a caution of the sort “other” names no other figure. ' +
        'Take “with” out of it',
    ]);
  });
});

test.each(['result', 'activity'])('a national trend is no %s of a scheme', (kind) => {
  const cautions = [cautionOf('national trend')];
  expect(messagesBeside(line('count', count('homicides', 22, { kind, cautions })))).toEqual([
    'content/schemes/valid-scheme.mdx:30  outcome “homicides”: a national trend is not a figure of a scheme. Move it ' +
      'to “context” in the file of its source, with about: valid-scheme and, if it had a page here, formerly: ' +
      'valid-scheme/homicides',
  ]);
});

test('a figure about the problem cannot lead on from the address of a figure', () => {
  const content = makeContent();
  content.edit(
    'sources/report-2021.yaml',
    'about: valid-scheme',
    'about: valid-scheme\n    formerly: valid-scheme/gone',
  );
  expect(content.messages()).toEqual([]);
  content.edit('sources/report-2021.yaml', 'valid-scheme/gone', 'valid-scheme/people-referred');
  expect(content.messages()).toEqual([
    'content/sources/report-2021.yaml:13  was once at “valid-scheme/people-referred”, where a figure of that ' +
      'scheme is ' +
      'now. Take one of the two out',
  ]);
});

describe('decimals', () => {
  const percent = (fields: Fields) =>
    line('proportion', { share: { basis: 'percentage of a known base', percent: 93, denominator: 86, ...fields } });

  test('are as many as the number has, or more', () => {
    expect(messagesBeside(percent({ decimals: 1 }))).toEqual([]);
    expect(messagesBeside(percent({ percent: 93.02, decimals: 1 }))).toEqual([
      'content/schemes/valid-scheme.mdx:30  outcome “finished”: says that 1 decimal is printed, and 93.02 has 2. ' +
        'Correct one',
    ]);
  });

  test('belong to a printed percentage', () => {
    const share = { basis: 'counts', numerator: 6, denominator: 136, decimals: 1 };
    expect(messagesBeside(line('proportion', { share }))).toEqual([
      'content/schemes/valid-scheme.mdx:30  outcome “finished”: says how many decimals are printed, and has no ' +
        'printed ' +
        'percentage. Take “decimals” out',
    ]);
  });
});
