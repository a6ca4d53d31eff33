import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { foldBody } from '../schemas/form/body.ts';
import { fileKinds } from '../schemas/form/kinds.ts';
import { unfoldFile } from '../schemas/form/shape.ts';
import { property } from '../testing/property.ts';
import { isDraft, isUntouched, toDraftFile } from './draft-file.ts';

const mark = toDraftFile({ facts: { name: 'A' } }).split('\n')[0] ?? '';
const text = fc.oneof(
  fc.string({ unit: 'binary' }).map((all) => all.toWellFormed()),
  fc.constantFrom('yes', 'null', '~', '2026-11-24', '0x1f', '- a', '---', '\n---\n', 'a ', 'a -', mark, `\n${mark}\n`),
);
const facts = fc.record({
  name: text,
  list: fc.array(text, { maxLength: 3 }),
  fact: fc.record({ state: text, value: fc.array(fc.record({ words: text, number: fc.integer() }), { maxLength: 2 }) }),
});

const place = { document: 'feed-own-2024', at: 'service 1' };

property(
  'a draft has only the facts and the prose it was made of, and is recognised by its hash until it is changed',
  [facts, fc.option(text, { nil: undefined })],
  (given, body) => {
    const entry = { ...given, sources: [place] };
    const file =
      body === undefined ? toDraftFile({ facts: given }) : toDraftFile({ folder: 'schemes', facts: entry, body });
    if (body === undefined) expect(parse(file)).toEqual(given);
    else {
      const [, yaml = '', prose = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(file) ?? [];
      const { sources } = parse(yaml) as { sources: unknown };
      expect(unfoldFile(parse(yaml), fileKinds.schemes)).toEqual({ entry, issues: [], places: sources });
      expect(prose).toBe(foldBody(`${body}\n`));
      expect(prose.split(/\s+/)).toEqual(`${body}\n`.split(/\s+/));
    }
    expect([isDraft(file), isUntouched(file), isUntouched(`${file} `)]).toEqual([true, true, false]);
  },
  { runs: 60, pace: 'slow' },
);

test('a file that a person wrote is no draft', () => {
  expect([isDraft('name: A\n'), isUntouched('name: A\n')]).toEqual([false, false]);
});
