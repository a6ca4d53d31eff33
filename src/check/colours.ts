import type { SiteSettings } from '../schemas/site.ts';

/** The colour scheme of a page, as set on the reader’s device. */
export type ColourScheme = 'light' | 'dark';

/**
 * The least contrast of text: 7 to 1, WCAG 2.2, success criterion 1.4.6 (level AAA), which holds on the whole site.
 */
export const minContrast = 7;

/** The colours of src/styles/tokens.css that appear beside those that a site sets; a test compares the two. */
export const fixedColours = {
  light: {
    ground: '#ffffff',
    stone: '#f5f3ee',
    'caution-tint': '#fdf3dc',
    'safety-tint': '#fcecea',
    ink: '#14232a',
    'ink-2': '#3f4f56',
    'on-link': '#ffffff',
    'on-door': '#ffffff',
  },
  dark: {
    ground: '#0f171a',
    stone: '#162023',
    'caution-tint': '#2d2410',
    'safety-tint': '#371a1a',
    ink: '#edf2f2',
    'ink-2': '#b9c7cb',
    'on-link': '#0a2028',
    'on-door': '#edf2f2',
  },
} as const satisfies Record<ColourScheme, Record<string, string>>;

/** How much of the colour is in a tint and in a door: our choice, near the tokens of a site that sets no colours. */
const shares = { light: { tint: 0.11, door: 1 }, dark: { tint: 0.13, door: 0.24 } } as const;

/** The tokens that follow from the one colour which a site sets for a scheme, by their names without --color-. */
export const toTokens = (colour: string, scheme: ColourScheme): Record<string, string> => {
  const { ground, 'on-door': onDoor } = fixedColours[scheme];
  return {
    link: colour,
    known: colour,
    tint: mix(ground, colour, shares[scheme].tint),
    door: mix(ground, colour, shares[scheme].door),
    'on-door-2': onDoor,
  };
};

/** Every text and its background, of which at least one is a colour that the site sets or that follows from it. */
const pairs = [
  { text: 'link', behind: 'ground', label: 'a link on the page' },
  { text: 'link', behind: 'stone', label: 'a link on a grey ground' },
  { text: 'link', behind: 'tint', label: 'a link on its own tint' },
  { text: 'link', behind: 'caution-tint', label: 'a link in a caution' },
  { text: 'link', behind: 'safety-tint', label: 'a link in a notice about danger' },
  { text: 'on-link', behind: 'link', label: 'the text of a button' },
  { text: 'on-door', behind: 'door', label: 'the text of a door' },
  { text: 'ink', behind: 'tint', label: 'text on a tint' },
] as const;

/** The pair with the least contrast that a colour makes: what it is, and its contrast. */
export const weakestPair = (colour: string, scheme: ColourScheme): { label: string; ratio: number } => {
  const tokens: Record<string, string> = { ...fixedColours[scheme], ...toTokens(colour, scheme) };
  const all = pairs.map(({ text, behind, label }) => ({
    label,
    ratio: contrast(tokens[text] ?? colour, tokens[behind] ?? colour),
  }));
  return all.reduce((least, pair) => (pair.ratio < least.ratio ? pair : least));
};

/** The nearest colour of the same hue with enough contrast in every pair: darker on light pages, lighter on dark. */
export const nearestColour = (colour: string, scheme: ColourScheme): string => {
  const end = scheme === 'light' ? '#000000' : '#ffffff';
  const steps = Array.from({ length: 101 }, (_, step) => mix(colour, end, step / 100));
  return steps.find((each) => weakestPair(each, scheme).ratio >= minContrast) ?? end;
};

/** WCAG 2.2, “contrast ratio”: from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/**
 * The style sheet of the colours that a site sets, empty where it sets none. Print and forced colours have their own.
 */
export const toStyleSheet = (colours: SiteSettings['colours']): string => {
  if (!colours) return '';
  const rule = (scheme: ColourScheme) =>
    `@media screen and (forced-colors: none) and (prefers-color-scheme: ${scheme}) {\n  :root {\n` +
    Object.entries(toTokens(colours[scheme], scheme))
      .map(([name, value]) => `    --color-${name}: ${value};\n`)
      .join('') +
    '  }\n}\n';
  return rule('light') + rule('dark');
};

/** WCAG 2.2, “relative luminance”: from 0, black, to 1, white. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

/** A colour part of the way from one to another, channel by channel. */
const mix = (from: string, to: string, share: number): string => {
  const ends = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(value + ((ends[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};
