import { describe, expect, test } from 'vitest';
import { formatOscola, toCslItem, toOscola, toRemark, type Citable } from './citation.ts';

const citable: Citable = {
  address: 'harbour-bridge/reoffended-within-a-year',
  statement: '6 of 136 people had reoffended within a year',
  verdict: 'Quote with care',
  ours: { percent: 4.41, low: 2.04, high: 9.29 },
  limits: [{ sort: 'weak', words: 'Only people who finished are counted.' }],
  publisher: 'The Ashmere and Brackwater Board',
  title: 'Crime and What Was Done',
  date: '2021',
  isDateInferred: false,
  at: 'section 8, page 19',
  url: 'https://directory.example/outcomes/harbour-bridge/reoffended-within-a-year/',
  by: 'Signpost Directory',
};

describe('OSCOLA', () => {
  // OSCOLA, 4th edition, 3.4.8, and two examples from guides that follow it where it gives none: the Cardiff tutorial
  // for a website, the University of Portsmouth for an organisation as author and for a source without one.
  test.each([
    [
      {
        author: 'Sarah Cole',
        title: 'Virtual Friend Fires Employee',
        inBrackets: ['Naked Law', '1 May 2009'],
        url: 'http://www.nakedlaw.com/2009/05/index.html',
        accessed: '19 November 2009',
      },
      'Sarah Cole, ‘Virtual Friend Fires Employee’ (Naked Law, 1 May 2009) ' +
        '<http://www.nakedlaw.com/2009/05/index.html> accessed 19 November 2009',
    ],
    [
      {
        author: 'Simon Myerson',
        title: 'Applying yourself to pupillage',
        inBrackets: ['LawCareers.Net', '5 April 2011'],
        url: 'http://www.lawcareers.net/Information/Features/Detail.aspx?r=1355',
        accessed: '12 April 2011',
      },
      'Simon Myerson, ‘Applying yourself to pupillage’ (LawCareers.Net, 5 April 2011) ' +
        '<http://www.lawcareers.net/Information/Features/Detail.aspx?r=1355> accessed 12 April 2011',
    ],
    [
      {
        author: 'BBC News',
        title: 'Call to Stop Children Drinking',
        inBrackets: ['27 April 2007'],
        url: 'http://news.bbc.co.uk/1/uk/6596515.stm',
        accessed: '21 August 2008',
      },
      'BBC News, ‘Call to Stop Children Drinking’ (27 April 2007) <http://news.bbc.co.uk/1/uk/6596515.stm> accessed ' +
        '21 August 2008',
    ],
    [
      {
        title: 'Diana, Princess of Wales',
        inBrackets: ['Wikipedia article', '9 November 2006'],
        url: 'http://en.wikipedia.org/wiki/Princess_Diana',
        accessed: '13 February 2006',
      },
      '‘Diana, Princess of Wales’ (Wikipedia article, 9 November 2006) <http://en.wikipedia.org/wiki/Princess_Diana> ' +
        'accessed 13 February 2006',
    ],
  ])('sets %o', (parts, expected) => {
    expect(formatOscola(parts)).toBe(expected);
  });

  test('puts the pinpoint before the address, and the remark after it', () => {
    expect(toOscola(citable)).toBe(
      'The Ashmere and Brackwater Board, ‘Crime and What Was Done’ (2021) section 8, page 19 ' +
        '<https://directory.example/outcomes/harbour-bridge/reoffended-within-a-year/>. ' +
        '6 of 136 people had reoffended within a year (4.4%; 95% confidence interval 2.0% to 9.3%, worked out by ' +
        'Signpost Directory) (section 8, page 19). Verdict of Signpost Directory: quote with care. Caution: Only ' +
        'people who finished are counted.',
    );
  });

  test('without a publisher begins with the title, and marks a date that was worked out', () => {
    expect(toOscola({ ...citable, publisher: null, isDateInferred: true })).toMatch(
      /^‘Crime and What Was Done’ \(c 2021\) section 8/,
    );
  });
});

describe('the remark', () => {
  test('of a figure without counts has no interval', () => {
    expect(toRemark({ ...citable, ours: null })).toBe(
      '6 of 136 people had reoffended within a year (section 8, page 19). Verdict of Signpost Directory: quote with ' +
        'care. Caution: Only people who finished are counted.',
    );
  });

  test('says that a date was worked out', () => {
    expect(toRemark({ ...citable, isDateInferred: true })).toContain(
      'The document prints no date. This one was worked out by Signpost Directory.',
    );
  });
});

describe('CSL-JSON', () => {
  // Dates and circa: CSL 1.0.2, csl-data.json, https://docs.citationstyles.org.
  test('holds the producer as the author, the parts of the date, the page and the remark', () => {
    expect(toCslItem({ ...citable, date: '2016-09-21' })).toEqual({
      id: 'harbour-bridge-reoffended-within-a-year',
      type: 'report',
      title: 'Crime and What Was Done',
      author: [{ literal: 'The Ashmere and Brackwater Board' }],
      issued: { 'date-parts': [[2016, 9, 21]] },
      page: '19',
      URL: citable.url,
      note: toRemark(citable),
    });
  });

  test('leaves out what is not known', () => {
    const item = toCslItem({ ...citable, publisher: null, at: 'section 8, from page 19', isDateInferred: true });
    expect(item).not.toHaveProperty('author');
    expect(item).not.toHaveProperty('page');
    expect(item.issued).toEqual({ 'date-parts': [[2021]], circa: true });
  });
});

test('a rounding error is a plain sentence before the cautions, and no caution itself', () => {
  const slip = { sort: 'rounding' as const, words: '80 of 86 would be 93.0%.' };
  expect(toRemark({ ...citable, ours: null, limits: [...citable.limits, slip] })).toBe(
    '6 of 136 people had reoffended within a year (section 8, page 19). Verdict of Signpost Directory: quote with ' +
      'care. 80 of 86 would be 93.0%. Caution: Only people who finished are counted.',
  );
  expect(toRemark({ ...citable, ours: null, limits: [slip] })).toBe(
    '6 of 136 people had reoffended within a year (section 8, page 19). Verdict of Signpost Directory: quote with ' +
      'care. 80 of 86 would be 93.0%.',
  );
});
