import { toVerdictWords, type Verdict } from '../domain/figures/verdict.ts';
import { paint, type ChartRole } from './colours.ts';
import type { Layer } from './layer.ts';
import { strongEnd, wrapText } from './text.ts';

const post = 'M3 19V6.5L13 2v17z';
const tick = 'M4.7 12.2 7.4 15 11.6 10.2 10.3 9 7.4 12.4 5.9 10.9z';
const cross = 'M5.4 10.4 6.9 11.9 5.4 13.4 6.5 14.5 8 13 9.5 14.5 10.6 13.4 9.1 11.9 10.6 10.4 9.5 9.3 8 10.8 6.5 9.3z';

/** How each verdict is drawn: its post, its words, its ground, and its edge at a length. */
interface Look {
  post: string;
  words: ChartRole;
  ground: ChartRole;
  frame: string;
  edge: (length: number) => string;
}

const fill = (role: ChartRole, d: string): string => `<path fill="${paint(role)}" fill-rule="evenodd" d="${d}"/>`;
const stroke = (role: ChartRole, width: number, d: string): string =>
  `<path fill="none" stroke="${paint(role)}" stroke-width="${width}" d="${d}"/>`;
const repeat = (length: number, step: number, draw: (y: number) => string): string =>
  Array.from({ length: Math.floor(length / step) }, (_, index) => draw(index * step)).join('');

const looks: Record<Verdict, Look> = {
  quotable: {
    post: fill('point', post + tick),
    words: 'point',
    ground: 'ground',
    frame: `stroke="${paint('point')}"`,
    edge: (length) => fill('point', `M0 0h6v${length}H0z`),
  },
  care: {
    post:
      stroke('caution-mark', 1.5, 'M3.75 18.25V7L12.25 3.2v15.05z') +
      stroke('caution-mark', 1.5, 'M4 11.6 12 5.4M4 16 12 9.8M6.6 18.2 12 14'),
    words: 'caution',
    ground: 'caution-tint',
    frame: `stroke="${paint('caution-mark')}"`,
    edge: (length) =>
      fill(
        'caution-mark',
        repeat(length - 8, 10, (y) => `M0 ${y + 10}l8 -8v4.5l-8 8z`),
      ),
  },
  'does not reconcile': {
    post: fill('caution-mark', 'M1 19V9.5L7 6.8V19z') + stroke('caution-mark', 1.6, 'M9.6 18.2V4.4L14.2 2.4v15.8z'),
    words: 'ink',
    ground: 'ground',
    frame: `stroke="${paint('caution-mark')}" stroke-dasharray="8 5" stroke-width="2"`,
    edge: (length) =>
      fill(
        'caution-mark',
        repeat(length, 16, (y) => `M0 ${y}h6v10H0z`),
      ),
  },
  impossible: {
    post: fill('ground', post + cross),
    words: 'ground',
    ground: 'ink',
    frame: `stroke="${paint('ink')}"`,
    edge: (length) => fill('ink', `M0 0h4v${length}H0zM7 0h4v${length}H7z`),
  },
};

/** A verdict as a band of a picture: its post, its name and what it means. */
export const toVerdictBand = (verdict: Verdict, width: number): Layer => {
  const look = looks[verdict];
  const { title, words } = toVerdictWords(verdict);
  const left = 54;
  const lines = wrapText(words, { width: width - left - 14, size: 15, perLetter: 0.48 });
  const height = 43 + lines.length * 20;
  return {
    width,
    height,
    shapes:
      `<path fill="${paint(look.ground)}" ${look.frame} d="M1 1h${width - 2}v${height - 2}H1z"/>` +
      `<g transform="translate(14 12) scale(1.6)">${look.post}</g>`,
    labels: [
      { text: `${title}${strongEnd}`, x: left, y: 26, size: 17, role: look.words },
      ...lines.map((text, index) => ({ text, x: left, y: 46 + index * 20, size: 15, role: look.words })),
    ],
  };
};

/** The edge of a verdict, down the whole height of a picture, so that a part cut out of it keeps the verdict. */
export const toVerdictEdge = (verdict: Verdict, length: number): string => looks[verdict].edge(length);
