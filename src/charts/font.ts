import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';
import { chartFont } from './text.ts';

/** Gives the canvas the site's own typeface, once. */
export const registerFont = (): void => {
  if (!GlobalFonts.has(chartFont)) GlobalFonts.registerFromPath(findFont(), chartFont);
};

const fontFile = 'src/assets/fonts/atkinson-english.woff2';

const findFont = (): string => {
  // A bundler moves this module, and the site is built from its root.
  const places = [fileURLToPath(new URL('../assets/fonts/atkinson-english.woff2', import.meta.url)), resolve(fontFile)];
  const found = places.find((place) => existsSync(place));
  if (!found)
    throw new Error(
      `${fontFile} was not found. Charts measure their labels by it: run the build from the root of the project`,
    );
  return found;
};
