/** Draws the picture of every figure in threads, so that a build finds them kept. */
import { drawApart } from '../../src/charts/apart.ts';
import { readDirectory } from '../../src/data/from-files.ts';
import { toPicture } from '../../src/data/picture.ts';

const site = new URL(process.env['WAYMARK_SITE'] ?? 'http://localhost:4321');
await Promise.all(readDirectory().outcomes.map((view) => drawApart(toPicture(view, site))));
