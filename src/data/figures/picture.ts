import { inWords } from '#messages/figure-page.ts';
import { kinds } from '#messages/figures.ts';
import type { Picture } from '../../charts/png-pool.ts';
import { drawOutcome } from '../../charts/chart.ts';
import { drawOutcomeSheet } from '../../charts/outcome-sheet.ts';
import type { Layer } from '../../charts/layer.ts';
import { pictureCache } from '../../charts/pictures.ts';
import { toSvgFile } from '../../charts/svg.ts';
import { toVerdictWords, verdictOf } from '../../domain/figures/verdict.ts';
import { addressOn, type Site } from '../../domain/lists/address.ts';
import { toSourceLine } from './citations.ts';
import { namesOf } from './outcomes.ts';
import type { OutcomeView } from '../views.ts';

/** A figure as it leaves the site: its drawing or its number, with cautions, source and address inside. */
export const drawPicture = (view: OutcomeView, site: Site): Layer => {
  const { drawable, words } = toPicture(view, site);
  return drawOutcomeSheet(drawable, words);
};

/** Everything that the picture of a figure follows from. */
export const toPicture = (view: OutcomeView, site: Site): Picture => ({
  drawable: { outcome: view.outcome, parts: view.parts.map(({ outcome }) => outcome) },
  words: {
    kind: kinds[view.outcome.kind],
    verdict: verdictOf(view.outcome),
    scheme: namesOf(view.homes),
    sentence: view.sentence,
    cautions: view.limits.filter(({ sort }) => sort !== 'rounding').map(({ words }) => words),
    notes: view.limits.filter(({ sort }) => sort === 'rounding').map(({ words }) => words),
    source: toSourceLine(view),
    site: site.name,
    address: addressOn(view.href, site.url),
  },
});

/** The drawings of a figure’s pages, drawn once and cached. In development they are drawn again, so that edits show. */
export const getDrawing = (view: OutcomeView): ReturnType<typeof drawOutcome> => {
  const id = `${view.scheme.id}-${view.id}`;
  const drawable = { outcome: view.outcome, parts: view.parts.map(({ outcome }) => outcome) };
  const words = { title: view.outcome.measure, description: describePicture(view) };
  if (import.meta.env.DEV) return drawOutcome(id, drawable, words);
  return JSON.parse(
    pictureCache.text({ id, drawable, words }, () => JSON.stringify(drawOutcome(id, drawable, words))),
  ) as ReturnType<typeof drawOutcome>;
};

/** The picture as an SVG file that needs nothing else. */
export const toPictureFile = (view: OutcomeView, site: Site): string =>
  cacheSvgFile(toPicture(view, site), {
    id: `${view.scheme.id}-${view.id}`,
    title: view.outcome.measure,
    description: describePicture(view),
  });

const cacheSvgFile = ({ drawable, words }: Picture, named: Parameters<typeof toSvgFile>[1]): string =>
  pictureCache.text({ drawable, words, named }, () => toSvgFile(drawOutcomeSheet(drawable, words), named));

/** A picture in words: the verdict, the figure, every caution, the source. */
export const describePicture = (view: OutcomeView): string =>
  inWords(
    { statement: view.statement, verdict: toVerdictWords(verdictOf(view.outcome)).title },
    view.limits.map(({ words }) => words),
    toSourceLine(view),
  );
