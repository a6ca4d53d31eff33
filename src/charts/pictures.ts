import { openBuildCache } from '../store/build-cache.ts';

/**
 * Drawings that are cached: they follow from the code of this module, the rules and their words, the typeface and the
 * packages.
 */
export const pictureCache = openBuildCache('pictures', [
  'src/charts',
  'src/domain',
  'src/messages',
  'src/assets/fonts/atkinson-english.woff2',
  'package.json',
]);
