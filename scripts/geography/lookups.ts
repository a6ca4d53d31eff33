import { readSmall, withYear, type CsvRow } from './csv.ts';
import { DownloadErrors } from './error.ts';
import type { DownloadFile } from './files.ts';

/** A list of one edition, by ONS code of the district. */
export interface Edition<Entry> {
  /** Year of the boundaries, from the names of its columns. */
  year: number;
  byCode: ReadonlyMap<string, Entry>;
}

/**
 * Districts of England and Wales with their police force area. A merged district has a row for each of its old
 * community safety partnerships; all must lie in one area.
 * @throws DownloadErrors that name every district with two areas
 */
export const readPolice = async (
  file: DownloadFile,
): Promise<Edition<{ name: string; area: string; areaName: string }>> => {
  const { rows, header } = await readSmall(file, {
    'the district’s code': withYear('lad', 'cd'),
    'the district’s name': withYear('lad', 'nm'),
    'the police area’s code': withYear('pfa', 'cd'),
    'the police area’s name': withYear('pfa', 'nm'),
  });
  const byCode = new Map<string, { name: string; area: string; areaName: string }>();
  const problems: string[] = [];
  for (const { row, line } of rows) {
    const [code, area] = [row['the district’s code'], row['the police area’s code']];
    const before = byCode.get(code);
    if (before && before.area !== area)
      problems.push(
        `${file.path}, line ${line}: ${code} is in ${before.area} and in ${area}. A district has one area.`,
      );
    if (!before) byCode.set(code, { name: row['the district’s name'], area, areaName: row['the police area’s name'] });
  }
  return toEdition(file, { header, byCode, problems, rows, letters: /^[EW]0\d/ });
};

/** Districts of the United Kingdom with their English names and, in Wales, their Welsh ones. */
export const readDistricts = async (file: DownloadFile): Promise<Edition<{ name: string; welsh: string }>> => {
  const { rows, header } = await readSmall(file, {
    'the district’s code': withYear('lad', 'cd'),
    'the district’s name': withYear('lad', 'nm'),
    'the district’s Welsh name': withYear('lad', 'nmw'),
  });
  const byCode = new Map(
    rows.map(({ row }) => [
      row['the district’s code'],
      { name: row['the district’s name'], welsh: row['the district’s Welsh name'] },
    ]),
  );
  return toEdition(file, { header, byCode, problems: [], rows, letters: /^[EWSN](0\d|12)/ });
};

/** Districts of England with the names of their regions. */
export const readRegions = async (file: DownloadFile): Promise<Edition<string>> => {
  const { rows, header } = await readSmall(file, {
    'the district’s code': withYear('lad', 'cd'),
    'the region’s name': withYear('rgn', 'nm'),
  });
  const byCode = new Map(rows.map(({ row }) => [row['the district’s code'], row['the region’s name']]));
  return toEdition(file, { header, byCode, problems: [], rows, letters: /^E0\d/ });
};

const toEdition = <Entry>(
  file: DownloadFile,
  {
    header,
    byCode,
    problems,
    rows,
    letters,
  }: {
    header: readonly string[];
    byCode: ReadonlyMap<string, Entry>;
    problems: readonly string[];
    rows: readonly CsvRow<'the district’s code'>[];
    letters: RegExp;
  },
): Edition<Entry> => {
  const strange = rows.find(
    ({ row }) => !/^[A-Z]\d{8}$/.test(row['the district’s code']) || !letters.test(row['the district’s code']),
  );
  const all = strange
    ? [
        ...problems,
        `${file.path}, line ${strange.line}: “${strange.row['the district’s code']}” is not a code of a district.`,
      ]
    : problems;
  if (all.length > 0) throw new DownloadErrors(all);
  const year = header.flatMap((name) => /^lad(\d\d)cd$/i.exec(name)?.[1] ?? [])[0] ?? '';
  return { year: 2000 + Number(year), byCode };
};
