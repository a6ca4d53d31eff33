import { expect, test } from 'vitest';
import { gridOf, toGrid } from './grid.ts';

// Places that the postcode directory and the NSPL give both ways.
test.each([
  ['AB10 1AB', -2.096916, 57.149606, 394235, 806529],
  ['AL1 1AA', -0.341337, 51.749084, 514600, 206900],
  ['SE1 2DL', -0.071609, 51.498972, 533951, 179544],
  ['CA8 7JG', -2.532223, 54.977349, 366033, 564878],
  ['BR8 7QP', 0.148952, 51.403453, 549571, 169349],
])('%s is where it should be, to five metres', (_, longitude, latitude, easting, northing) => {
  const [x, y] = toGrid(longitude, latitude);
  expect(Math.hypot(x - easting, y - northing)).toBeLessThan(5);
});

test('a point shows whether it is in degrees, on the grid or in Web Mercator', () => {
  const city = [532382, 181358] as const;
  const near = (point: readonly [number, number]) => {
    const [x, y] = gridOf(point)?.(point) ?? [0, 0];
    return Math.hypot(x - city[0], y - city[1]);
  };
  expect(near([-0.09351, 51.51564])).toBeLessThan(10);
  expect(near(city)).toBe(0);
  expect(near(toMercator(-0.09351, 51.51564))).toBeLessThan(10);
  expect(gridOf([51.5, -0.09])).toBe(null);
  expect(gridOf([NaN, NaN])).toBe(null);
});

/** EPSG:3857: a sphere of 6,378,137 m. */
const toMercator = (longitude: number, latitude: number): [number, number] => {
  const radians = Math.PI / 180;
  return [6_378_137 * longitude * radians, 6_378_137 * Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2))];
};
