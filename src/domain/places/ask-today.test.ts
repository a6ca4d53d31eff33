import { describe, expect, test } from 'vitest';
import { makeArea, makeProvider } from '../../testing/make-entry.ts';
import { askAbout, askAboutScheme } from './ask-today.ts';

const governed = (model: string, title: string, titleChecked: boolean) => ({
  governance: { model, title, titleChecked },
});
const ashmere = makeArea('ashmere', {
  name: 'Ashmere',
  ...governed('PCC', 'Ashmere Police and Crime Commissioner', false),
});
const kingshythe = makeArea('kingshythe', { name: 'Kingshythe', ...governed('MAYOR', 'Mayor of Kingshythe', true) });

describe('who to ask about an area', () => {
  test.each([
    ['an office whose title was read in a source', kingshythe, 'the Mayor of Kingshythe'],
    ['an office whose title was not', ashmere, 'the police and crime commissioner for this area (Ashmere)'],
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
    expect(askAbout(ashmere)).not.toContain('Ashmere Police and Crime Commissioner');
  });
});

describe('who to ask about a scheme', () => {
  const anyOffice = 'the police and crime commissioner or mayor for your area';

  test('is the office of each of its areas, once', () => {
    expect(askAboutScheme([ashmere, kingshythe, ashmere], [])).toEqual([
      'the police and crime commissioner for this area (Ashmere)',
      'the Mayor of Kingshythe',
    ]);
  });

  test.each([
    [0, [anyOffice]],
    [6, [anyOffice]],
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
    ['a probation body', { kind: 'probation' }, true],
    ['a charity', { kind: 'charity' }, false],
    ['a prison', { kind: 'prison' }, false],
  ])('with %s: the Probation Service is named %s', (_, fields, isNamed) => {
    expect(askAboutScheme([kingshythe], [makeProvider(fields)])).toEqual([
      'the Mayor of Kingshythe',
      ...(isNamed ? ['the Probation Service'] : []),
    ]);
  });
});
