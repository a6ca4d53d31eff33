import { createHash } from 'node:crypto';
import { drawOutcome } from '../charts/chart.ts';
import { renderPng } from '../charts/png.ts';
import { drawPicture, toPictureFile } from '../data/figures/picture.ts';
import { readDirectory } from '../data/from-files.ts';

/** Draws every figure of the fixture, and one in ten as a bitmap too; returns a digest of all their bytes. */
export const digestPictures = async (): Promise<string> => {
  const site = { name: 'Signpost Directory', url: new URL('https://directory.example/') };
  const hash = createHash('sha256');
  for (const [index, view] of readDirectory('src/testing/fixture/content').outcomes.entries()) {
    const figure = { outcome: view.outcome, parts: view.parts.map(({ outcome }) => outcome) };
    hash.update(toPictureFile(view, site));
    hash.update(JSON.stringify(drawOutcome('id', figure, { title: 't', description: 'd' })));
    if (index % 10 === 0) hash.update(await renderPng(drawPicture(view, site)));
  }
  return hash.digest('hex');
};
