import { expect, test } from 'vitest';
import { formatSourceLine } from './source-line.ts';

const line = {
  publisher: 'Association of Police and Crime Commissioners',
  title: 'Reducing Reoffending in Focus',
  dated: '2021',
  at: 'section 8, from page 19',
};

test('a source line begins with the producer', () => {
  expect(formatSourceLine(line)).toBe(
    'Association of Police and Crime Commissioners, Reducing Reoffending in Focus (2021), section 8, from page 19',
  );
});

test('without a printed publisher it begins with the title', () => {
  expect(formatSourceLine({ ...line, publisher: null, dated: 'about 2018' })).toBe(
    'Reducing Reoffending in Focus (about 2018), section 8, from page 19',
  );
});
