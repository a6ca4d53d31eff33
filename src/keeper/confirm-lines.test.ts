import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readContent, type ContentFile } from '../check/files.ts';
import { isStated } from '../domain/freshness/confirmation.ts';
import { factNames, type FactName } from '../schemas/facts.ts';
import { fileKinds } from '../schemas/form/kinds.ts';
import { unfoldFile } from '../schemas/form/shape.ts';
import { formatYaml, toYaml } from '../schemas/form/yaml-writer.ts';
import { fixture, validScheme } from '../testing/content-folder.ts';
import { property } from '../testing/property.ts';
import { toConfirmation } from './confirm.ts';
import { schemeSchema } from '../schemas/scheme.ts';
import type { Fields } from '../schemas/form/fields.ts';
import { toParts } from './yaml-text.ts';

const path = 'content/schemes/harbour-mentors.mdx';
const statedIn = ({ data }: ContentFile) => factNames.filter((name) => isStated(data as Fields, name));
const files = readContent(fixture).files.filter((file) => file.folder === 'schemes' && statedIn(file).length > 0);
const fieldsOf = ({ file }: ContentFile): Fields => parse(toParts(file, readFileSync(file, 'utf8')).yaml) as Fields;

/** The ways in which someone may have written a field. */
const hands = {
  formatted: (field: Fields) => toYaml(field),
  'in lines of its own': (field: Fields) => stringify(field, { lineWidth: 0 }),
  'with braces': (field: Fields) =>
    Object.entries(field)
      .map(([name, value]) => `${name}: ${stringify(value, { collectionStyle: 'flow', lineWidth: 0 })}`)
      .join(''),
};

/** A file, field by field, with a fact that it states. */
const written = fc
  .record({
    file: fc.constantFrom(...files),
    hand: fc.constantFrom(...Object.values(hands)),
    end: fc.constantFrom('\n', '\r\n'),
    nth: fc.nat(),
  })
  .map(({ file, hand, end, nth }) => {
    const fields = fieldsOf(file);
    const stated = statedIn(file).filter((name) => !('confirmed' in (fields[name] as Fields)));
    const parts = Object.entries(fields).map(([name, value]) => ({
      name,
      text: `# about ${name}\n${hand({ [name]: value })}`.replaceAll('\n', end),
    }));
    return { parts, end, fact: stated[nth % stated.length] as FactName };
  });

property(
  'only the lines of the fact change, which are then formatted, and the entry is the same, confirmed',
  [written, fc.constantFrom('the scheme’s manager', 'the office: its desk, #2', 'a '.repeat(90).trim())],
  ({ parts, end, fact }, by) => {
    const [head, tail] = [`---${end}`, `---${end}${end}Prose.${end}`];
    const textOf = (some: typeof parts) => some.map(({ text }) => text).join('');
    const index = parts.findIndex(({ name }) => name === fact);
    const before = head + textOf(parts.slice(0, index)) + `# about ${fact}${end}`;
    const after = textOf(parts.slice(index + 1)) + tail;
    const text = head + textOf(parts) + tail;
    const confirmed = toConfirmation({ of: 'x', by, on: '2026-11-24', facts: [fact] }, { path, text }).text ?? '';
    expect(confirmed.startsWith(before) && confirmed.endsWith(after)).toBe(true);
    const own = confirmed.slice(before.length, confirmed.length - after.length);
    expect(own.replaceAll('\r\n', '\n')).toBe(formatYaml(own.replaceAll('\r\n', '\n')));
    expect(own.replaceAll(end, '')).not.toMatch(/[\r\n]/);
    const [was, is] = [parse(toParts(path, text).yaml), parse(toParts(path, confirmed).yaml)] as [Fields, Fields];
    expect(is).toEqual({ ...was, [fact]: { ...(was[fact] as Fields), confirmed: { on: '2026-11-24', by } } });
  },
  { pace: 'slow' },
);

describe('an earlier confirmation', () => {
  const [on, by] = ['2026-11-24', 'the manager'];
  const confirm = (text: string, more: { on?: string; by?: string; facts?: string[] }) =>
    toConfirmation({ of: 'x', by, on, ...more }, { path, text }).text ?? '';
  const yamlOf = (text: string) => parse(toParts(path, text).yaml) as Fields;
  const first = confirm(validScheme, { facts: ['age', 'needs', 'who'] });

  test('gives way on the line of its fact and goes to the list, one for all that a role confirmed on a day', () => {
    const second = yamlOf(confirm(first, { on: '2026-12-24', by: 'the office', facts: ['who', 'age'] }));
    expect([second['who'], second['age'], second['needs']]).toMatchObject([
      { confirmed: { on: '2026-12-24', by: 'the office' } },
      { confirmed: { on: '2026-12-24', by: 'the office' } },
      { confirmed: { on, by } },
    ]);
    expect(second['confirmations']).toEqual([{ on, by, facts: ['who', 'age'] }]);
  });

  test('that is newer stays on the line, and the older goes to the list', () => {
    const late = yamlOf(confirm(first, { on: '2026-06-01', facts: ['age'] }));
    expect(late['age']).toMatchObject({ confirmed: { on, by } });
    expect(late['confirmations']).toEqual([{ on: '2026-06-01', by, facts: ['age'] }]);
  });

  test('that is the same is not written twice', () => {
    expect(confirm(first, { facts: ['age'] })).toBe(first);
  });

  test('of the whole entry, and of parts without a line, goes to the list', () => {
    expect(yamlOf(confirm(first, {}))['confirmations']).toEqual([{ on, by }]);
    const parts = yamlOf(confirm(validScheme, { facts: ['criteria', 'age', 'outcomes'] }));
    expect(parts['confirmations']).toEqual([{ on, by, facts: ['criteria', 'outcomes'] }]);
    expect(parts['age']).toMatchObject({ confirmed: { on, by } });
  });

  const confirming = fc.record({
    on: fc.constantFrom('2026-01-01', '2026-05-01', '2026-11-24'),
    by: fc.constantFrom('the manager', 'the office'),
    facts: fc.option(fc.uniqueArray(fc.constantFrom('age', 'who', 'needs', 'criteria'), { minLength: 1 }), {
      nil: undefined,
    }),
  });
  property(
    'is never lost: who confirmed what and when is complete after any number of them',
    [fc.array(confirming, { minLength: 1, maxLength: 4 })],
    (all) => {
      const text = all.reduce(
        (before, { facts, ...one }) => confirm(before, { ...one, ...(facts ? { facts } : {}) }),
        validScheme,
      );
      const { entry, issues } = unfoldFile(yamlOf(text), fileKinds.schemes);
      expect(issues).toEqual([]);
      const read = schemeSchema.parse(entry).confirmations;
      const summarise = (confirmations: typeof read) =>
        new Set(
          confirmations.flatMap(({ on: day, by: role, facts = ['all'] }) =>
            facts.map((fact) => `${day} ${role} ${fact}`),
          ),
        );
      expect(summarise(read)).toEqual(summarise(all as typeof read));
    },
    { runs: 40, pace: 'slow' },
  );
});
