import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toReportAddress } from './report.ts';

const about = {
  page: 'Cleveland Divert',
  url: 'https://waymark.example/schemes/cleveland-divert/',
  fact: 'Cost to you',
};

test('a report names the page, its address and the fact', () => {
  const address = new URL(toReportAddress('waymark@example.org', about));
  expect(address.protocol + address.pathname).toBe('mailto:waymark@example.org');
  expect(address.searchParams.get('subject')).toBe('Mistake on Waymark: Cleveland Divert, Cost to you');
  expect(address.searchParams.get('body')).toContain(
    'Address: https://waymark.example/schemes/cleveland-divert/\r\nFact: Cost to you\r\n',
  );
  expect(address.href).not.toContain('+');
});

test('no name of a page can add a header or end the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (page) => {
      const address = toReportAddress('a@b.org', { ...about, page });
      expect(address.match(/[?&]/g)).toEqual(['?', '&']);
      expect(address).toMatch(/^mailto:a@b\.org\?subject=[^\s"<>]*&body=[^\s"<>]*$/);
    }),
  );
});
