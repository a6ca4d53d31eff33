import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as en from './en/index.ts';
import type { Messages } from './messages.ts';

const toName = (file: string): string =>
  file.replace('.ts', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test('the catalogue’s index names every domain of its folder, so that none can be left out', () => {
  const files = readdirSync('src/messages/en').filter((file) => file !== 'index.ts' && file.endsWith('.ts'));
  expect(Object.keys(en).toSorted()).toEqual(files.map(toName).toSorted());
});

test('every text is used, so that nobody translates what no reader meets', () => {
  const files = globSync('{src,scripts}/**/*.{ts,astro}', { exclude: ['**/*.test.ts', 'src/messages/en/index.ts'] });
  const words = new Map<string, number>();
  for (const file of files)
    for (const [word] of readFileSync(file, 'utf8').matchAll(/[A-Za-z_$][\w$]*/g))
      words.set(word, (words.get(word) ?? 0) + 1);
  const unused = Object.entries(en).flatMap(([domain, messages]) =>
    Object.keys(messages).flatMap((key) => ((words.get(key) ?? 0) > 1 ? [] : [`${domain}.${key}`])),
  );
  expect(unused).toEqual([]);
});

test('no text is empty or begins or ends with a space by mistake', () => {
  const texts = Object.entries(en).flatMap(([domain, messages]) =>
    Object.entries(messages).flatMap(([key, text]) => (typeof text === 'string' ? [[`${domain}.${key}`, text]] : [])),
  );
  expect(texts.filter(([, text]) => text?.trim() !== text || text === '')).toEqual([]);
});

test('the compiler rejects an incomplete second language', () => {
  const { ourReading, ...rest } = en.facts;
  // @ts-expect-error a key is missing
  const incomplete = { ...en, facts: rest } satisfies Messages;
  const ofAnotherType = (count: number): string => String(count);
  // @ts-expect-error the text takes a value of another type
  const mistyped = { ...en, facts: { ...en.facts, notStatedBy: ofAnotherType } } satisfies Messages;
  const complete = { ...en, facts: { ...rest, ourReading: `${ourReading}!` } } satisfies Messages;
  expect([incomplete, mistyped, complete]).toHaveLength(3);
});
