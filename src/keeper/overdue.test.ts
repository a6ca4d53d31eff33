import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Confirmation } from '../schemas/confirmation.ts';
import { copyFixture, fixture } from '../testing/content-folder.ts';
import { callProgram } from '../testing/run-program.ts';
import { loadDirectory } from './directory.ts';
import { formatMessage } from './message.ts';
import { findOverdue, formatCsv, formatMarkdown, formatSummary, formatTable } from './overdue.ts';

const { directory, cadences } = loadDirectory(fixture);
const today = '2026-11-24';
const scheme = directory.schemes.find(({ id }) => id === 'lang-strand-crossing')!;
const confirmed = (...confirmations: Confirmation[]) => ({ ...scheme, listing: { ...scheme.listing, confirmations } });

describe('what is overdue', () => {
  test('is everything that is stated, while nobody has confirmed anything', () => {
    const overdue = findOverdue([scheme], cadences, { today });
    expect(overdue.map(({ cadence, daysOver, by }) => [cadence, daysOver, by])).toEqual([
      ['routes and contacts', 817, null],
      ['who can take part and how', 727, null],
      ['dates, money and results', 477, null],
    ]);
    expect(formatSummary(overdue)).toBe(
      'Overdue in 1 scheme: routes and contacts of 1 scheme, who can take part and how of 1 scheme and dates, money ' +
        'and results of 1 scheme.',
    );
  });

  test('is nothing on the day after all was confirmed, and routes and contacts first after 60 days', () => {
    const confirmedScheme = confirmed({ by: 'the office', on: '2026-11-24' });
    expect(findOverdue([confirmedScheme], cadences, { today })).toEqual([]);
    expect(formatSummary([])).toBe('Nothing is overdue.');
    expect(findOverdue([confirmedScheme], cadences, { today: '2027-01-23' })).toEqual([]);
    expect(
      findOverdue([confirmedScheme], cadences, { today: '2027-01-24' }).map(({ cadence, daysOver, by }) => [
        cadence,
        daysOver,
        by,
      ]),
    ).toEqual([['routes and contacts', 1, 'the office']]);
  });

  test('may be asked for some days ahead', () => {
    const confirmedScheme = confirmed({ by: 'the office', on: '2026-11-24' });
    expect(
      findOverdue([confirmedScheme], cadences, { today: '2027-01-02', within: 30 }).map(({ daysOver }) => daysOver),
    ).toEqual([-21]);
  });

  test('leaves out a scheme that has ended', () => {
    expect(
      findOverdue(
        [{ ...scheme, listing: { ...scheme.listing, status: { ...scheme.listing.status, word: 'ended' } } }],
        cadences,
        { today },
      ),
    ).toEqual([]);
  });
});

describe('the report', () => {
  const overdue = findOverdue(directory.schemes, cadences, { today });

  test('as a table has a line for each, the longest overdue first, in columns', () => {
    const [head = '', ...lines] = formatTable(overdue).split('\n');
    expect(lines).toHaveLength(overdue.length);
    expect(head).toMatch(/^Days +Scheme +What +Last known to hold +Facts$/);
    const days = lines.map((line) => Number(line.trim().split(' ')[0]));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(new Set(lines.map((line) => line.indexOf('routes and contacts')).filter((at) => at > 0)).size).toBe(1);
  });

  test('as CSV is read back whole, with an empty cell for what is not known', () => {
    const rows = parse(formatCsv(overdue), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(overdue.length);
    expect(rows[0]).toMatchObject({ every_days: '60', confirmed_by: '', days_overdue: String(overdue[0]?.daysOver) });
  });

  test('as Markdown has a row for each', () => {
    expect(
      formatMarkdown(overdue, today)
        .split('\n')
        .filter((line) => /^\| \d/.test(line)),
    ).toHaveLength(overdue.length);
  });
});

describe('the letter', () => {
  const letter = formatMessage(scheme, {
    facts: ['status', 'referrers', 'selfReferral', 'outcomes'],
    cite: directory.cite,
    site: { name: 'Signpost', url: new URL('https://directory.example') },
    sender: undefined,
  });

  test('asks about the facts that are due, with what the page shows and its source, and about no other', () => {
    expect(letter).toContain('Subject: Is this still right? Lang Strand Crossing on Signpost');
    expect(letter).toContain('https://directory.example/schemes/lang-strand-crossing/');
    expect(letter).toMatch(/^- Who can refer: .*\(Board 2024, /m);
    expect(letter).toMatch(/^- Whether people can refer themselves: No \(Board 2024, /m);
    expect(letter).toMatch(/^- Whether it runs: it was described as running/m);
    expect(letter).toMatch(/^- Recorded: .* went from 13 to 29 /m);
    expect(letter).not.toMatch(/^- How it works:/m);
  });

  test('asks what the document leaves open, and for a role, never a name', () => {
    expect(letter).toMatch(/^- What does it cost the person\?$/m);
    expect(letter).toContain('Please answer with your role and the date. We print both, and never a name.');
    expect(letter).toContain('(No operator is set in content/site.yaml yet.');
  });

  test('names its sender and no address where these are set or not', () => {
    const other = formatMessage(scheme, {
      facts: ['status'],
      cite: directory.cite,
      site: { name: 'Signpost', url: undefined },
      sender: 'The office',
    });
    expect(other).toContain('\n\nThe office\n');
    expect(other).not.toContain('http');
  });
});

test('the program prints the report, with a letter for each scheme where that is asked for', async () => {
  const { code, out } = await callProgram('review', ['--today', today, '--format', 'markdown'], copyFixture());
  expect(code).toBe(0);
  const report = findOverdue(directory.schemes, cadences, { today });
  expect(out).toContain(formatMarkdown(report, today));
  expect(out.match(/^Subject: /gm)).toHaveLength(new Set(report.map((entry) => entry.scheme)).size);
});

test.each([
  [['--message', 'lantern-mentros'], 'There is no scheme “lantern-mentros”. Did you mean lantern-mentors?'],
  [['--format', 'xml'], '--format is table, markdown or csv, and “xml” is none of them.'],
  [['--today', '2026-13-01'], '--today is a date such as 2026-11-23, and “2026-13-01” is not one.'],
  [['--within', 'soon'], '--within is a number of days, and “soon” is not one.'],
])('the program rejects %j', async (words, message) => {
  expect(await callProgram('review', words, copyFixture())).toEqual({ code: 2, out: '', err: `${message}\n` });
});
