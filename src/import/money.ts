import { locale } from '#messages/locale.ts';
import { formatDate, formatNumber } from '../messages/format.ts';
import { cleanLine } from './clean-text.ts';
import { isEmpty, toDay } from './fact.ts';
import { asList, asObject, type Raw } from './feed.ts';
import { lengths } from './lengths.ts';
import type { Note } from './service-facts.ts';

/** More prices than a listing can show. */
const maxOptions = 10;

/**
 * What a service costs, in words: what the feed says of fees, and each price with its currency and the days on which it
 * holds. A price that is not understood whole is left out, with a note. Null where the feed says nothing.
 */
export const toCost = (raw: Raw, notes: Note[]): string | null => {
  const take = (field: string, given: unknown, maxLength: number): string[] => {
    const { text, notes: more } = cleanLine(given, maxLength);
    notes.push(...more.map((note) => ({ field, note })));
    return text === null ? [] : [text];
  };
  const fees = ['fees_description', 'fees'].flatMap((field) => take(field, raw[field], lengths.cost));
  const given = asList(raw['cost_options']);
  if (given.length > maxOptions)
    notes.push({
      field: 'cost_options',
      note: `has ${given.length} prices, of which the first ${maxOptions} were taken`,
    });
  const options = given.slice(0, maxOptions).flatMap((value) => {
    const read = readOption(asObject(value) ?? {});
    if (typeof read === 'string') return [read];
    notes.push(...read.map((note) => ({ field: 'cost_options', note })));
    return [];
  });
  // Two fields may form an address or a number together, so the whole is cleaned again.
  const all = [...new Set([...fees, ...options].filter(Boolean))].join('; ');
  return take('cost_options', all, lengths.cost)[0] ?? null;
};

/** A price in words, or why it cannot be put into any. */
const readOption = (option: Raw): string | string[] => {
  const amount = isEmpty(option['amount']) ? '' : formatAmount(option['amount'], option['currency']);
  if (amount === null) return ['has an amount that is no sum of money, so its price was left out'];
  const days = (['valid_from', 'valid_to'] as const).map((field) =>
    isEmpty(option[field]) ? '' : toDay(option[field]),
  );
  if (days.includes(null))
    return ['has a day of validity that is not a date such as 2026-08-14, so its price was left out'];
  const [from, to] = days;
  const label = cleanLine(option['option'], lengths.label).text;
  const more = cleanLine(option['amount_description'], lengths.label).text;
  const price = [label, amount, more].filter(Boolean).join(' ');
  return (
    price && [price, from && `from ${formatDate(from)}`, to && `until ${formatDate(to)}`].filter(Boolean).join(', ')
  );
};

/** “£3”, “€12.50”, “5, in a currency that the feed does not name”; null where it is no sum of money. */
const formatAmount = (given: unknown, currency: unknown): string | null => {
  const amount = typeof given === 'string' && /^\d{1,9}(?:\.\d{1,2})?$/.test(given.trim()) ? Number(given) : given;
  if (typeof amount !== 'number' || !Number.isFinite(amount) || amount < 0) return null;
  if (isEmpty(currency)) return `${formatNumber(amount)}, in a currency that the feed does not name`;
  if (typeof currency !== 'string' || !/^[A-Za-z]{3}$/.test(currency.trim())) return null;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency.trim(),
    trailingZeroDisplay: 'stripIfInteger',
  })
    .format(amount)
    .replaceAll('\u00A0', ' ');
};
