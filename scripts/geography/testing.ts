import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { District } from './district-table.ts';
import type { DownloadFile } from './files.ts';
import type { Tables } from './tables.ts';

/** The folder of real rows, described in its README. */
export const fixture = 'scripts/geography/fixture';

/** A file that tests make up. */
export const textFile = (path: string, text: string | Uint8Array): DownloadFile => ({
  path,
  open: () => Promise.resolve(Readable.from([Buffer.from(text)])),
});

/** A file of the folder of real rows, optionally changed. */
export const fixtureFile = (path: string, change: (text: string) => string = (text) => text): DownloadFile =>
  textFile(path, change(readFileSync(`${fixture}/${path}`, 'utf8')));

/** The ids of the 45 police areas. */
export const areaIds: readonly string[] = [
  ...Array.from({ length: 39 }, (_, index) => `E230000${String(index + 1).padStart(2, '0')}`),
  'NI',
  'S23000009',
  ...Array.from({ length: 4 }, (_, index) => `W1500000${index + 1}`),
];

/** Rows of the table of districts before, for the districts that occur in the rows. */
export const districtsBefore = parse(readFileSync(`${fixture}/tables/lad-to-pfa.csv`, 'utf8'), {
  columns: true,
}) as unknown as District[];

/** Tables before, with nothing but districts in them. */
export const tablesBefore: Tables = {
  postcodes: { asOf: '2025-08', codes: [], outcodes: {}, families: {}, terminated: {}, areas: {}, rules: {} },
  districts: districtsBefore,
  places: [],
  outlines: {
    units: '',
    views: { 'england-wales': [0, 0, 1, 1], 'great-britain': [0, 0, 1, 1], uk: [0, 0, 1, 1], london: [0, 0, 1, 1] },
    areas: {},
  },
};

/** A zip file of these texts by path, not compressed. */
export const toZip = (files: Readonly<Record<string, string>>): Buffer => {
  const bodies: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, body] = [Buffer.from(path), Buffer.from(text)];
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(crc32(body), 0);
    sizes.writeUInt32LE(body.length, 4);
    sizes.writeUInt32LE(body.length, 8);
    sizes.writeUInt16LE(name.length, 12);
    // Version 2.0, no flags, stored, and no date.
    const version = Buffer.from([20, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const at = Buffer.alloc(14);
    at.writeUInt32LE(offset, 10);
    bodies.push(Buffer.from('PK\u0003\u0004'), version, sizes, name, body);
    central.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), version, sizes, at, name);
    offset += 30 + name.length + body.length;
  }
  const count = Object.keys(files).length;
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(Buffer.concat(central).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, ...central, Buffer.from('PK\u0005\u0006'), end]);
};
