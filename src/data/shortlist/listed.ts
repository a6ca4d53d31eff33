import { answerWords, otherRules } from '#messages/compare.ts';
import * as contactText from '#messages/contacts.ts';
import { status as statusText } from '#messages/scheme.ts';
import { line } from '#messages/shortlist.ts';
import { toAsks } from '../../domain/facts/ask.ts';
import { formatCriterion } from '../../domain/facts/criterion-words.ts';
import { saysItRuns } from '../../domain/facts/listing.ts';
import { formatContact } from '../../domain/facts/fact-words.ts';
import { withConfirmation } from '../../domain/freshness/confirmation.ts';
import { formatFreshness } from '../../domain/freshness/freshness.ts';
import type { ListedRow, ListedScheme } from '../../domain/shortlist/listed.ts';
import { contactDays } from '../contacts/links.ts';
import { toOwnContact } from '../contacts/own.ts';
import { toRows, type FactRow } from '../facts/rows.ts';
import { today } from '../freshness/today.ts';
import type { Directory, SchemeView } from '../views.ts';

/** A scheme as a shortlist has it: its questions and answers as plain words, who to contact, and its documents. */
export const toListed = (scheme: SchemeView, cite: Directory['cite']): ListedScheme => {
  const { listing } = scheme;
  const { who, how, more } = toRows(scheme, cite);
  const rules = who.filter(({ fact }) => fact === 'criteria');
  const facts = [...who, ...how, ...more.filter(({ fact }) => fact === 'ends')].filter((row) => !rules.includes(row));
  return {
    id: scheme.id,
    name: scheme.name,
    href: scheme.href,
    summary: listing.summary,
    aged: [
      ...(saysItRuns(listing.status.word) ? [] : [statusText.titles[listing.status.word]]),
      ...facts
        .filter(({ fact, state }) => fact === 'ends' && state === 'known')
        .map(({ label, text }) => line(label, text)),
      formatFreshness(scheme.freshness),
    ].join(' '),
    rows: [...facts, toRulesRow(rules)].flatMap(toListedRow),
    contact: toContact(scheme),
    asks: listing.takesPeople ? toAsks(listing, scheme.freshness) : [],
    sources: scheme.sources.map(({ source: { source }, places }) => `${source.short}, ${places}`),
  };
};

const toListedRow = ({ fact, label, state, text, sources, confirmed }: FactRow): ListedRow[] =>
  fact
    ? [
        {
          fact,
          label,
          state,
          words: answerWords[state](text),
          source: withConfirmation(sources[0]?.label ?? '', confirmed),
        },
      ]
    : [];

/** The further rules as one row, as each scheme has its own. */
const toRulesRow = (rules: readonly FactRow[]): FactRow => ({
  fact: 'criteria',
  label: otherRules,
  state: rules.length > 0 ? 'known' : 'not stated',
  text: rules.map(({ strength = 'rule', text }) => formatCriterion(strength, text)).join('; '),
  confirmed: rules[0]?.confirmed,
  sources: rules[0]?.sources ?? [],
});

/** The scheme itself where a source says how to reach it, then the offices for its areas. */
const toContact = ({ listing, offices }: SchemeView): ListedScheme['contact'] => {
  const own = toOwnContact(listing, { today, days: contactDays });
  return [
    ...(own
      ? [
          {
            way: formatContact(own.contact),
            known: own.confirmation
              ? contactText.own.givenBy(own.confirmation.by, own.confirmation.on)
              : contactText.own.neverConfirmed,
          },
        ]
      : []),
    ...offices.map(({ name, area, host, number, known }) => ({
      way: contactText.officeLine(name ?? contactText.officeOf(area ?? ''), host, number?.text),
      known: contactText.howKnown(known),
    })),
  ];
};
