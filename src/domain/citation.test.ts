import { describe, expect, test } from 'vitest';
import { toCslItem, toOscola, toRemark, type Citable } from './citation.ts';

const citable: Citable = {
  address: 'cleveland-divert/women-referred',
  statement: 'more than 6 of 136 women had reoffended',
  ours: { percent: 4.4118, low: 2.0366, high: 9.2856 },
  limits: [
    { sort: 'cannot be right', words: 'It cannot be right.' },
    { sort: 'weak', words: 'Nobody similar was counted.' },
  ],
  publisher: 'Association of Police and Crime Commissioners',
  title: 'Reducing Reoffending in Focus',
  date: '2021',
  isDateInferred: true,
  at: 'section 16, from page 35',
  url: 'https://waymark.example/outcomes/cleveland-divert/women-referred/',
};
const remark = 'More than 6 of 136 women had reoffended (4.4%; 95% interval 2.0% to 9.3%, computed by Waymark) (section 16, from page 35). Caution: It cannot be right. Nobody similar was counted.';

describe('the remark', () => {
  test('holds the figure, our sum, its place and every caution', () => {
    expect(toRemark(citable)).toBe(remark);
  });

  test('has no sum where no counts are printed, and no caution where there is none', () => {
    expect(toRemark({ ...citable, ours: null, limits: [] })).toBe('More than 6 of 136 women had reoffended (section 16, from page 35).');
  });
});

describe('the CSL item', () => {
  test('names the document, the printed page, the address and the remark', () => {
    expect(toCslItem(citable)).toEqual({
      id: 'cleveland-divert-women-referred',
      type: 'report',
      title: 'Reducing Reoffending in Focus',
      author: [{ literal: 'Association of Police and Crime Commissioners' }],
      issued: { 'date-parts': [[2021]], circa: true },
      page: '35',
      URL: 'https://waymark.example/outcomes/cleveland-divert/women-referred/',
      note: remark,
    });
  });

  test.each([
    ['2021', [2021]],
    ['2018-12', [2018, 12]],
    ['2016-09-21', [2016, 9, 21]],
  ])('has as much of the date %s as is known', (date, parts) => {
    expect(toCslItem({ ...citable, date, isDateInferred: false }).issued).toEqual({ 'date-parts': [parts] });
  });

  test.each([
    ['case study 9', undefined],
    ['para 3.1', undefined],
    ['last page', undefined],
    ['page 4', '4'],
    ['pages 4 and 5', '4'],
  ])('with the place “%s” has the page %s', (at, page) => {
    expect(toCslItem({ ...citable, at }).page).toBe(page);
  });

  test('names no author where the document prints no publisher, and leaves out a page that is not known', () => {
    expect(Object.keys(toCslItem({ ...citable, publisher: null, at: 'case study 9' }))).toEqual(['id', 'type', 'title', 'issued', 'URL', 'note']);
  });
});

describe('OSCOLA', () => {
  test('has author, title, year said to be inferred, place, address and remark', () => {
    expect(toOscola(citable)).toBe(
      `Association of Police and Crime Commissioners, ‘Reducing Reoffending in Focus’ (c 2021) section 16, from page 35 <https://waymark.example/outcomes/cleveland-divert/women-referred/>. ${remark}`,
    );
  });

  test('begins with the title where no publisher is printed, and has a printed year as it is', () => {
    expect(toOscola({ ...citable, publisher: null, date: '2016-09-21', isDateInferred: false })).toMatch(/^‘Reducing Reoffending in Focus’ \(2016\) section 16/);
  });
});
