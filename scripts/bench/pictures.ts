/** Draws the picture of every figure in threads, so that a build finds them kept. */
import { getPng } from '../../src/charts/png-pool.ts';
import { toPicture } from '../../src/data/figures/picture.ts';
import { readDirectory } from '../../src/data/from-files.ts';

const site = new URL(process.env['WAYMARK_SITE'] ?? 'http://localhost:4321');
await Promise.all(readDirectory().outcomes.map((view) => getPng(toPicture(view, site))));
