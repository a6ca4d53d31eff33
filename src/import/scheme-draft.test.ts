import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationLabels, eligibilityLabels } from '../feeds/oruk/wire-text.ts';
import { toPlainProse } from '../feeds/prose.ts';
import { ownContactSchema } from '../schemas/own-contact.ts';
import { serviceWith } from '../testing/hostile-services.ts';
import { property } from '../testing/property.ts';
import { cleanText } from './clean-text.ts';
import type { Raw } from './feed.ts';
import { lengths } from './lengths.ts';
import { toSchemeDraft } from './scheme-draft.ts';

const existing = {
  schemes: new Map(),
  providers: new Map(),
  providerNames: new Map(),
  ids: { schemes: new Set<string>(), providers: new Set<string>(), sources: new Set<string>() },
  terms: new Map(),
  areas: [],
  regions: [],
};
const cite = { document: 'feed-own-2026', at: 'service 1' };
const toDraft = (raw: Raw) =>
  toSchemeDraft('1', raw, {
    existing,
    cite,
    today: '2026-11-24',
    listed: '2026-11-24',
    changes: [],
    dated: '',
    organisations: [],
  });

/** Fields that hold no text of the feed, or an address that was looked at as such. */
const notText = new Set(['key', 'source', 'sources', 'url', 'listed', 'confirmations', 'contact']);
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (notText.has(key) ? [] : textsIn(item)));
};

describe('every text of a draft', () => {
  const piece = fc.constantFrom(
    ...['01234', '567890', '07700', '900123', '. ', '; ', '\n', '\n\n', ' ', '-', '(', '<', 'b>', '&lt;', '\u202E'],
    ...['javascript', ':', ' x', 'www', '.x', 'a', '@', 'b.test', '5 weeks', '5 weeks. ', 'Help for women'],
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const labelled = fc
    .array(fc.tuple(fc.constantFrom(...eligibilityLabels, ...applicationLabels), text), { maxLength: 4 })
    .map((lines) => lines.map((line) => line.join(': ')).join('\n'));
  const service = serviceWith(fc.oneof(text, labelled)).filter(({ name }) => cleanText(name, 200).text !== null);

  property(
    'is clean, and stays so where fields are put together or cut',
    [service],
    (raw) => {
      const { facts, body } = toDraft(raw);
      for (const text of [...textsIn(facts), toPlainProse(body) ?? ''])
        expect(cleanText(text, lengths.description)).toEqual({ text: text, notes: [] });
    },
    {
      runs: 60,
      pace: 'slow',
      examples: [
        [{ name: 'A', application_process: 'How long it lasts: 5 weeks 07700 5 weeks. 900123' }],
        [{ name: 'A', description: 'Ring 0123456789. 0123456789 01234567890123456789' }],
        [{ name: 'A', cost_options: [{ option: '01234', amount_description: '567890' }] }],
        [{ name: 'A', cost_options: [{ option: 'javascript', amount_description: ':alert(1)' }] }],
        [{ name: 'A', cost_options: [{ option: 'x'.repeat(100), amount_description: 'y'.repeat(100) }] }],
      ],
    },
  );
});

describe('a contact of a draft', () => {
  const piece = fc.constantFrom(
    ...[
      '01632',
      '07700',
      '+44',
      '0044',
      ' 7700',
      '960001',
      '900123',
      ' ',
      '-',
      '(0)',
      'ann',
      '.',
      'lowe',
      '@',
      'b.test',
    ],
    ...['referrals', 'https://', 'a.test', '/', '?', '<b>', '\u202E', '\n', 'javascript:', 'mailto:', '%0A', ','],
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
  const raw = fc.record({
    name: fc.constant('A'),
    phones: fc.array(fc.record({ number: text }), { maxLength: 3 }),
    email: text,
    url: text,
  });

  property(
    'is a shared British number, a mailbox of no one person and a plain address, or is left out',
    [raw],
    (service) => {
      const fact = toDraft(service).facts['contact'] as { state: string; value?: Record<string, string> };
      if (fact.state !== 'known') return;
      const { phone = '01632 960001', email = 'referrals@b.test', web = 'https://a.test/', ...rest } = fact.value ?? {};
      expect(ownContactSchema.safeParse(fact.value).error).toBeUndefined();
      expect(rest).toEqual({ for: 'both' });
      expect(phone).toMatch(/^[01](?: ?\d){2,10}$/);
      expect(phone.replaceAll(' ', '')).not.toMatch(/^07/);
      expect(email).toMatch(/^[\w.+-]+@[\w.-]+$/);
      expect(email).not.toMatch(/ann.lowe|7700 ?900123/);
      expect(web).toMatch(/^https?:\/\/[^@\s<>"']+$/);
    },
    { runs: 500 },
  );
});

test.each([[{ toString: 1 }], [[{ toString: null }]], [5], [null]])('a status that is %j is not known', (status) => {
  expect(toDraft({ name: 'A', status }).facts['status']).toEqual({ word: 'not known', source: cite });
});

test.each(['__proto__', 'constructor'])('a status of “%s” is kept as the feed’s word', (status) => {
  expect(toDraft({ name: 'A', status }).facts['status']).toEqual({
    word: 'not known',
    words: `The feed’s status is “${status}”`,
    source: cite,
  });
});
