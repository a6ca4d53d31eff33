import proj4 from 'proj4';

/** Metres of the British National Grid: easting, northing. */
export type GridPoint = readonly [easting: number, northing: number];

/**
 * EPSG:27700, from WGS84 by the seven parameters of Ordnance Survey’s guide “A guide to coordinate systems in Great
 * Britain”, which is accurate to about five metres; outlines are drawn to a hundred.
 */
proj4.defs(
  'EPSG:27700',
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
    '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs',
);

const fromDegrees = proj4('EPSG:4326', 'EPSG:27700');
const fromWeb = proj4('EPSG:3857', 'EPSG:27700');

/** A point in degrees of WGS84 on the grid. */
export const toGrid = (longitude: number, latitude: number): GridPoint => {
  const [easting = 0, northing = 0] = fromDegrees.forward([longitude, latitude]);
  return [easting, northing];
};

/**
 * How to project the points of a file to the grid, judged by one of them: files have degrees, metres of the grid or
 * metres of Web Mercator, and do not always state which. Null if it fits none of these within the United Kingdom.
 */
export const gridOf = ([x, y]: readonly [number, number]): ((point: readonly [number, number]) => GridPoint) | null => {
  if (x >= -9 && x <= 2 && y >= 49 && y <= 61) return ([longitude, latitude]) => toGrid(longitude, latitude);
  // Degrees in another order, or of another country.
  if (Math.abs(x) <= 180 && Math.abs(y) <= 180) return null;
  // The west of Northern Ireland has eastings below nought.
  if (x >= -300_000 && x <= 700_000 && y >= -100_000 && y <= 1_300_000) return (point) => point;
  if (x >= -1_600_000 && x <= 300_000 && y >= 6_200_000 && y <= 8_800_000)
    return ([east, north]) => {
      const [easting = 0, northing = 0] = fromWeb.forward([east, north]);
      return [easting, northing];
    };
  return null;
};
