import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaContactSchema, nationalLineSchema, type AreaContact, type NationalLine } from '../../schemas/contact.ts';
import { property } from '../../testing/property.ts';
import { isOfPublicBody, isPrintedLink, numberOfArea, numberOfLine, ownContactOn, pageOfArea } from './press.ts';

const line = (fields: Partial<Record<keyof NationalLine, string>>): NationalLine =>
  nationalLineSchema.parse({
    ...{ id: 'a-line', name: 'A line', needs: '', stages: '', for: 'Anyone', for_some: '', number: '0300 000 0000' },
    ...{ text_or_chat: '', url: '', hours: '', cost: '', nation: '', language: '', known: 'public list', body: '' },
    ...{ dated: '', agree: '2', conflict: '', use: '', updated_on: '2026-11-28', confirmed_on: '' },
    ...fields,
  });

const contact = (fields: Partial<Record<keyof AreaContact, string>>): AreaContact =>
  areaContactSchema.parse({
    ...{ area: 'north', kind: 'office', name: 'An office', url: 'https://office.example', known: 'public list' },
    ...{ body: '', dated: '', agree: '2', conflict: '', phone: '01234 567890', phone_agree: '2', phone_dated: '' },
    ...{ says: '', confirmed_on: '' },
    ...fields,
  });

describe('the number of a national line', () => {
  test.each([
    ['two sources agree', {}, true],
    ['one source gives it', { agree: '1' }, false],
    ['another number is given too', { conflict: 'number;hours' }, false],
    ['only the hours differ', { conflict: 'hours' }, true],
    ['one source, and someone called it', { agree: '1', confirmed_on: '2026-11-28' }, true],
    ['there is none', { number: '' }, false],
  ])('%s', (_, fields, isShown) => {
    expect(numberOfLine(line(fields)) !== null).toBe(isShown);
  });

  test.each([
    ['999 then 55', '999'],
    ['111, then the mental health option (option 2)', '111'],
    ['0808 80 10 800', '08088010800'],
    ['18000', '18000'],
  ])('%s dials %s', (number, dial) => {
    expect(numberOfLine(line({ number }))).toEqual({ text: number, dial });
  });

  property('whatever is printed, only digits are dialled', [fc.string()], (number) => {
    expect(numberOfLine(line({ number }))?.dial ?? '0').toMatch(/^\d+$/);
  });
});

describe('the page of an office', () => {
  const any = contact({ area: '*', url: 'https://any.example' });
  const page = (fields: Parameters<typeof contact>[0]) =>
    pageOfArea([contact(fields), any], { area: 'north', kind: 'office' })?.url;

  test.each([
    ['named by two lists', {}, 'https://office.example'],
    ['named by one list', { agree: '1' }, 'https://any.example'],
    ['read on its own page', { agree: '1', known: 'own page' }, 'https://office.example'],
    ['read there, and others name another', { known: 'own page', conflict: 'address' }, 'https://any.example'],
    ['named by one list, and someone opened it', { agree: '1', confirmed_on: '2026-11-28' }, 'https://office.example'],
    ['of another area', { area: 'south' }, 'https://any.example'],
    ['of the force', { kind: 'force' }, 'https://any.example'],
  ])('%s', (_, fields, expected) => {
    expect(page(fields)).toBe(expected);
  });

  test('is none where neither it nor a page for every area is listed', () => {
    expect(pageOfArea([contact({ area: 'south' })], { area: 'north', kind: 'office' })).toBeNull();
  });

  test('has a number by the sources of the number alone', () => {
    expect(numberOfArea(contact({ phone_agree: '1', agree: '5' }))).toBeNull();
    expect(numberOfArea(contact({ phone: '101', phone_agree: '5', agree: '1' }))).toEqual({ text: '101', dial: '101' });
  });
});

describe('an address that a document prints', () => {
  const when = { today: '2026-11-29', days: 90 };
  const url = 'https://charity.example/help';

  test.each([
    ['https://www.durham.police.uk/x', true],
    ['https://something.pcc.police.uk', true],
    ['https://www.gov.uk', true],
    ['https://police.uk.example', false],
    ['https://notgov.uk', false],
    [url, false],
  ])('%s is a public body’s: %s', (address, expected) => {
    expect(isOfPublicBody(address)).toBe(expected);
  });

  test.each([
    ['never asked', [], false],
    ['answered in time', [{ url, answered_on: '2026-08-31' }], true],
    ['answered too long ago', [{ url, answered_on: '2026-08-30' }], false],
    ['another answered', [{ url: 'https://charity.example/', answered_on: '2026-11-28' }], false],
  ])('%s', (_, answered, expected) => {
    expect(isPrintedLink(url, { answered, ...when })).toBe(expected);
  });
});

describe('a scheme’s own contact, due 90 days after it was confirmed', () => {
  test.each([
    ['that day', '2026-11-29', '2026-11-29', 'live'],
    ['89 days before', '2026-09-01', '2026-11-29', 'live'],
    ['90 days before', '2026-08-31', '2026-11-29', 'live'],
    ['91 days before', '2026-08-30', '2026-11-29', 'overdue'],
    ['a year before', '2025-11-29', '2026-11-29', 'overdue'],
    ['never', undefined, '2026-11-29', 'unconfirmed'],
  ])('confirmed %s', (_, confirmedOn, today, expected) => {
    expect(ownContactOn(confirmedOn, { today, days: 90 })).toBe(expected);
  });
});
