import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautionSorts, type CautionSort, type Outcome } from '../schemas/outcome.ts';
import { cautionOf, makeOutcome, makeScheme, outcomeFields } from '../schemas/fixture.ts';
import type { Content } from './check.ts';
import { checkFigures, sizeOf } from './figures.ts';
import { makeContent, soundScheme, type ContentFolder } from './fixture.ts';

type Fields = Record<string, unknown>;
/** An outcome as a line of YAML, which JSON is. */
const line = (type: Outcome['type'], fields: Fields): string =>
  `  - ${JSON.stringify({ ...outcomeFields(type, fields), source: { document: 'report-2021', at: 'page 1' } })}\n`;
const sound = /outcomes:\n[\s\S]*(?=related:)/.exec(soundScheme)?.[0] ?? '';
/** Line 42 is “outcomes:”, so that the first outcome stands on line 43. */
const writeOutcomes = (content: ContentFolder, outcomes: string): void =>
  content.edit('schemes/sound-scheme.mdx', sound, `outcomes:\n${outcomes}`);
const toldOf = (outcomes: string): string[] => {
  const content = makeContent();
  writeOutcomes(content, outcomes);
  return content.told();
};

const share = (fields: Fields) => ({ share: { basis: 'counts', ...fields } });
const count = (id: string, value: number, fields: Fields = {}) => ({ id, value, ...fields });
const ask = (sort: CautionSort) =>
  `Correct it, or add a caution of the sort “${sort}” that says in plain words what is wrong with the figure as ` +
  `printed`;

interface Rule {
  sort: CautionSort;
  line: number;
  told: string;
  /** The outcomes of a file, the last of them with these cautions. */
  outcomes: (cautions: Fields) => string;
}

const rules: Rule[] = [
  {
    sort: 'counts and percentage disagree',
    line: 43,
    told: `outcome “finished”: 6 of 136 is 4.4%, not 5%. ${ask('counts and percentage disagree')}`,
    outcomes: (cautions) =>
      line('proportion', { ...share({ numerator: 6, denominator: 136, printedPercent: 5 }), ...cautions }),
  },
  {
    sort: 'no whole number gives this',
    line: 43,
    told: `outcome “finished”: no whole number of 7 gives 50%. ${ask('no whole number gives this')}`,
    outcomes: (cautions) =>
      line('proportion', { share: { basis: 'percentage of a known base', percent: 50, denominator: 7 }, ...cautions }),
  },
  {
    sort: 'share over 100',
    line: 43,
    told: `outcome “finished”: a share cannot pass 100%, and this is 120%. ${ask('share over 100')}`,
    outcomes: (cautions) => line('proportion', { share: { basis: 'base not stated', percent: 120 }, ...cautions }),
  },
  {
    sort: 'part larger than whole',
    line: 43,
    told: `outcome “finished”: 7 of 6 is more than all of them. ${ask('part larger than whole')}`,
    outcomes: (cautions) => line('proportion', { ...share({ numerator: 7, denominator: 6 }), ...cautions }),
  },
  {
    sort: 'part larger than whole',
    line: 44,
    told:
      'outcome “women”: a part cannot be larger than its whole, and 181 is more than 180. Correct it, or add a ' +
      'caution of the sort “part larger than whole”',
    outcomes: (cautions) =>
      line('count', count('everybody', 180)) + line('count', count('women', 181, { partOf: 'everybody', ...cautions })),
  },
  {
    sort: 'part larger than whole',
    line: 43,
    told:
      'the parts “women”, “men” add up to 190, more than “everybody” with 180. Correct one, or add a caution of ' +
      'the sort “part larger than whole”',
    outcomes: (cautions) =>
      line('count', count('everybody', 180)) +
      line('count', count('women', 100, { partOf: 'everybody', partition: 'sex' })) +
      line('count', count('men', 90, { partOf: 'everybody', partition: 'sex', ...cautions })),
  },
  {
    sort: 'fall over 100',
    line: 43,
    told: `outcome “finished”: nothing can fall by more than 100%, and this is 185%. ${ask('fall over 100')}`,
    outcomes: (cautions) =>
      line('change', { change: { form: 'percent', percent: 185, direction: 'lower' }, ...cautions }),
  },
  {
    sort: 'times do not match',
    line: 43,
    told: `outcome “finished”: 3 to 22 is 7.3 times, not 8. ${ask('times do not match')}`,
    outcomes: (cautions) =>
      line('change', {
        change: {
          form: 'from and to',
          from: 3,
          to: 22,
          unit: 'orders',
          fromLabel: 'before',
          toLabel: 'after',
          printedTimes: 8,
        },
        ...cautions,
      }),
  },
  {
    sort: 'figures differ between places',
    line: 44,
    told:
      'outcome “in-the-summary”: is said to be the same figure as “sound-scheme/in-the-text”, yet one is 23 and ' +
      'the other 22. Correct one, or add a caution of the sort “figures differ between places”',
    outcomes: (cautions) =>
      line('count', count('in-the-text', 22)) +
      line('count', count('in-the-summary', 23, { sameAs: 'sound-scheme/in-the-text', ...cautions })),
  },
];

describe.each(rules)('the rule told as “$told”', ({ sort, line: at, told, outcomes }) => {
  test('stops a file that breaks it', () => {
    expect(toldOf(outcomes({}))).toEqual([`content/schemes/sound-scheme.mdx:${at}  ${told}`]);
  });

  test('lets the same file pass with the right caution', () => {
    expect(toldOf(outcomes({ cautions: [cautionOf(sort)] }))).toEqual([]);
  });

  test('is not answered by a caution of every other sort', () => {
    expect(toldOf(outcomes({ cautions: cautionSorts.filter((other) => other !== sort).map(cautionOf) }))).toEqual([
      `content/schemes/sound-scheme.mdx:${at}  ${told}`,
    ]);
  });
});

test('there is a rule here for every sort of caution that excuses a sum', () => {
  expect(new Set(rules.map(({ sort }) => sort))).toEqual(
    new Set(cautionSorts.slice(0, cautionSorts.indexOf('completers only'))),
  );
});

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
  ])('%s are let be', (_, outcomes) => {
    expect(toldOf(outcomes)).toEqual([]);
  });

  test('of a figure that is not there are told', () => {
    expect(toldOf(line('count', count('women', 100, { partOf: 'everybody' })))).toEqual([
      'content/schemes/sound-scheme.mdx:43  outcome “women”: is part of “everybody”, and this file has no outcome of ' +
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
    expect(toldOf(outcomes)).toEqual([]);
  });
});

describe('the same figure in two places', () => {
  const twin = soundScheme
    .replace('key: sound-scheme', 'key: twin')
    .replace(sound, `outcomes:\n${line('count', count('referred', 22))}`);

  test('of two schemes is compared', () => {
    const content = makeContent();
    content.write('schemes/twin.mdx', twin);
    writeOutcomes(content, line('count', count('referred', 23, { sameAs: 'twin/referred' })));
    expect(content.told()).toEqual([
      'content/schemes/sound-scheme.mdx:43  outcome “referred”: is said to be the same figure as “twin/referred”, ' +
        'yet one is 23 and the other 22. Correct one, or add a caution of the sort “figures differ between places”',
    ]);
  });

  test('with the same number is let be', () => {
    const content = makeContent();
    content.write('schemes/twin.mdx', twin);
    writeOutcomes(content, line('count', count('referred', 22, { sameAs: 'twin/referred' })));
    expect(content.told()).toEqual([]);
  });

  test('that is in no scheme is told', () => {
    expect(toldOf(line('count', count('referred', 22, { sameAs: 'twin/referred' })))).toEqual([
      'content/schemes/sound-scheme.mdx:43  outcome “referred”: says it is the same as “twin/referred”, which is no ' +
        'outcome of any scheme. Write scheme/outcome, such as cleveland-divert/women-referred',
    ]);
  });

  test('is not called missing where its file has faults of its own', () => {
    const content = makeContent();
    content.write('schemes/twin.mdx', twin.replace('kind: programme', 'kind: program'));
    writeOutcomes(content, line('count', count('referred', 22, { sameAs: 'twin/referred' })));
    const told = content.told();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^content\/schemes\/twin\.mdx:5 {2}kind: “program” is not a kind of scheme/);
  });
});

test.each<[string, Outcome, number]>([
  ['counts: the people counted', makeOutcome('proportion'), 6],
  ['a percentage: the percentage', makeOutcome('proportion', { share: { basis: 'base not stated', percent: 98 } }), 98],
  ['a count: the count', makeOutcome('count'), 180],
  ['from and to: where it ended', makeOutcome('change'), 22],
  [
    'a change in per cent: the percentage',
    makeOutcome('change', { change: { form: 'percent', percent: 40, direction: 'lower' } }),
    40,
  ],
  ['money: pounds', makeOutcome('money'), 34_800],
  ['a rating: the score at the end', makeOutcome('rating', { before: 12 }), 21],
])('the size of %s', (_, outcome, size) => {
  expect(sizeOf(outcome)).toBe(size);
});

describe('laws', () => {
  const runs = { numRuns: 1000 };
  const toldFor = (outcomes: Outcome[]): string[] => {
    const content: Content = {
      schemes: [
        {
          folder: 'schemes',
          id: 'a',
          file: 'a.mdx',
          data: null,
          body: '',
          bodyLine: 1,
          lineOf: () => 1,
          value: { ...makeScheme(), outcomes },
        },
      ],
      providers: [],
      guides: [],
      sources: [],
      vocabulary: [],
      search: [],
      themes: [],
      families: [],
      areaIds: [],
      areas: [],
      regions: [],
    };
    return checkFigures(content, []).map(({ message }) => message);
  };
  const whole = (value: number) => makeOutcome('count', count('all', value));
  const part = (id: string, value: number, cautions: CautionSort[] = []) =>
    makeOutcome('count', count(id, value, { partOf: 'all', partition: 'p', cautions: cautions.map(cautionOf) }));
  const others = fc.subarray(cautionSorts.filter((sort) => sort !== 'part larger than whole'));

  test('parts of one partition are told exactly where they add up to more than the whole', () =>
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.array(fc.nat(100), { minLength: 1, maxLength: 5 }),
        others,
        (all, values, cautions) => {
          const told = toldFor([whole(all), ...values.map((value, index) => part(`part-${index}`, value, cautions))]);
          const sum = values.reduce((total, value) => total + value, 0);
          expect(told.some((message) => message.includes(`add up to ${sum}, more than “all” with ${all}`))).toBe(
            sum > all,
          );
          expect(told.filter((message) => message.includes('a part cannot be larger')).length).toBe(
            values.filter((value) => value > all).length,
          );
        },
      ),
      runs,
    ));

  test('a caution that the part is larger than the whole silences nothing but that', () =>
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (one, two) => {
        const told = toldFor([
          makeOutcome('count', count('one', one)),
          makeOutcome('count', count('two', two, { sameAs: 'a/one', cautions: [cautionOf('part larger than whole')] })),
        ]);
        expect(told.length).toBe(one === two ? 0 : 1);
      }),
      runs,
    ));
});
