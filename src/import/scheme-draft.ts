import { applicationLabels, eligibilityLabels, wireLabels, wireStrengths } from '../feeds/oruk/wire-text.ts';
import type { Cite } from '../schemas/cite.ts';
import type { FactName, TakingPartName } from '../schemas/facts.ts';
import { maxSummary } from '../schemas/scheme.ts';
import {
  readText,
  toAdmissionFact,
  toAgeFact,
  toDurationFact,
  toGenderFact,
  toListFact,
  toStatus,
  toYesOrNo,
  type Note,
} from './service-facts.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { toContact, toWebAddress } from './contact.ts';
import { isEmpty, readPastDay, toFact, toNotStated } from './fact.ts';
import { asList, asObjects, type Raw } from './feed.ts';
import type { Existing } from './existing.ts';
import { lengths } from './lengths.ts';
import { toMdxText } from './mdx-text.ts';
import { toCost } from './money.ts';
import { toPlace } from './place.ts';
import { splitNames } from './provider-draft.ts';
import { readTerms, type Terms } from './terms.ts';

/** What a draft of a scheme needs besides the service. */
export interface SchemeContext {
  existing: Existing;
  cite: Cite;
  today: string;
  listed: string;
  changes: readonly { on: string; words: string }[];
  /** The place in the source with the day of the record. */
  dated: string;
  /** What each organisation that the feed names does, by the id of its file. */
  organisations: readonly { provider: string; role: string }[];
}

/** Facts and prose of a scheme’s file, and notes about them. */
export interface SchemeDraft {
  folder: 'schemes';
  facts: Record<string, unknown>;
  body: string;
  name: string;
  notes: Note[];
  /** What the feed has of how to reach it, and a listing must not. */
  leftOut: Note[];
}

/** The file of a service. What the feed does not have is not stated; nothing is filled in. */
export const toSchemeDraft = (id: string, raw: Raw, context: SchemeContext): SchemeDraft => {
  const notes: Note[] = [];
  const text = (field: string, maxLength: number, clean = cleanLine): string | null => {
    const cleaned = clean(raw[field], maxLength);
    notes.push(...cleaned.notes.map((note) => ({ field, note })));
    return cleaned.text;
  };
  const name = text('name', lengths.name);
  if (name === null) throw new Error(`The service ${id} has no name.`);
  const { cite, existing } = context;
  const others = text('alternate_name', lengths.otherNames);
  const description = text('description', lengths.description, cleanText);
  const about = description?.split('\n\n')[0];
  const terms = readTerms(raw, existing.terms);
  if (terms.unknown > 0)
    notes.push({ field: 'attributes', note: `${terms.unknown} of other lists than ours, which were not guessed` });
  const contact = toContact(raw, cite);
  notes.push(...contact.notes);
  const area = toPlace(raw, existing);
  for (const name of area.unknown)
    notes.push({
      field: 'service_areas',
      note: `“${name}” is not a police area, council code or larger place that we know, so no area was taken`,
    });
  const texts = {
    who: readText(text('eligibility_description', lengths.rules, cleanText), eligibilityLabels),
    how: readText(text('application_process', lengths.rules, cleanText), applicationLabels),
  };
  return {
    folder: 'schemes',
    name,
    notes,
    leftOut: contact.leftOut,
    facts: {
      name,
      key: id,
      ...(others ? { otherNames: splitNames(others) } : {}),
      depth: description ? 'full' : 'mention',
      kind: terms.values.kinds[0] ?? 'service or team',
      takesPeople: true,
      status: toStatus(terms, cite, { text, notes }),
      summary: toSummary(about) ?? 'A service that the feed names and does not describe.',
      about: cleanLine(about, lengths.about).text ?? 'The feed names it and does not describe it.',
      who: toFact(lineOf(texts, 'who') ?? texts.who.whole, cite),
      area: area.unknown.length > 0 ? toNotStated(area.why) : toFact(area.place, cite),
      needs: toFact(terms.values.needs, cite),
      stages: toListFact('stages', terms, cite, lineOf(texts, 'stages')),
      disposals: toListFact('disposals', terms, cite, lineOf(texts, 'disposals')),
      approaches: toFact(terms.values.approaches, cite),
      audiences: toFact(terms.values.audiences, cite),
      ...toTakingPart(raw, {
        terms,
        cite,
        texts,
        cost: toCost(raw, notes),
        notes,
      }),
      contact: contact.fact,
      ...toFurtherCriteria(texts.who, cite),
      began: toFact(null, cite),
      ends: toFact(null, cite),
      funding: toFact(null, cite),
      ...(context.organisations.length > 0
        ? { organisations: context.organisations.map((organisation) => ({ ...organisation, source: cite })) }
        : {}),
      ...toLinks(raw, cite, notes),
      sources: [{ ...cite, at: context.dated }],
      read: context.listed,
      listed: context.listed,
      ...(context.changes.length > 0 ? { changes: context.changes } : {}),
      ...toConfirmations(raw, context.today, notes),
    },
    body: description ? toMdxText(description) : 'The feed does not say what happens there.',
  };
};

/** The two texts of a service that state facts in labelled lines, parsed. */
interface LabelledTexts {
  who: ReturnType<typeof readText>;
  how: ReturnType<typeof readText>;
}

/** The line of a fact, if the text has one. */
const lineOf = ({ who, how }: LabelledTexts, name: FactName): string | undefined => {
  const wire = wireLabels[name];
  return wire === null ? undefined : (wire[0] === 'application_process' ? how : who).first(wire[1]);
};

interface TakingPartParts {
  terms: Terms;
  cite: Cite;
  texts: LabelledTexts;
  cost: string | null;
  notes: Note[];
}

/** The answers about taking part: from numbers and values of lists, and from the lines that our own feed writes. */
const toTakingPart = (
  raw: Raw,
  { terms, cite, texts, cost, notes }: TakingPartParts,
): Record<TakingPartName, unknown> => ({
  age: toAgeFact(raw, cite, lineOf(texts, 'age'), notes),
  gender: toGenderFact(terms, cite, lineOf(texts, 'gender')),
  voluntary: toYesOrNo(terms, 'voluntary', cite, lineOf(texts, 'voluntary')),
  admission: toAdmissionFact(terms, cite, lineOf(texts, 'admission')),
  exclusions: toFact(lineOf(texts, 'exclusions'), cite),
  referrers: toListFact('referrers', terms, cite, lineOf(texts, 'referrers')),
  selfReferral: toYesOrNo(terms, 'self-referral', cite, lineOf(texts, 'selfReferral')),
  howToRefer: toFact(lineOf(texts, 'howToRefer') ?? texts.how.whole, cite),
  ifStopped: toFact(lineOf(texts, 'ifStopped'), cite),
  duration: toDurationFact(lineOf(texts, 'duration'), cite),
  cost: toFact(cost, cite),
});

/** The further criteria that our own feed writes, each with its strength and the field that it was read from. */
const toFurtherCriteria = (who: ReturnType<typeof readText>, cite: Cite): { criteria?: Record<string, unknown>[] } => {
  const criteria = Object.entries(wireStrengths).flatMap(([strength, label]) =>
    who.all(label).map((words) => ({
      type: 'other',
      strength,
      words,
      fromField: { name: 'eligibility_description', value: words },
      source: cite,
    })),
  );
  return criteria.length > 0 ? { criteria } : {};
};

/** A sentence of some length that fits a summary: “Yes.” means nothing on its own. */
const firstSentence = new RegExp(`^.{15,${maxSummary - 2}}?[.!?](?= |$)`, 'u');

/** The first sentence of a description, or as much of it as a summary may hold. */
const toSummary = (about: string | undefined): string | null => {
  const line = cleanLine(about, lengths.about).text;
  return line === null ? null : cleanLine(firstSentence.exec(line)?.[0] ?? line, maxSummary).text;
};

/** More addresses than a listing can show. */
const maxLinks = 5;

/** Further web addresses in the feed. They are shown as text and never linked. */
const toLinks = (raw: Raw, cite: Cite, notes: Note[]): { links?: Record<string, unknown>[] } => {
  const all = asList(raw['additional_urls']);
  if (all.length > maxLinks)
    notes.push({ field: 'additional_urls', note: `has ${all.length} addresses, of which ${maxLinks} were read` });
  const given = asObjects(all, maxLinks).map(({ url, label }) => ({
    url,
    label: cleanLine(label, lengths.label).text ?? 'Another address that the feed gives',
  }));
  const links = given.flatMap(({ url, label }) => {
    if (isEmpty(url)) return [];
    const safe = toWebAddress(url);
    if (!safe)
      notes.push({ field: 'additional_urls', note: 'is not a plain address that starts with http:// or https://' });
    return safe ? [{ url: safe, label, source: cite }] : [];
  });
  return links.length > 0 ? { links } : {};
};

/** The date on which someone checked the entry, by the feed. */
const toConfirmations = (raw: Raw, today: string, notes: Note[]): { confirmations?: Record<string, unknown>[] } => {
  const { day, note } = readPastDay(raw['assured_date'], today);
  if (note) notes.push({ field: 'assured_date', note });
  return day ? { confirmations: [{ by: 'the keeper of the feed', on: day }] } : {};
};
