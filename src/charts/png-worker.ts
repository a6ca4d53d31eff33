/** Draws pictures as PNG files in a worker thread, one at a time. */
import { parentPort } from 'node:worker_threads';
import { writeCached } from '../store/build-cache.ts';
import type { Drawable } from './chart.ts';
import { drawOutcomeSheet, type SheetWords } from './outcome-sheet.ts';
import { renderPng } from './png.ts';

/** A picture, and the file that it is written to. */
export interface PngJob {
  drawable: Drawable;
  words: SheetWords;
  file: string;
}

parentPort?.on('message', async ({ drawable, words, file }: PngJob) => {
  writeCached(file, await renderPng(drawOutcomeSheet(drawable, words)));
  parentPort?.postMessage('drawn');
});
