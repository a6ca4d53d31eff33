import { listSome } from './list-some.ts';
import { DownloadErrors } from './error.ts';
import type { DownloadFile } from './files.ts';

/** What is known of an official download before it is opened. */
export interface OfficialDownload {
  name: string;
  /** Where it is downloaded by hand. */
  page: string;
  /** The name of its file there. */
  file: string;
  /** Lines that its licence requires; [year] is the year of the release. */
  attribution: readonly string[];
}

const ogl =
  'Source: Office for National Statistics licensed under the Open Government Licence v.3.0 ' +
  '(https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/).';
const portal = 'https://geoportal.statistics.gov.uk/';

/** The downloads that the tables are made from. */
export const downloads = {
  codePoint: {
    name: 'Code-Point Open',
    page: 'https://osdatahub.os.uk/downloads/open/CodePointOpen',
    file: 'codepo_gb.zip (CSV)',
    attribution: [
      'Contains Ordnance Survey data © Crown copyright and database right [year].',
      'Contains Royal Mail data © Royal Mail copyright and database right [year].',
      'Contains National Statistics data © Crown copyright and database right [year].',
    ],
  },
  directory: {
    name: 'ONS Postcode Directory',
    page: portal,
    file: 'ONSPD_<month>_<year>.zip',
    attribution: [
      'Contains OS data © Crown copyright and database right [year].',
      'Contains Royal Mail data © Royal Mail copyright and database right [year].',
      ogl,
    ],
  },
  police: {
    name: 'look-up of districts to community safety partnerships to police force areas',
    page: portal,
    file: 'Local_Authority_District_to_CSPs_to_Police_Force_Areas_(…).csv',
    attribution: [ogl],
  },
  districts: {
    name: 'names and codes of districts with their Welsh names (United Kingdom)',
    page: portal,
    file: 'Local_Authority_Districts_(…)_Names_and_Codes_in_the_UK.csv',
    attribution: [ogl],
  },
  regions: {
    name: 'look-up of districts to regions (England)',
    page: portal,
    file: 'Local_Authority_District_to_Region_(…).csv',
    attribution: [ogl],
  },
  boundaries: {
    name: 'boundaries of districts (United Kingdom, BUC, GeoJSON)',
    page: portal,
    file: 'Local_Authority_Districts_(…)_Boundaries_UK_BUC.geojson',
    attribution: [ogl, 'Contains OS data © Crown copyright and database right [year].'],
  },
  places: {
    name: 'GeoNames cities1000',
    page: 'https://download.geonames.org/export/dump/',
    file: 'cities1000.zip',
    attribution: [
      'Place names: GeoNames (https://www.geonames.org/), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), ' +
        'changed: matched to police force areas.',
    ],
  },
} as const satisfies Record<string, OfficialDownload>;

export type DownloadKey = keyof typeof downloads;

/** The used files of each download. */
export interface FoundDownloads {
  codePoint: { data: DownloadFile[]; header: DownloadFile; metadata: DownloadFile };
  directory: { file: DownloadFile; isNspl: boolean };
  police: DownloadFile;
  districts: DownloadFile;
  /** Without it, new districts have no region, and the others that of today’s table. */
  regions: DownloadFile | null;
  boundaries: DownloadFile;
  places: DownloadFile;
}

/** Where a file belongs, or why it is not read. */
type Kind =
  | { is: 'data' | 'header' | 'metadata' | 'nspl' | Exclude<DownloadKey, 'codePoint'> }
  | { is: 'left'; why: string }
  | { is: 'wrong'; why: string };

/**
 * Finds each download among files, by name and first line.
 * @returns the files, and a note for each that is not read
 * @throws DownloadErrors that name every download that is missing, wrong or duplicated
 */
export const findDownloads = async (
  files: readonly DownloadFile[],
): Promise<{ found: FoundDownloads; notes: string[] }> => {
  const sorted: { file: DownloadFile; kind: Kind }[] = [];
  for (const file of files) sorted.push({ file, kind: kindOf(file.path, await readFirstLine(file)) });
  const of = (is: Kind['is']) => sorted.filter(({ kind }) => kind.is === is).map(({ file }) => file);
  const problems = sorted.flatMap(({ file, kind }) => (kind.is === 'wrong' ? [`${file.path}: ${kind.why}`] : []));
  const one = (is: Kind['is'], what: string): DownloadFile | undefined => {
    const [first, ...more] = of(is);
    if (more.length > 0)
      problems.push(
        `${what} is there ${more.length + 1} times: ${[first, ...more].map((each) => each?.path).join(', ')}. ` +
          'Leave the newest and move the others out of the folder.',
      );
    return first;
  };
  const need = (is: Exclude<DownloadKey, 'codePoint'>): DownloadFile | undefined => {
    const file = one(is, `The ${downloads[is].name}`);
    if (!file) problems.push(missing(downloads[is]));
    return file;
  };
  const data = of('data');
  const header = one('header', 'The file of column headers of Code-Point Open');
  const metadata = one('metadata', 'The metadata of Code-Point Open');
  if (data.length === 0) problems.push(missing(downloads.codePoint));
  else {
    if (!header)
      problems.push('Code-Point Open has no Doc/Code-Point_Open_Column_Headers.csv. Take its whole zip file.');
    if (!metadata)
      problems.push('Code-Point Open has no Doc/metadata.txt, which counts its rows. Take its whole zip file.');
  }
  const nspl = one('nspl', 'The National Statistics Postcode Lookup');
  const directory = of('directory').length === 0 && nspl ? nspl : need('directory');
  const [police, districts, boundaries, places] = [
    need('police'),
    need('districts'),
    need('boundaries'),
    need('places'),
  ];
  const regions = one('regions', `The ${downloads.regions.name}`) ?? null;
  const left = noteUnread(sorted);
  if (problems.length > 0 || !header || !metadata || !directory || !police || !districts || !boundaries || !places)
    throw new DownloadErrors([...problems, ...left]);
  return {
    found: {
      codePoint: { data, header, metadata },
      directory: { file: directory, isNspl: directory === nspl },
      police,
      districts,
      regions,
      boundaries,
      places,
    },
    notes: left,
  };
};

/** Files that are not read, once for each reason: OS Open Names alone has 819. */
const noteUnread = (sorted: readonly { file: DownloadFile; kind: Kind }[]): string[] => {
  const left = sorted.flatMap(({ file, kind }) =>
    kind.is === 'left' && kind.why ? [{ path: file.path, ...kind }] : [],
  );
  return [...Map.groupBy(left, ({ why }) => why)].map(
    ([why, files]) =>
      `Not read: ${listSome(
        files.map(({ path }) => path),
        3,
      )}: ${why}`,
  );
};

const missing = ({ name, page, file }: OfficialDownload): string =>
  `There is no ${name} in the folder. Download ${file} from ${page} and put it there as it comes.`;

const kindOf = (path: string, line: string): Kind => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/(^|\/)(Documents|User Guide|multi_csv)\//i.test(path)) return quiet;
  if (/^[a-z]{1,2}\.csv$/i.test(name)) return { is: 'data' };
  if (/^Code-Point_Open_Column_Headers\.csv$/i.test(name)) return { is: 'header' };
  if (/^metadata\.txt$/i.test(name)) return { is: 'metadata' };
  if (/\.(geo)?json$/i.test(name)) return { is: 'boundaries' };
  if (/\.(shp|shx|dbf|prj|gpkg|kml|kmz)$/i.test(name))
    return { is: 'left', why: 'boundaries are read from GeoJSON alone. Choose GeoJSON on the page of the download.' };
  if (/\.csv$/i.test(name)) return kindOfCsv(name, line);
  if (/\.txt$/i.test(name)) return kindOfText(name, line.split('\t').length);
  return quiet;
};

/** What comes with the downloads and is not reported: licences, guides, lists for spreadsheets. */
const quiet: Kind = { is: 'left', why: '' };

const kindOfCsv = (name: string, line: string): Kind => {
  const header = line.split(',').map((cell) => cell.replaceAll('"', '').trim());
  const has = (pattern: RegExp) => header.some((cell) => pattern.test(cell));
  if (has(/^pcds$/) && has(/^doterm$/)) return { is: has(/^(oscty|oa01(cd)?)$/) ? 'directory' : 'nspl' };
  if (has(/^pcds$/i) || has(/^Postcode \(7 char\)/i))
    return {
      is: 'wrong',
      why: `this is the table of the portal, not the file of the directory. Take ${downloads.directory.file}.`,
    };
  if (has(/^lad\d\dcd$/i) && has(/^csp\d\dcd$/i)) return { is: 'police' };
  if (has(/^lad\d\dcd$/i) && has(/^rgn\d\dcd$/i)) return { is: 'regions' };
  if (has(/^lad\d\dcd$/i) && has(/^lad\d\dnmw$/i)) return { is: 'districts' };
  if (has(/^place(\d\d)?nm$/i)) return { is: 'left', why: 'the Index of Place Names is not needed.' };
  if (/^[A-Z]{2}\d\d\.csv$/i.test(name) || /^OS_Open_Names/i.test(name))
    return { is: 'left', why: 'OS Open Names has no populations, by which places of one name are ordered.' };
  if (/^(ChangeHistory|Changes|Equivalents)/i.test(name))
    return { is: 'left', why: 'read by people, not here: successors of former districts are written by hand.' };
  return { is: 'left', why: `none of the needed downloads starts with “${line.slice(0, 80)}”.` };
};

const kindOfText = (name: string, fields: number): Kind => {
  if (fields === 19) return { is: 'places' };
  if (fields === 12)
    return {
      is: 'wrong',
      why:
        `12 columns: this is the list of postcodes of GeoNames. Take ${downloads.places.file} from ` +
        `${downloads.places.page}.`,
    };
  if (/^alternateNames/i.test(name)) return { is: 'left', why: 'other names of places are not needed.' };
  return quiet;
};

const readFirstLine = async (file: DownloadFile): Promise<string> => {
  if (!/\.(csv|txt)$/i.test(file.path)) return '';
  const source = await file.open();
  let text = '';
  for await (const piece of source as AsyncIterable<Buffer>) {
    text += piece.toString('utf8');
    if (text.includes('\n') || text.length > maxHeader) break;
  }
  source.destroy();
  return (text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '').slice(0, maxHeader);
};

/** The header of the postcode directory has some 450 characters. */
const maxHeader = 64_000;
