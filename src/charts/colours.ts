/**
 * The colours of charts by role, as on a light page. `--chart-<role>` in src/styles/tokens.css redefines each for other
 * pages; a test keeps the two lists the same.
 */
const palette = [
  ['ink', '#14232a'],
  ['muted', '#3f4f56'],
  ['grid', '#d3d6d3'],
  ['axis', '#667780'],
  ['point', '#0a4a60'],
  ['band', '#7fb0bf'],
  ['edge', '#0a4a60'],
  ['open', '#5b6b73'],
  ['ground', '#ffffff'],
  ['1', '#0a4a60'],
  ['2', '#6e4215'],
  ['3', '#b7657b'],
  ['4', '#8a8c2d'],
  ['5', '#3a89c3'],
  ['caution', '#694100'],
  ['caution-mark', '#a86800'],
  ['caution-tint', '#fdf3dc'],
] as const;

export type ChartRole = (typeof palette)[number][0];

/** Every role. */
export const chartRoles: readonly ChartRole[] = palette.map(([role]) => role);

/**
 * A stand-in colour for a role, which a canvas understands. Each role has its own, so that two roles of one colour stay
 * apart.
 */
export const sentinelOf = (role: ChartRole): string => toSentinel(palette.findIndex(([name]) => name === role));

/** The role of a stand-in colour. */
export const roleOf = (sentinel: string): ChartRole => {
  const entry = palette.find((_, index) => toSentinel(index) === sentinel.toLowerCase());
  if (!entry) throw new Error(`${sentinel} is not a colour of a chart. Draw with sentinelOf(role)`);
  return entry[0];
};

/** How markup paints a role: a custom property with the light colour to fall back on. */
export const paint = (role: ChartRole): string => `var(--chart-${role}, ${lightOf(role)})`;

/** The colour of a role on a light page, for pictures that leave it. */
export const lightOf = (role: ChartRole): string => light.get(role) ?? '#000000';

/** The paint of a stand-in colour. */
export const paintOf = (sentinel: string): string => paint(roleOf(sentinel));

const light: ReadonlyMap<ChartRole, string> = new Map(palette);

const toSentinel = (index: number): string => `#0101${(index + 1).toString(16).padStart(2, '0')}`;
