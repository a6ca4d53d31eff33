import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautionOf, makeOutcome, makeScheme } from '../testing/make-entry.ts';
import { cautionSorts, type CautionSort, type Outcome } from '../schemas/outcome.ts';
import type { CheckedContent } from './content.ts';
import { checkFigures } from './figures.ts';
import type { Fields } from '../schemas/form/fields.ts';
import { count, line, messagesOf } from '../testing/figure-lines.ts';
import { property } from '../testing/property.ts';

describe('parts', () => {
  test.each([
    ['as large as the whole', line('count', count('all', 180)) + line('count', count('women', 180, { partOf: 'all' }))],
    [
      'that add up to the whole',
      line('count', count('all', 180)) +
        line('count', count('women', 100, { partOf: 'all', partition: 'sex' })) +
        line('count', count('men', 80, { partOf: 'all', partition: 'sex' })),
    ],
    [
      'that overlap, in two partitions',
      line('count', count('all', 180)) +
        line('count', count('women', 100, { partOf: 'all', partition: 'sex' })) +
        line('count', count('under-25', 90, { partOf: 'all', partition: 'age' })),
    ],
    [
      'in no partition',
      line('count', count('all', 180)) +
        line('count', count('housed', 100, { partOf: 'all' })) +
        line('count', count('in-work', 90, { partOf: 'all' })),
    ],
    [
      'whose sum only floating point takes past the whole',
      line('money', { id: 'all', pounds: 0.3 }) +
        line('money', { id: 'one', pounds: 0.1, partOf: 'all', partition: 'year' }) +
        line('money', { id: 'two', pounds: 0.2, partOf: 'all', partition: 'year' }),
    ],
  ])('%s are allowed', (_, outcomes) => {
    expect(messagesOf(outcomes)).toEqual([]);
  });

  const women = (fields: Fields = {}) =>
    line('count', count('women', 100, { partOf: 'all', partition: 'sex', ...fields }));
  const men = (fields: Fields = {}) => line('count', count('men', 90, { partOf: 'all', partition: 'sex', ...fields }));
  const naming = (id: string) => ({ cautions: [{ ...cautionOf('parts exceed whole'), with: [`valid-scheme/${id}`] }] });
  const tooMany = (id: string, other: string) =>
    `outcome “${id}”: the parts “women”, “men” add up to 190, more than “all” with 180. Correct it, or add a caution ` +
    'of the sort “parts exceed whole” that says in plain words what it does not reconcile with, and names that: ' +
    `with: [valid-scheme/${other}]`;

  test('of one partition that pass the whole are reported, each with the others to name', () => {
    expect(messagesOf(line('count', count('all', 180)) + women() + men())).toEqual([
      `content/schemes/valid-scheme.mdx:31  ${tooMany('women', 'men')}`,
      `content/schemes/valid-scheme.mdx:32  ${tooMany('men', 'women')}`,
    ]);
  });

  test('of one partition that pass the whole pass once each names the other', () => {
    expect(messagesOf(line('count', count('all', 180)) + women(naming('men')) + men(naming('women')))).toEqual([]);
  });

  test.each([
    ['no other figure', { cautions: [cautionOf('parts exceed whole')] }],
    ['another figure than the parts', naming('all')],
    ['nothing of the parts', { cautions: [cautionOf('part larger than whole')] }],
  ])('whose caution names %s are reported still', (_, cautions) => {
    expect(messagesOf(line('count', count('all', 180)) + women(naming('men')) + men(cautions))).toContain(
      `content/schemes/valid-scheme.mdx:32  ${tooMany('men', 'women')}`,
    );
  });

  test('of a whole with errors of its own are not reported beside those errors', () => {
    const messages = messagesOf(
      line('count', count('all', 180, { kind: 'reslut' })) + women(naming('men')) + men(naming('women')),
    );
    expect(messages).toEqual([expect.stringMatching(/valid-scheme\.mdx:30 {2}outcomes, number 1, kind: “reslut”/)]);
  });

  test('of a figure that does not exist are reported', () => {
    expect(messagesOf(line('count', count('women', 100, { partOf: 'everybody' })))).toEqual([
      'content/schemes/valid-scheme.mdx:30  outcome “women”: is part of “everybody”, and this file has no outcome of ' +
        'that id',
    ]);
  });

  test('of two wholes are summed apart', () => {
    const outcomes = ['one', 'two']
      .map(
        (whole) =>
          line('count', count(whole, 100)) +
          line('count', count(`women-of-${whole}`, 90, { partOf: whole, partition: 'sex' })),
      )
      .join('');
    expect(messagesOf(outcomes)).toEqual([]);
  });
});

describe('laws', () => {
  const runs = 1000;
  const messagesFor = (outcomes: Outcome[]): string[] => {
    const content: CheckedContent = {
      schemes: [
        {
          folder: 'schemes',
          id: 'a',
          file: 'a.mdx',
          data: null,
          body: '',
          bodyLine: 1,
          places: {},
          lineOf: () => 1,
          value: { ...makeScheme(), outcomes },
        },
      ],
      providers: [],
      guides: [],
      pages: [],
      sources: [],
      vocabulary: [],
      search: [],
      themes: [],
      families: [],
      routes: [],
      cautions: [],
      areaContacts: [],
      nationalLines: [],
      areaIds: [],
      areas: [],
      regions: [],
    };
    return checkFigures(content, []).map(({ message }) => message);
  };
  const whole = (value: number) => makeOutcome('count', count('all', value));
  const part = (id: string, value: number, cautions: CautionSort[] = []) =>
    makeOutcome('count', count(id, value, { partOf: 'all', partition: 'p', cautions: cautions.map(cautionOf) }));
  const tooMany = (all: number, sum: number) => `add up to ${sum}, more than “all” with ${all}`;

  property(
    'two parts or more of one partition are reported exactly when they add up to more than the whole',
    [
      fc.nat(300),
      fc.array(fc.nat(100), { minLength: 1, maxLength: 5 }),
      fc.subarray(cautionSorts.filter((sort) => sort !== 'part larger than whole')),
    ],
    (all, values, cautions) => {
      const messages = messagesFor([
        whole(all),
        ...values.map((value, index) => part(`part-${index}`, value, cautions)),
      ]);
      const sum = values.reduce((total, value) => total + value, 0);
      expect(messages.filter((message) => message.includes(tooMany(all, sum))).length).toBe(
        sum > all && values.length > 1 ? values.length : 0,
      );
      expect(messages.filter((message) => message.includes('a part cannot be larger')).length).toBe(
        values.filter((value) => value > all).length,
      );
    },
    { runs },
  );

  property(
    'a caution that the part is larger than the whole passes exactly where it is',
    [fc.nat(300), fc.nat(300)],
    (all, value) => {
      expect(messagesFor([whole(all), part('part', value, ['part larger than whole'])]).length).toBe(
        value > all ? 0 : 1,
      );
    },
    { runs },
  );
});
