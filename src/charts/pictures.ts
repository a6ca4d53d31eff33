import { openBuildCache } from '../store/build-cache.ts';

/**
 * Drawings that are kept: they follow from the code of this room, the words of the rules, the typeface and the
 * packages.
 */
export const pictureCache = openBuildCache('pictures', [
  'src/charts',
  'src/domain',
  'src/assets/fonts/atkinson-english.woff2',
  'package.json',
]);
