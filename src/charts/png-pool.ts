import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { pictureCache } from './pictures.ts';
import type { PngJob } from './png-worker.ts';

/** A picture to be drawn: the figure, and what its sheet says. */
export type Picture = Pick<PngJob, 'drawable' | 'words'>;

/** The PNG of a picture, drawn in another thread unless it is cached. */
export const getPng = async (picture: Picture): Promise<Buffer> => readFile(await drawInPool(picture));

/** Starts drawing a PNG in the background, so that it is ready when it is asked for. Asking twice draws once. */
export const beginPng = (picture: Picture): void => void drawInPool(picture);

const drawInPool = (picture: Picture): Promise<string> => {
  const file = pictureCache.fileOf(picture, 'png');
  if (existsSync(file)) return Promise.resolve(file);
  const known = asked.get(file);
  if (known) return known;
  const drawn = new Promise<string>((fulfil, reject) => waiting.push({ job: { ...picture, file }, fulfil, reject }));
  asked.set(file, drawn);
  drawn.catch(() => undefined);
  dispatch();
  return drawn;
};

interface DrawingJob {
  job: PngJob;
  fulfil: (file: string) => void;
  reject: (error: Error) => void;
}

const asked = new Map<string, Promise<string>>();
const waiting: DrawingJob[] = [];
const idle: Worker[] = [];
let spawned = 0;

/** Leave one core for rendering pages. */
const maxWorkers = Math.max(1, availableParallelism() - 1);

const dispatch = (): void => {
  const next = waiting[0];
  const worker = next && (idle.pop() ?? (spawned < maxWorkers ? spawnWorker() : undefined));
  if (!worker) return;
  waiting.shift();
  const settle = (error?: unknown): void => {
    worker.off('message', fulfil).off('error', settle);
    // A thread without work must not keep the build from ending.
    worker.unref();
    asked.delete(next.job.file);
    if (error === undefined) {
      idle.push(worker);
      next.fulfil(next.job.file);
    } else {
      spawned -= 1;
      next.reject(error instanceof Error ? error : new Error(String(error)));
    }
    dispatch();
  };
  const fulfil = (): void => settle();
  worker.on('message', fulfil).on('error', settle).ref();
  worker.postMessage(next.job);
};

/** A bundler moves this module and not the thread’s own, and the site is built from its root. */
const spawnWorker = (): Worker => {
  spawned += 1;
  return new Worker(resolve('src/charts/png-worker.ts'));
};
