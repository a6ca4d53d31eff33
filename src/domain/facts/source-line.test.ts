import { expect, test } from 'vitest';
import { formatSourceLine } from './source-line.ts';

const line = {
  publisher: 'The Ashmere and Brackwater Board',
  title: 'Crime and What Was Done',
  dated: '2021',
  at: 'section 8, from page 19',
};

test('a source line begins with the publisher', () => {
  expect(formatSourceLine(line)).toBe(
    'The Ashmere and Brackwater Board, Crime and What Was Done (2021), section 8, from page 19',
  );
});

test('without a printed publisher it begins with the title', () => {
  expect(formatSourceLine({ ...line, publisher: null, dated: 'about 2018' })).toBe(
    'Crime and What Was Done (about 2018), section 8, from page 19',
  );
});
