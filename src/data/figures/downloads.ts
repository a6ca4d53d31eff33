import { harvard } from '#messages/citation.ts';
import { beginPng, getPng } from '../../charts/png-pool.ts';
import { getCitations, type Citations } from './citations.ts';
import { toFigureRecord } from './record.ts';
import { toCsv } from './csv.ts';
import { toPicture, toPictureFile } from './picture.ts';
import type { Site } from '../../domain/lists/address.ts';
import type { Directory, OutcomeView } from '../views.ts';

/** A file of a figure: how its address ends after the figure’s own, and what a reader calls it. */
export interface FigureDownload {
  ending: string;
  label: string;
  make: (view: OutcomeView, directory: Pick<Directory, 'cite'>, site: Site) => string | Buffer | Promise<Buffer>;
  /** Starts what takes long and can run in the background. */
  begin?: (view: OutcomeView, site: Site) => void;
}

/** The picture and the numbers. */
export const figureDownloads: readonly FigureDownload[] = [
  { ending: 'svg', label: 'SVG', make: (view, _, site) => toPictureFile(view, site) },
  {
    ending: 'png',
    label: 'PNG',
    make: (view, _, site) => getPng(toPicture(view, site)),
    begin: (view, site) => beginPng(toPicture(view, site)),
  },
  { ending: 'csv', label: 'CSV', make: (view, directory, site) => toCsv([toFigureRecord(view, directory, site)]) },
  { ending: 'json', label: 'JSON', make: (view, directory, site) => toJson(toFigureRecord(view, directory, site)) },
];

/** A citation in one format: what the format is called, and the key of its text. */
export interface CitationDownload extends FigureDownload {
  key: keyof Citations;
}

const toCitationDownload = (ending: string, label: string, key: keyof Citations): CitationDownload => ({
  ending,
  label,
  key,
  make: (view, _, site) => `${getCitations(view, site)[key]}\n`,
});

/** The citation in every format. */
export const citationDownloads: readonly CitationDownload[] = [
  toCitationDownload('harvard.txt', harvard, 'harvard'),
  toCitationDownload('oscola.txt', 'OSCOLA', 'oscola'),
  toCitationDownload('bib', 'BibTeX', 'bibtex'),
  toCitationDownload('ris', 'RIS', 'ris'),
  toCitationDownload('csl.json', 'CSL-JSON', 'csl'),
];

/** Every file of a figure. */
export const downloads: readonly FigureDownload[] = [...figureDownloads, ...citationDownloads];

/** The address of a file of a figure: that of its page, with an ending in place of the last slash. */
export const hrefOf = (view: Pick<OutcomeView, 'href'>, { ending }: Pick<FigureDownload, 'ending'>): string =>
  view.href.replace(/\/$/, `.${ending}`);

/** What a saved file is called: the scheme too, so that files of two schemes do not collide. */
export const fileNameOf = (view: OutcomeView, { ending }: Pick<FigureDownload, 'ending'>): string =>
  `${view.scheme.id}-${view.id}.${ending}`;

/** A value as a JSON file: indented, with a line end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
