import { drawOutcomeSheet } from '../../charts/outcome-sheet.ts';
import type { Layer } from '../../charts/layer.ts';
import { toSvgFile } from '../../charts/svg.ts';
import { rateEvidence } from '../../domain/evidence.ts';
import { capitalise } from '../../domain/words.ts';
import { toSourceLine } from './citations.ts';
import type { OutcomeView } from '../views.ts';

/** A figure as it leaves the site: its drawing or its number, with cautions, source and address inside. */
export const drawPicture = (view: OutcomeView, site: URL): Layer =>
  drawOutcomeSheet(
    { outcome: view.outcome, parts: view.parts.map(({ outcome }) => outcome) },
    {
      kind: formatKind(view),
      scheme: view.scheme.name,
      figure: view.figure,
      what: view.outcome.what,
      cautions: view.limits.map(({ words }) => words),
      source: toSourceLine(view),
      address: new URL(view.href, site).href,
    },
  );

/** The picture as an SVG file that needs nothing else. */
export const toPictureFile = (view: OutcomeView, site: URL): string =>
  toSvgFile(drawPicture(view, site), { id: `${view.scheme.id}-${view.id}`, title: view.outcome.measure, description: describePicture(view) });

/** A picture in words: the figure, every caution, the source. */
export const describePicture = (view: OutcomeView): string => [`${capitalise(view.statement)}.`, ...view.limits.map(({ words }) => words), `Source: ${toSourceLine(view)}.`].join(' ');

/** What sort of figure it is, and what that is worth: a level for a result, a plain sentence for all others. */
export const formatKind = ({ outcome }: OutcomeView): string => {
  const { level, title, words } = rateEvidence(outcome);
  return level === 0 ? `${capitalise(outcome.kind)}. ${words}` : `${capitalise(outcome.kind)} · ${title}`;
};
