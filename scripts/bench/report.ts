import { formatNumber } from '../../src/messages/format.ts';
import type { Own } from './own.ts';
import type { PeerMeasurement } from './peers.ts';
import type { Measurement } from './process.ts';

/** Everything that one run of the bench measured. */
export interface Results {
  /** The day, and the machine that it ran on. */
  on: string;
  machine: string;
  own: Own[];
  /**
   * Peers and floor, at the number of listings that they were built with. Empty if they were left out, or could not
   * be installed.
   */
  peers: { count: number; taken: PeerMeasurement[]; floor: Measurement | null; why?: string | undefined }[];
}

/** A line of the table of targets. */
export interface TargetLine {
  what: string;
  wanted: string;
  reached: string;
  /** Null if it was not measured. */
  holds: boolean | null;
}

/** The targets at so many listings, with what was reached. */
export const toLines = ({ own, peers }: Results, at = 5000): TargetLine[] => {
  const [ours, twice] = [own.find(({ count }) => count === at), own.find(({ count }) => count === at * 2)];
  const beside = peers.find(({ count }) => count === at);
  const starlight = beside?.taken.find(({ name }) => name === 'Starlight');
  const none = { reached: 'not measured', holds: null };
  const ratio = (value: Measurement, of: Measurement, max: number) => ({
    reached: `${(value.seconds / of.seconds).toFixed(2)} ×: ${inSeconds(value)} to ${inSeconds(of)}`,
    holds: value.seconds / of.seconds <= max,
  });
  const worst = ours && Math.max(...ours.searches.map(({ bytes }) => bytes));
  return [
    {
      what: 'cold build, search index and feeds included, pictures cached',
      wanted: '≤ 0.5 × bare Starlight',
      ...(ours && starlight ? ratio(ours.cold, starlight.cold, 0.5) : none),
    },
    {
      what: 'after one listing changed',
      wanted: '≤ 0.6 × our own cold build',
      ...(ours ? ratio(ours.warm, ours.cold, 0.6) : none),
    },
    {
      what: 'the floor of that: Astro’s bare rewrite of as many pages, and Pagefind’s whole index',
      wanted: 'reported',
      reached: ours && beside?.floor ? `${inSeconds(beside.floor)} and ${inSeconds(ours.index)}` : 'not measured',
      holds: null,
    },
    {
      what: 'peak memory',
      wanted: '≤ 1.2 GB',
      ...(ours?.cold.peak
        ? { reached: `${(ours.cold.peak / 1e9).toFixed(2)} GB`, holds: ours.cold.peak <= 1.2e9 }
        : none),
    },
    {
      what: `growth from ${formatNumber(at)} to ${formatNumber(at * 2)}`,
      wanted: '≤ 2.1 ×',
      ...(ours && twice ? ratio(twice.cold, ours.cold, 2.1) : none),
    },
    {
      what: 'search, bytes to the first result, the worst of all words tried',
      wanted: '≤ 190 kB',
      ...(worst ? { reached: `${(worst / 1000).toFixed(0)} kB`, holds: worst <= 190_000 } : none),
    },
    {
      what: 'pictures as PNG, drawn in threads, once',
      wanted: 'reported',
      reached: ours ? `${ours.pictures.count} in ${inSeconds(ours.pictures)}` : 'not measured',
      holds: null,
    },
  ];
};

/** The tables as Markdown. */
export const toMarkdown = (results: Results): string => {
  const wanted = toTable(
    ['at 5,000 listings, all features on', 'wanted', 'reached'],
    toLines(results).map(({ what, wanted: target, reached, holds }) => [
      what,
      target,
      holds === false ? `**${reached}, not held**` : reached,
    ]),
  );
  const ours = toTable(
    ['listings', 'cold', 'index', 'warm', 'peak', 'pictures', 'pages', 'files', 'bytes', 'first result', 'finder'],
    results.own.map(({ count, cold, index, warm, pictures, weight, searches, finder }) => [
      formatNumber(count),
      inSeconds(cold),
      inSeconds(index),
      inSeconds(warm),
      inMemory(cold),
      inSeconds(pictures),
      formatNumber(weight.pages),
      formatNumber(weight.files),
      `${(weight.bytes / 1e6).toFixed(0)} MB`,
      `${Math.round(Math.max(...searches.map(({ bytes }) => bytes)) / 1000)} kB, ` +
        `${Math.round(Math.max(...searches.map(({ time }) => time)))} ms`,
      finder === null ? 'not measured' : `${finder.toFixed(1)} ms`,
    ]),
  );
  const peers = results.peers.map(({ count, taken, why }) => {
    const own = results.own.find((each) => each.count === count);
    if (taken.length === 0) return `No peers at ${formatNumber(count)} listings: ${why ?? 'they were left out'}.`;
    return toTable(
      [`bare, ${formatNumber(count)} listings`, 'cold', 'warm', 'peak', 'ours to it, cold', 'warm'],
      taken.map(({ name, cold, warm }) => [
        name,
        inSeconds(cold),
        inSeconds(warm),
        inMemory(cold),
        own ? `${(own.cold.seconds / cold.seconds).toFixed(2)} ×` : '',
        own ? `${(own.warm.seconds / warm.seconds).toFixed(2)} ×` : '',
      ]),
    );
  });
  const largest = results.own.at(-1);
  const kinds = largest
    ? toTable(
        [`at ${formatNumber(largest.count)} listings`, 'files', 'bytes', 'the largest'],
        Object.entries(largest.weight.kinds)
          .toSorted(([, a], [, b]) => b.bytes - a.bytes)
          .map(([kind, { files, bytes, largest: largestFile }]) => [
            kind,
            formatNumber(files),
            `${(bytes / 1e6).toFixed(1)} MB`,
            `${(largestFile / 1000).toFixed(0)} kB`,
          ]),
      )
    : '';
  return (
    `Measured on ${results.on}, ${results.machine}. Seconds on the clock, and of the processor in ` +
    `brackets.\n\n${[wanted, ours, ...peers, kinds].join('\n\n')}\n`
  );
};

/** Seconds of cold builds by number of listings, ours and the peers’, as a picture in plain SVG. */
export const toChart = ({ own, peers }: Results): string => {
  const bars = [
    ...own.map(({ count, cold }) => ({
      name: `this site, ${formatNumber(count)}`,
      seconds: cold.seconds,
      isOwn: true,
    })),
    ...peers.flatMap(({ count, taken }) =>
      taken.map(({ name, cold }) => ({
        name: `${name}, bare, ${formatNumber(count)}`,
        seconds: cold.seconds,
        isOwn: false,
      })),
    ),
  ];
  const longest = Math.max(...bars.map(({ seconds }) => seconds), 1);
  const rows = bars.map(({ name, seconds, isOwn }, index) => {
    const y = 52 + index * 34;
    const width = Math.max(2, (seconds / longest) * 330);
    return (
      `<text x="8" y="${y + 16}">${name}</text><rect x="230" y="${y}" width="${width.toFixed(1)}" height="22" ` +
      `fill="${isOwn ? '#0b5563' : '#a9b4b8'}"/><text x="${(238 + width).toFixed(1)}" ` +
      `y="${y + 16}">${seconds.toFixed(1)} s</text>`
    );
  });
  const height = 66 + bars.length * 34;
  const words = bars.map(({ name, seconds }) => `${name}: ${seconds.toFixed(1)} seconds`).join('. ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 ${height}" width="660" height="${height}" ` +
    'role="img" aria-labelledby="title words" font-family="sans-serif" font-size="15" fill="#111c20"><title ' +
    `id="title">Seconds of a cold build</title><desc id="words">${words}.</desc><rect width="660" height="${height}" ` +
    'fill="#ffffff"/><text x="8" y="30" font-size="18" font-weight="700">Seconds of a cold build, by number of ' +
    `listings</text>${rows.join('')}</svg>\n`
  );
};

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** On the clock, and of the processor: the second is more reliable if other programs run. */
const inSeconds = ({ seconds, processor }: Measurement): string =>
  processor === null ? `${seconds.toFixed(1)} s` : `${seconds.toFixed(1)} s (${processor.toFixed(1)} s)`;
const inMemory = ({ peak }: Measurement): string => (peak === null ? 'not measured' : `${(peak / 1e9).toFixed(2)} GB`);
