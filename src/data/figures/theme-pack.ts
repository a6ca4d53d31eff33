import { getCitations } from './citations.ts';
import { toJson } from './downloads.ts';
import { toFigureRecord } from './record.ts';
import { toCsv } from './csv.ts';
import { licence } from './licence.ts';
import { figuresOf } from './outcomes.ts';
import type { Site } from '../../domain/lists/address.ts';
import type { Directory, OutcomeView, ThemeView } from '../views.ts';

/** A file of a theme’s figures: how its address ends, what a reader calls it, and how it is made. */
export interface PackFile {
  ending: string;
  label: string;
  make: (theme: ThemeView, directory: Pick<Directory, 'cite'>, site: Site) => string;
}

/** The files of a pack: all its figures as a table and as data, its results as citations. */
export const packFiles: readonly PackFile[] = [
  {
    ending: 'csv',
    label: 'CSV',
    make: (theme, directory, site) =>
      toCsv(figuresOf(theme.schemes).map((view) => toFigureRecord(view, directory, site))),
  },
  {
    ending: 'json',
    label: 'JSON',
    make: (theme, directory, site) =>
      toJson({
        licence,
        theme: theme.name,
        figures: figuresOf(theme.schemes).map((view) => toFigureRecord(view, directory, site)),
      }),
  },
  {
    ending: 'bib',
    label: 'BibTeX',
    make: (theme, _, site) => toCitationFile(theme, (view) => getCitations(view, site).bibtex),
  },
  {
    ending: 'ris',
    label: 'RIS',
    make: (theme, _, site) => toCitationFile(theme, (view) => getCitations(view, site).ris),
  },
];

const toCitationFile = (theme: ThemeView, cite: (view: OutcomeView) => string): string =>
  `${figuresOf(theme.schemes).map(cite).join('\n\n')}\n`;
