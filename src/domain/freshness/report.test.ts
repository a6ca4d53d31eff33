import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import { toReportAddress } from './report.ts';

const about = {
  page: 'Harbour Bridge',
  site: 'Signpost',
  url: 'https://directory.example/schemes/harbour-bridge/',
  fact: 'Cost to you',
};

test('a report names the page, its address and the fact', () => {
  const address = new URL(toReportAddress('directory@office.example', about));
  expect(address.protocol + address.pathname).toBe('mailto:directory@office.example');
  expect(address.searchParams.get('subject')).toBe('Mistake on Signpost: Harbour Bridge, Cost to you');
  expect(address.searchParams.get('body')).toContain(
    'Address: https://directory.example/schemes/harbour-bridge/\r\nFact: Cost to you\r\n',
  );
  expect(address.href).not.toContain('+');
});

property('no name of a page can add a header or end the address', [fc.string({ unit: 'grapheme' })], (page) => {
  const address = toReportAddress('a@b.org', { ...about, page });
  expect(address.match(/[?&]/g)).toEqual(['?', '&']);
  expect(address).toMatch(/^mailto:a@b\.org\?subject=[^\s"<>]*&body=[^\s"<>]*$/);
});
