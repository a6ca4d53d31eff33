import { describe, expect, test } from 'vitest';
import { makeArea, makeProvider } from '../schemas/fixture.ts';
import { askAbout, askAboutScheme, commissionersEnding } from './ask-today.ts';

const governed = (model: string, title: string, titleChecked: boolean) => ({
  governance: { model, title, titleChecked },
});
const cleveland = makeArea('cleveland', {
  name: 'Cleveland',
  ...governed('PCC', 'Cleveland Police and Crime Commissioner', false),
});
const london = makeArea('metropolitan', { name: 'Metropolitan Police', ...governed('MAYOR', 'Mayor of London', true) });

describe('whom to ask about an area', () => {
  test.each([
    ['an office whose title was read in a source', london, 'the Mayor of London'],
    ['an office whose title was not', cleveland, 'the police and crime commissioner for this area (Cleveland)'],
    [
      'a mayor whose title was not',
      makeArea('x', { name: 'Somewhere', ...governed('MAYOR', 'Mayor of Somewhere', false) }),
      'the police and crime commissioner for this area (Somewhere)',
    ],
    [
      'Scotland',
      makeArea('x', { nation: 'Scotland', ...governed('SPA', 'Scottish Police Authority', false) }),
      'the council or the police in that part of Scotland',
    ],
    [
      'the City of London',
      makeArea('x', governed('CORPORATION', 'City of London Corporation', false)),
      'the police authority for the City of London',
    ],
    [
      'Northern Ireland',
      makeArea('x', { nation: 'Northern Ireland', ...governed('NIPB', 'Policing Board', false) }),
      'the police or the council in that part of Northern Ireland',
    ],
  ])('%s', (_, area, words) => {
    expect(askAbout(area)).toBe(words);
  });

  test('never prints a title that was not checked', () => {
    expect(askAbout(cleveland)).not.toContain('Cleveland Police and Crime Commissioner');
  });
});

describe('whom to ask about a scheme', () => {
  const anybody = 'the police and crime commissioner or mayor for your area';

  test('is the office of each of its areas, once', () => {
    expect(askAboutScheme([cleveland, london, cleveland], [])).toEqual([
      'the police and crime commissioner for this area (Cleveland)',
      'the Mayor of London',
    ]);
  });

  test.each([
    [0, [anybody]],
    [6, [anybody]],
  ])('with %i areas is the office of the reader’s own', (count, asked) => {
    expect(
      askAboutScheme(
        Array.from({ length: count }, (_, index) => makeArea(`area-${index}`)),
        [],
      ),
    ).toEqual(asked);
  });

  test('with 5 areas is each of their offices', () => {
    expect(
      askAboutScheme(
        Array.from({ length: 5 }, (_, index) => makeArea(`area-${index}`)),
        [],
      ),
    ).toHaveLength(5);
  });

  test.each([
    ['a probation body that ended', { kind: 'probation', ended: 'It ended in June 2021' }, true],
    ['a probation body that goes on', { kind: 'probation' }, false],
    ['a charity that ended', { kind: 'charity', ended: 'It closed' }, false],
  ])('with %s: the Probation Service is named %s', (_, fields, isNamed) => {
    expect(askAboutScheme([london], [makeProvider(fields)])).toEqual([
      'the Mayor of London',
      ...(isNamed ? ['the Probation Service'] : []),
    ]);
  });
});

test('the end of commissioners is told with the date on which it was announced', () => {
  expect(commissionersEnding).toBe(
    'On 13 November 2025 the Government announced that police and crime commissioners will end in May 2028.',
  );
});
