import { formatAge, formatDuration, formatGender } from '../domain/fact-words.ts';
import { questions } from '../domain/listing.ts';
import { formatList } from '../domain/words.ts';
import { applicationLabels, eligibilityLabels, ruleLabel } from '../feeds/oruk/eligibility.ts';
import { readLabelled } from '../feeds/oruk/labelled.ts';
import type { AgeRange, Gender } from '../schemas/criterion.ts';
import type { Cite } from '../schemas/cite.ts';
import type { Duration } from '../schemas/grant.ts';
import type { VocabularyName } from '../schemas/vocabulary.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { readDuration, toAge, toDay, toFact } from './fact.ts';
import { asObjects, type Raw } from './feed.ts';
import type { Known } from './known.ts';
import { toMdxText } from './mdx-text.ts';
import { toPlace } from './place.ts';
import { splitNames } from './provider-draft.ts';
import { readTerms, type Terms } from './terms.ts';

/** What a draft of a scheme is made with. */
export interface SchemeContext {
  known: Known;
  cite: Cite;
  today: string;
  listed: string;
  changes: readonly { on: string; words: string }[];
  /** The place in the source with the day of the record. */
  dated: string;
  /** What each organisation that the feed names does, by the id of its file. */
  organisations: readonly { provider: string; role: string }[];
}

/** Facts and prose of a scheme’s file, and what had to be said about them. */
export interface SchemeDraft {
  facts: Record<string, unknown>;
  body: string;
  name: string;
  notes: { field: string; note: string }[];
}

/** The file of a service. What the feed does not say is not stated; nothing is filled in. */
export const toSchemeDraft = (id: string, raw: Raw, context: SchemeContext): SchemeDraft => {
  const notes: SchemeDraft['notes'] = [];
  const text = (field: string, most: number, clean = cleanLine): string | null => {
    const cleaned = clean(raw[field], most);
    notes.push(...cleaned.notes.map((note) => ({ field, note })));
    return cleaned.text;
  };
  const name = text('name', 200);
  if (name === null) throw new Error(`The service ${id} has no name.`);
  const { cite, known } = context;
  const others = text('alternate_name', 500);
  const description = text('description', 20_000, cleanText);
  const about = description?.split('\n\n')[0];
  const terms = readTerms(raw, known.terms);
  if (terms.unknown > 0) notes.push({ field: 'attributes', note: `${terms.unknown} of other lists than ours, which were not guessed at` });
  const { place, unknown } = toPlace(raw, known);
  for (const area of unknown) notes.push({ field: 'service_areas', note: `“${area}” is no police area, council code or larger place that we know` });
  const said = { who: readText(text('eligibility_description', 2000, cleanText), eligibilityLabels), how: readText(text('application_process', 2000, cleanText), applicationLabels) };
  return {
    name,
    notes,
    facts: {
      name,
      key: id,
      ...(others ? { otherNames: splitNames(others) } : {}),
      depth: description ? 'full' : 'mention',
      kind: terms.words.kinds[0] ?? 'service or team',
      takesPeople: 'yes',
      status: toStatus(raw, terms, cite, text),
      summary: toSummary(about) ?? 'A service that the feed names and does not describe.',
      about: cleanLine(about, 1500).text ?? 'The feed names it and does not describe it.',
      who: toFact(said.who.first(questions.who) ?? said.who.whole, cite),
      area: toFact(place, cite),
      needs: toFact(terms.words.needs, cite),
      stages: toListFact('stages', terms, cite, said.who.first('When')),
      disposals: toListFact('disposals', terms, cite, said.who.first('Disposals')),
      approaches: toFact(terms.words.approaches, cite),
      audiences: toFact(terms.words.audiences, cite),
      age: toAgeFact(raw, cite, said.who.first(questions.age), notes),
      gender: toGenderFact(terms, cite, said.who.first(questions.gender)),
      voluntary: toYesOrNo(terms, 'voluntary', cite, said.who.first(questions.voluntary)),
      admission: toYesOrNo(terms, 'admission', cite, said.who.first(questions.admission)),
      exclusions: toFact(said.who.first(questions.exclusions), cite),
      ...(said.who.all(ruleLabel).length > 0 ? { criteria: said.who.all(ruleLabel).map((words) => ({ type: 'other', words, source: cite })) } : {}),
      referrers: toListFact('referrers', terms, cite, said.how.first(questions.referrers)),
      selfReferral: toYesOrNo(terms, 'self-referral', cite, said.how.first(questions.selfReferral)),
      howToRefer: toFact(said.how.first(questions.howToRefer) ?? said.how.whole, cite),
      ifStopped: toFact(said.how.first(questions.ifStopped), cite),
      duration: toDurationFact(said.how.first(questions.duration), cite),
      cost: toFact(text('fees_description', 500) ?? text('fees', 500) ?? toCost(raw), cite),
      began: toFact(null, cite),
      ends: toFact(null, cite),
      funding: toFact(null, cite),
      ...(context.organisations.length > 0 ? { organisations: context.organisations.map((organisation) => ({ ...organisation, source: cite })) } : {}),
      ...toLinks(raw, cite, notes),
      sources: [{ ...cite, at: context.dated }],
      listed: context.listed,
      ...(context.changes.length > 0 ? { changes: context.changes } : {}),
      ...toConfirmations(raw, context.today, notes),
    },
    body: description ? toMdxText(description) : 'The feed does not say what happens there.',
  };
};

/** The first sentence of a description, or as much of it as a summary may hold. */
const toSummary = (about: string | undefined): string | null => {
  const line = cleanLine(about, 1500).text;
  return line === null ? null : (/^.{15,158}?[.!?](?= |$)/u.exec(line)?.[0] ?? cleanLine(line, 160).text);
};

/** A text on who can take part or how to apply: in the lines that this site writes, or as somebody else’s whole. */
const readText = (text: string | null, labels: readonly string[]) => {
  const lines = text === null ? null : readLabelled(text, labels);
  const all = (label: string) => (lines ?? []).filter((line) => line.label === label).map((line) => line.text);
  return { whole: lines === null ? (text?.replaceAll(/\s+/g, ' ') ?? null) : null, all, first: (label: string): string | undefined => all(label)[0] };
};

type ReadText = (field: string, most: number) => string | null;

/** What the feed says of whether it runs. Our own feed says more in a term of its own. */
const toStatus = (raw: Raw, { words }: Terms, cite: Cite, text: ReadText): Record<string, unknown> => {
  const [own] = words.statuses;
  if (own) return { word: own, source: cite };
  const alert = text('alert', 300);
  const byFeed: Record<string, [word: string, words?: string]> = {
    active: ['as described'],
    inactive: ['not known', 'The feed marks it as not active'],
    defunct: ['ended', 'The feed marks it as ended'],
    'temporarily closed': ['not known', 'The feed marks it as closed for a time'],
  };
  const [word, said] = byFeed[String(raw['status'])] ?? ['not known'];
  const all = [said, alert].filter(Boolean).join('. ');
  return { word, ...(all ? { words: all } : {}), source: cite };
};

/** Own words are kept only where they say more than the value does. */
const unlessSaid = (words: string | undefined, said: string): string | undefined => (words === said ? undefined : words);

const toListFact = (list: VocabularyName, { words, labels }: Terms, cite: Cite, said: string | undefined): Record<string, unknown> => toFact(words[list], cite, unlessSaid(said, formatList(labels[list])));

const toAgeFact = (raw: Raw, cite: Cite, words: string | undefined, notes: SchemeDraft['notes']): Record<string, unknown> => {
  const [from, to] = (['minimum_age', 'maximum_age'] as const).map((field) => {
    const age = toAge(raw[field]);
    if (age === null && raw[field] !== undefined && raw[field] !== null) notes.push({ field, note: 'is not an age in whole years from 0 to 120' });
    return age;
  }) as [number | null, number | null];
  if (from === null && to === null) return toFact(null, cite);
  if (from !== null && to !== null && from > to) {
    notes.push({ field: 'minimum_age', note: 'is above the highest age, so neither was taken' });
    return toFact(null, cite);
  }
  const range: AgeRange = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  return toFact(range, cite, unlessSaid(words, formatAge(range)));
};

const toGenderFact = ({ words: { eligibility } }: Terms, cite: Cite, words: string | undefined): Record<string, unknown> => {
  const genders = (['women', 'men'] as const satisfies Gender[]).filter((gender) => eligibility.includes(gender));
  return toFact(genders, cite, genders.length > 0 ? unlessSaid(words, formatGender(genders)) : undefined);
};

/** Both answers at once are none. */
const toYesOrNo = ({ words: { eligibility } }: Terms, question: string, cite: Cite, words: string | undefined): Record<string, unknown> => {
  const answers = (['yes', 'no'] as const).filter((answer) => eligibility.includes(`${question}-${answer}`));
  if (answers.length !== 1) return toFact(null, cite);
  return toFact(answers[0], cite, unlessSaid(words, answers[0] === 'yes' ? 'Yes' : 'No'));
};

const toDurationFact = (words: string | undefined, cite: Cite): Record<string, unknown> => {
  const duration = words === undefined ? null : readDuration(words);
  if (!duration || !words) return toFact(null, cite);
  const said = formatDuration(duration as Duration);
  return toFact(duration, cite, words === said ? undefined : words.replace(`${said}. `, ''));
};

/** Costs in words, where the feed has them only as options. */
const toCost = (raw: Raw): string | null => {
  const options = asObjects(raw['cost_options'], 10).flatMap((option) => {
    const amount = typeof option['amount'] === 'number' && Number.isFinite(option['amount']) && option['amount'] >= 0 ? `£${option['amount']}` : null;
    return [[cleanLine(option['option'], 100).text, amount, cleanLine(option['amount_description'], 100).text].filter(Boolean).join(' ')].filter(Boolean);
  });
  return options.length > 0 ? options.join('; ') : null;
};

/** Addresses on the web that the feed gives. They are shown as text and never linked. */
const toLinks = (raw: Raw, cite: Cite, notes: SchemeDraft['notes']): { links?: Record<string, unknown>[] } => {
  const given = [{ url: raw['url'], label: 'Address that the feed gives' }, ...asObjects(raw['additional_urls'], 5).map(({ url, label }) => ({ url, label: cleanLine(label, 100).text ?? 'Another address that the feed gives' }))];
  const links = given.flatMap(({ url, label }) => {
    if (url === undefined || url === null || url === '') return [];
    const safe = toWebAddress(url);
    if (!safe) notes.push({ field: 'url', note: 'is no plain address that begins with http:// or https://' });
    return safe ? [{ url: safe, label, source: cite }] : [];
  });
  return links.length > 0 ? { links } : {};
};

const toWebAddress = (value: unknown): string | null => {
  if (typeof value !== 'string' || value.length > 500 || !/^https?:\/\/[\x21-\x7e]+$/i.test(value) || /["'<>`{}\\]/.test(value) || !URL.canParse(value)) return null;
  const { username, password, href } = new URL(value);
  return username || password || href.includes('@') ? null : href;
};

/** A date on which somebody checked the entry, as the feed says. */
const toConfirmations = (raw: Raw, today: string, notes: SchemeDraft['notes']): { confirmations?: Record<string, unknown>[] } => {
  const given = raw['assured_date'];
  if (given === undefined || given === null || given === '') return {};
  const day = toDay(given);
  if (!day || day > today) {
    notes.push({ field: 'assured_date', note: day ? 'lies in the future' : 'is not a date such as 2026-08-14' });
    return {};
  }
  return { confirmations: [{ by: 'the keeper of the feed', on: day }] };
};
