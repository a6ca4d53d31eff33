import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type CsvError, parse } from 'csv-parse';
import { DownloadError } from './error.ts';
import type { DownloadFile } from './files.ts';

/** Columns by our name for each: a pattern for the names that official files give it, and one of these names. */
export type Columns<Name extends string> = Readonly<Record<Name, { pattern: RegExp; such: string }>>;

/** A column whose name has the year of its edition in it, or not; a code may lack its suffix: PFA24CD, pfa. */
export const withYear = (stem: string, suffix: 'cd' | 'nm' | 'nmw'): { pattern: RegExp; such: string } => ({
  pattern: new RegExp(`^${stem}(\\d\\d)?${suffix === 'cd' ? '(cd)?' : suffix}$`, 'i'),
  such: `${stem.toUpperCase()}25${suffix.toUpperCase()}`,
});

/** A row by our names of its columns, trimmed, and the line it ends on. */
export interface CsvRow<Name extends string> {
  row: Readonly<Record<Name, string>>;
  line: number;
}

/**
 * The rows of a file, streamed. Line ends, byte order mark, quotes and the order of columns do not matter.
 * @param columns what to read, found by name
 * @param header the names of the columns if the file itself has none
 * @throws DownloadError if a column is missing or two match, if a row lacks fields, and if text has a wrong encoding
 */
export async function* readRows<Name extends string>(
  file: DownloadFile,
  columns: Columns<Name>,
  header?: readonly string[],
): AsyncGenerator<CsvRow<Name>> {
  let places = header && findColumns(header, columns, file.path);
  const names = Object.keys(columns) as Name[];
  for await (const { fields, line } of records(file)) {
    if (!places) {
      places = findColumns(fields, columns, file.path);
      continue;
    }
    if (header && fields.length !== header.length)
      throw new DownloadError(`${file.path}, line ${line}: ${tooFew(fields.length, header.length)}`);
    const row = {} as Record<Name, string>;
    for (const name of names) row[name] = fields[places[name]] ?? '';
    yield { row, line };
  }
  if (!places) throw new DownloadError(`${file.path} is empty: its download was cut off. Download it again.`);
}

/** All rows of a small file, whose text may be UTF-8 or Windows-1252, and the names of its columns. */
export const readSmall = async <Name extends string>(
  file: DownloadFile,
  columns: Columns<Name>,
): Promise<{ rows: CsvRow<Name>[]; header: string[] }> => {
  const text = decode(await buffer(await file.open()), file.path);
  const rows: CsvRow<Name>[] = [];
  for await (const row of readRows({ ...file, open: () => Promise.resolve(Readable.from([text])) }, columns))
    rows.push(row);
  return { rows, header: (text.split(/\r?\n/, 1)[0] ?? '').split(',').map((name) => name.replaceAll('"', '').trim()) };
};

/**
 * The place of each column in a header.
 * @throws DownloadError if one is missing or two match
 */
export const findColumns = <Name extends string>(
  header: readonly string[],
  columns: Columns<Name>,
  path: string,
): Record<Name, number> => {
  const cells = header.map((cell) => cell.trim());
  return Object.fromEntries(
    Object.entries<Columns<Name>[Name]>(columns).map(([name, { pattern, such }]) => {
      const found = cells.flatMap((cell, place) => (pattern.test(cell) ? [place] : []));
      const [place] = found;
      if (place === undefined)
        throw new DownloadError(
          `${path} has no column for ${name}, such as ${such}. Its columns are ${shorten(cells.join(', '))}. ` +
            'It is another file, or its columns have new names.',
        );
      if (found.length > 1)
        throw new DownloadError(
          `${path} has ${found.length} columns for ${name}: ${found.map((at) => cells[at]).join(' and ')}. ` +
            'Take out the older one, or download a file of one edition.',
        );
      return [name, place];
    }),
  ) as Record<Name, number>;
};

/**
 * Text as UTF-8, or as Windows-1252 if it is not UTF-8. A byte order mark is removed.
 * @throws DownloadError if it was encoded twice: “Ã´” for “ô”, or a byte order mark as letters
 */
export const decode = (bytes: Uint8Array, path: string): string => {
  const text = decodeBytes(bytes);
  const line = text.split('\n').findIndex((each) => /Ã|ï»¿/.test(each));
  if (line < 0) return text;
  const sample = /\S*(?:Ã|ï»¿)\S*/.exec(text)?.[0] ?? '';
  throw new DownloadError(
    `${path}, line ${line + 1}: “${shorten(sample, 40)}” was encoded twice. Download the file again in another form ` +
      '(GeoJSON, or CSV from its newer edition); do not save it from a spreadsheet.',
  );
};

const decodeBytes = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

async function* records(file: DownloadFile): AsyncGenerator<{ fields: string[]; line: number }> {
  const parser = parse({
    bom: true,
    trim: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  });
  const source = await file.open();
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>)
      yield { fields: record, line: info.lines };
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    throw new DownloadError(`${file.path}${explain(error)}`);
  } finally {
    source.destroy();
  }
}

const explain = (error: unknown): string => {
  const { code, message, lines, record } = error as CsvError & { lines?: number; record?: unknown[] };
  if (code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
    return `, line ${lines}: ${tooFew(record?.length ?? 0, Number(/expect (\d+)/.exec(message)?.[1]))}`;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return ': it ends within a field. Its download was cut off. Download it again.';
  return ` cannot be read: ${message}. Download it again.`;
};

const tooFew = (found: number, wanted: number): string =>
  found < wanted
    ? `${found} fields instead of ${wanted}. The download was cut off there. Download it again.`
    : `${found} fields instead of ${wanted}. It is another file, or was changed after its download.`;

const shorten = (text: string, maxLength = 160): string =>
  text.length > maxLength ? `${text.slice(0, maxLength)} …` : text;
