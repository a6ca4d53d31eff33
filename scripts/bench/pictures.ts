/** Draws the picture of every figure in threads, so that a build finds them cached. */
import { placeOf, readSite } from '../../src/check/site-file.ts';
import { getPng } from '../../src/charts/png-pool.ts';
import { toPicture } from '../../src/data/figures/picture.ts';
import { readDirectory } from '../../src/data/from-files.ts';

const settings = readSite();
const { origin, base } = placeOf(settings, process.env['WAYMARK_SITE']);
const site = { name: settings.name, url: new URL(base, origin) };
await Promise.all(readDirectory().outcomes.map((view) => getPng(toPicture(view, site))));
