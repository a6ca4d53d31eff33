import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import { toFullKey, toPlaceKey, toPlaceName, toPrisonKey, toShortKeys } from './key.ts';

test.each([
  ['St. Tessa’s', 'st tessas'],
  ['Saint Tessa‘s', 'st tessas'],
  ["Saint Tessa's", 'st tessas'],
  ['Saint Tessaʼs', 'st tessas'],
  ['Aberelŵyth', 'aberelwyth'],
  ['Ørl', 'orl'],
  ['Łąd', 'lad'],
  ['Straße', 'strasse'],
  ['City of Orl', 'orl'],
  ['Dunmarsh & Orrin', 'dunmarsh and orrin'],
  ['King’s Tarn', 'kings tarn'],
  ['  Orl-on-the-Marsh ', 'orl on the marsh'],
  ['Orl‑on–the—Marsh', 'orl on the marsh'],
  ['Raven\u00ADsholt', 'ravensholt'],
])('%s is compared as “%s”', (name, key) => expect(toPlaceKey(name)).toBe(key));

test('the City of Orl is not all of Orl where that matters', () =>
  expect(toFullKey('City of Orl')).toBe('city of orl'));

property('a key is its own key, and no case changes it', [fc.string({ unit: 'grapheme' })], (name) => {
  expect(toFullKey(toFullKey(name))).toBe(toFullKey(name));
  expect(toFullKey(name.normalize('NFD'))).toBe(toFullKey(name.normalize('NFC')));
});

test('a key is written as a name', () => expect(toPlaceName('orl on the marsh')).toBe('Orl on the Marsh'));

test.each([
  ['Orl-on-the-Marsh', ['orl']],
  ['Orl upon Tarn', ['orl']],
  ['Upper Orl-super-Mare', ['upper orl']],
  ['Orl le Fen', ['orl']],
  ['Isle of Tegwyth', ['tegwyth']],
  ['City of Orl', ['orl']],
  ['Orl upon Tarn, City of', ['orl upon tarn', 'orl']],
  ['Orl City', ['orl']],
  ['Tessan County Borough', ['tessan']],
  ['Bridge of Orl', []],
  ['Dunmarsh and Orrin', []],
  ['Ravensholt', []],
])('%s is called %j for short', (name, short) => expect(toShortKeys(name)).toEqual(short));

test.each([
  ['HMP Ravensholt', 'ravensholt'],
  ['HMP & YOI Ravensholt', 'ravensholt'],
  ['HMP/YOI Ravensholt', 'ravensholt'],
  ['Ravensholt prison', 'ravensholt'],
  ['Ravensholt Young Offender Institution', 'ravensholt'],
  ['Carchar y Mynydd', 'y mynydd'],
  ['Ravensholt', undefined],
  ['prison', undefined],
])('%s is the prison %s', (name, key) => expect(toPrisonKey(name)).toBe(key));
