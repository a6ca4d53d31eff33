import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { cleanLine, cleanText } from './clean-text.ts';

describe('text of a feed', () => {
  test.each([
    [
      'is left alone where it is text',
      'Help for women.\n\nAll ages & no charge: 5 < 6.',
      'Help for women.\n\nAll ages & no charge: 5 < 6.',
    ],
    [
      'loses its tags and keeps its words',
      'A <b>bold</b> word<br>and <a href="https://x.test">more</a>',
      'A bold word\nand more',
    ],
    ['loses scripts whole', 'a<script>alert(1)</script>b', 'ab'],
    ['loses tags that were written as entities', '&lt;img src=x onerror=alert(1)&gt;hello', 'hello'],
    ['loses tags that were written as entities twice', '&amp;lt;b&amp;gt;x', 'x'],
    ['loses tags that an invisible character separated', '<b\u200Br>x &lt;\u202Escript>y', 'x'],
    ['loses entities that an invisible character separated', '&a\u200Bmp;lt;b>x', 'x'],
    ['loses signs that cannot be seen', 'a\u202Eb\u200Bc\u0000d\u2066\u034F', 'abcd'],
    ['loses what only an invisible character separated', 'im\u200Bport', 'import'],
    [
      'loses addresses and numbers of people',
      'Write to a.person@private.test or call 07700 900123.',
      'Write to [e-mail address left out] or call [phone number left out].',
    ],
    [
      'loses web addresses, whatever their scheme',
      'See https://x.test/y, www.z.test or javascript:alert(1)',
      'See [web address left out] [web address left out] or [web address left out]',
    ],
    [
      'loses web addresses that follow a digit or another letter',
      '1https://x.test éwww.z.test',
      '1[web address left out] é[web address left out]',
    ],
    ['loses two numbers side by side', 'Ring 01234 567890 01234 567891', 'Ring [phone number left out]'],
    [
      'loses a number that follows other numbers',
      'Open 9-5. 01234 567890, since 2019. 01234 567890',
      'Open 9-5. [phone number left out], since 2019. [phone number left out]',
    ],
    ['loses a number whose parts are far apart', `07700${' '.repeat(30)}900123`, '[phone number left out]'],
    ['loses a whole number after its scheme', 'Tel: 01234 567890', 'Tel: [phone number left out]'],
    ['joins letters that an invisible character separated', 'cafe\u200B\u0301', 'café'],
    [
      'keeps years, dates and amounts',
      'From 2019 to 2021, 01.04.2019 - 31.03.2020, 2019-04-01 - 2020-03-31, £1,200,000 for 0.5 posts',
      'From 2019 to 2021, 01.04.2019 - 31.03.2020, 2019-04-01 - 2020-03-31, £1,200,000 for 0.5 posts',
    ],
  ])('%s', (_, given, wanted) => {
    expect(cleanText(given, 1000).text).toBe(wanted);
  });

  test.each([
    [undefined, null],
    [null, null],
    ['', null],
    [5, null],
    [{}, null],
    [['x'], null],
    [' \n ', null],
  ])('%j is no text', (given, wanted) => {
    expect(cleanText(given, 10).text).toBe(wanted);
  });

  test('what was changed in it is reported', () => {
    expect(cleanText('<b>x</b> a@b.test\u202E', 100).notes).toEqual([
      'contained markup, of which only the text was kept',
      'contained characters that are invisible or change the direction of text',
      'contained an e-mail address, a web address or a phone number, which was left out',
    ]);
    expect(cleanText(5, 100).notes).toEqual(['is not text but a number']);
    expect(cleanText('a word too long', 10)).toEqual({
      text: 'a word…',
      notes: ['was longer than 10 characters and was cut'],
    });
  });

  test('is left out where each step of cleaning lays bare work for the next', () => {
    const nested = `&${'amp;'.repeat(20)}lt;b>`;
    expect(cleanText(nested, 1000).text).toBeNull();
    expect(cleanText(nested, 1000).notes).toContain('could not be made clean, so it was left out');
  });

  const parts = fc.constantFrom(
    ...['<b>', '<', '&lt;', '&a', 'mp;', '&#8238;', '>', '\u202E', '\u200B', '\uD800', '\uFFFD', '\u0301', 'e', '😀'],
    ...['a@b.test ', '@', '07700900123', '0', '44', '+', '(', '12345', ' - ', '£', 'tel:', 'javascript', ':', 'www.'],
    ...['http://', 'x', ' ', '\n', '\n\n', '&', 'script', '/', '!', '.'],
  );
  const given = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 30 }).map((all) => all.join('')),
  );
  const maxLength = fc.integer({ min: 5, max: 60 });
  const found: [string, number][] = [
    ['&lt;\u202Ex>', 5],
    ['&lt;\u202Escript>', 60],
    ['&a\u200Bmp;lt;x>', 60],
    ['e\u200B\u0301', 5],
    ['0770090012345678901234', 14],
    [`07700${' '.repeat(30)}900123`, 60],
  ];

  property(
    'nothing is left of it that is cleaned again, and it is never too long',
    [given, maxLength],
    (value, length) => {
      for (const clean of [cleanText, cleanLine]) {
        const { text } = clean(value, length);
        if (text === null) continue;
        expect(text.length).toBeLessThanOrEqual(length);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Co}]|<\/?[a-z!?]|&[a-z]{2,31};|@\S/iu);
        expect(text).not.toMatch(/(?<![a-z])(?:www\.\S|https?:\S)/i);
        expect(text).not.toMatch(/(?:\+44\s?\d|(?<!£|\d-)\b0\d)(?:[\s-]?\d){8,9}\b/);
      }
      expect(cleanLine(value, length).text ?? '').not.toContain('\n');
    },
    { runs: 300, examples: found },
  );

  property(
    'cleaning what is clean changes nothing',
    [given, maxLength],
    (value, length) => {
      for (const clean of [cleanText, cleanLine]) {
        const { text } = clean(value, length);
        expect(clean(text, length)).toEqual({ text, notes: [] });
      }
    },
    { runs: 300, examples: found },
  );
});
