import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
    ['loses signs that cannot be seen', 'a\u202Eb\u200Bc\u0000d\u2066', 'abcd'],
    ['loses what only a sign that cannot be seen kept apart', 'im\u200Bport', 'import'],
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
      'keeps years and amounts',
      'From 2019 to 2021, £1,200,000 for 0.5 posts',
      'From 2019 to 2021, £1,200,000 for 0.5 posts',
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

  test('what was done to it is told', () => {
    expect(cleanText('<b>x</b> a@b.test\u202E', 100).notes).toEqual([
      'held markup, of which the words were kept',
      'held signs that cannot be seen or that turn the direction of text',
      'held an e-mail address, a web address or a phone number, which was left out',
    ]);
    expect(cleanText(5, 100).notes).toEqual(['is not text but a number']);
    expect(cleanText('a word too long', 10)).toEqual({
      text: 'a word…',
      notes: ['was longer than 10 characters and was cut'],
    });
  });

  test('nothing is left of it that is cleaned again, and it is never too long', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.constantFrom(
                '<b>',
                '&lt;',
                '>',
                'a@b.test ',
                '\u202E',
                '07700900123',
                'x',
                ' ',
                '\n\n',
                '&',
                'http://',
                '😀',
                '\u0301',
              ),
            )
            .map((parts) => parts.join('')),
        ),
        fc.integer({ min: 5, max: 60 }),
        (given, most) => {
          const { text } = cleanText(given, most);
          if (text === null) return;
          expect(text.length).toBeLessThanOrEqual(most);
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Co}]|<\/?[a-z!][^<>]*>|[\w.]@\w/iu);
          expect(cleanLine(given, most).text).not.toContain('\n');
        },
      ),
      { numRuns: 500 },
    );
  });
});
