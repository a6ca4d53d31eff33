import { nameOfFact } from '../domain/freshness/confirmation.ts';
import { formatFreshness } from '../domain/freshness/freshness.ts';
import { toRows, type FactRow } from '../data/facts/rows.ts';
import type { Directory, SchemeView } from '../data/views.ts';
import { questionsToAsk } from '../domain/facts/quality.ts';
import { addressOn } from '../domain/lists/address.ts';
import { capitalise, formatList } from '../messages/format.ts';
import type { ConfirmableFact } from '../schemas/confirmation.ts';

/** What a letter to a scheme needs besides the scheme. */
export interface Letter {
  /** The facts that it asks about. */
  facts: readonly ConfirmableFact[];
  cite: Directory['cite'];
  /** The site, with its address if that is set. */
  site: { name: string; url: URL | undefined };
  /** Who runs the site, if that is set. */
  sender: string | undefined;
}

/** A letter, ready to send, that asks a scheme what is still right and what its documents leave open. */
export const formatMessage = (scheme: SchemeView, { facts, cite, site, sender }: Letter): string => {
  const questions = [...questionsToAsk(scheme.listing), ...scheme.listing.leftUnsaid];
  return [
    `To: ${formatList(scheme.ask)}. Please pass it on to the people who run ${scheme.name}.`,
    `Subject: Is this still right? ${scheme.name} on ${site.name}`,
    '',
    `${site.name} is a public directory of schemes. It lists ${scheme.name}. ${formatFreshness(scheme.freshness)}`,
    ...(site.url ? [`The page is ${addressOn(scheme.href, site.url)}`] : []),
    '',
    'Is this still right? Please say what has changed.',
    '',
    ...toLines(scheme, facts, cite).map((line) => `- ${line}`),
    ...(questions.length > 0
      ? [
          '',
          'The document does not say this. If you can tell us, please do, and where it is written down.',
          '',
          ...questions.map((question) => `- ${question}`),
        ]
      : []),
    '',
    'Please answer with your role and the date. We print both, and never a name.',
    'If it has closed, please say since when, and where people can go instead.',
    '',
    sender ?? '(No operator is set in content/site.yaml yet. Say here who you are.)',
    '',
  ].join('\n');
};

const statusTexts = {
  'as described': 'it was described as running',
  running: 'our own record lists it as running',
  pilot: 'it was described as a pilot',
  planned: 'it was planned',
  ended: 'it had ended',
  'not known': 'not known',
};

/** Some facts as a scheme’s page shows them, a line each with its place in the source. */
const toLines = (scheme: SchemeView, facts: readonly ConfirmableFact[], cite: Directory['cite']): string[] => {
  const { who, how, more } = toRows(scheme, cite);
  const known = [...who, ...how, ...more].filter(
    ({ state, fact }) => state === 'known' && fact && facts.includes(fact),
  );
  const { listing } = scheme;
  const extra: Partial<Record<ConfirmableFact, string[]>> = {
    status: [
      `Whether it runs: ${listing.status.words ?? statusTexts[listing.status.word]} ` +
        `(${cite(listing.status.source).label})`,
    ],
    organisations: scheme.organisations.map(
      ({ role, provider, cite: at }) => `Who is behind it: ${provider.name}, which ${role} it (${at.label})`,
    ),
    outcomes: scheme.outcomes.map(({ statement, cite: at }) => `Recorded: ${statement} (${at.label})`),
    links: listing.links.map(({ url, label, source }) => `Address: ${label}, ${url} (${cite(source).label})`),
  };
  return [...known.map(toLine), ...facts.flatMap((fact) => extra[fact] ?? [])];
};

const toLine = ({ fact, label, text, sources }: FactRow): string =>
  `${fact ? capitalise(nameOfFact(fact)) : label}: ${text} (${sources.map(({ label: source }) => source).join('; ')})`;
