import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../check/check.ts';
import { toCarriedContact } from '../data/contacts/own.ts';
import { toRows } from '../data/facts/rows.ts';
import type { Directory, ProviderView, SchemeView } from '../data/views.ts';
import { recordId } from '../feeds/stable-id.ts';
import { toOpenReferral } from '../feeds/oruk/feed.ts';
import { readDirectory } from '../data/from-files.ts';
import type { FactName } from '../schemas/facts.ts';
import type { OwnContact } from '../schemas/own-contact.ts';
import { fixture, fixtureWhen, makeEmptyContent } from '../testing/content-folder.ts';
import { readExisting } from './existing.ts';
import { toFeed } from './feed.ts';
import { planImport } from './plan.ts';

const empty = makeEmptyContent(afterAll);
const own = empty.content;

const before = readDirectory(fixture);
const feed: unknown = JSON.parse(JSON.stringify(toOpenReferral(before, new URL('https://waymark.test'), fixtureWhen)));
const { files, report } = planImport(toFeed(feed), {
  name: 'own',
  existing: readExisting(own),
  today: '2026-11-24',
  readFile: () => null,
});
for (const [file, text] of files) empty.write(file, text);
const after = readDirectory(own);

const services = before.schemes.filter(({ listing }) => listing.takesPeople);
const twinOf = (scheme: SchemeView): SchemeView | undefined =>
  after.schemes.find(({ listing }) => listing.key === recordId('service', scheme.listing.key));

/** How the answer to each question comes back: in the same words, as the same ids, in part, or not at all. */
const comesBack: Record<FactName, 'as text' | 'as ids' | 'in part' | 'not'> = {
  who: 'as text',
  area: 'as ids',
  age: 'as text',
  gender: 'as text',
  needs: 'as ids',
  stages: 'as text',
  disposals: 'as text',
  voluntary: 'as text',
  admission: 'as text',
  exclusions: 'as text',
  referrers: 'as text',
  selfReferral: 'as text',
  howToRefer: 'as text',
  contact: 'in part',
  duration: 'as text',
  ifStopped: 'as text',
  cost: 'as text',
  approaches: 'as ids',
  audiences: 'as ids',
  began: 'not',
  ends: 'not',
  funding: 'not',
};
const answersOf = (scheme: SchemeView, { cite }: Directory) => {
  const { who, how } = toRows(scheme, cite);
  return [...who, ...how]
    .filter(
      ({ fact, strength, state }) =>
        state === 'known' && (strength === 'rule' || (fact && fact !== 'criteria' && comesBack[fact] === 'as text')),
    )
    .map(({ label, text }) => `${label}: ${text}`);
};
const idsOf = ({ terms, areas }: SchemeView) => ({
  ...Object.fromEntries(
    (['needs', 'stages', 'disposals', 'approaches', 'audiences', 'referrers'] as const).map((list) => [
      list,
      terms[list].map(({ id }) => id),
    ]),
  ),
  areas: areas.map(({ id }) => id),
});
const rolesOf = ({ organisations }: SchemeView) =>
  organisations.map(({ role, provider }) => `${role} ${recordId('organization', provider.entry.data.key)}`).toSorted();
const factsOf = ({ listing, name, freshness }: SchemeView) => ({
  name,
  otherNames: listing.otherNames,
  about: listing.about,
  kind: listing.kind,
  takesPeople: listing.takesPeople,
  status: listing.status.word,
  age: listing.age.state === 'known' ? listing.age.value : null,
  gender: listing.gender.state === 'known' ? listing.gender.value : null,
  duration: listing.duration.state === 'known' ? listing.duration.value : null,
  year: freshness.from?.slice(0, 4),
});

test('every service comes back once, and the content that comes back is valid', () => {
  expect(after.schemes.length).toBe(services.length);
  expect(checkContent(own, own)).toEqual([]);
  expect(report.notUnderstood).toEqual([]);
});

describe.each(services)('$name', (scheme) => {
  const twin = twinOf(scheme);
  test('comes back with the same facts', () => {
    if (!twin) throw new Error('It did not come back.');
    expect(factsOf(twin)).toEqual(factsOf(scheme));
    expect(idsOf(twin)).toEqual(idsOf(scheme));
    expect(answersOf(twin, after)).toEqual(answersOf(scheme, before));
    expect(rolesOf(twin)).toEqual(rolesOf(scheme));
  });
});

test('nothing is stated that was not stated before', () => {
  const made = services.flatMap((scheme) => {
    const twin = twinOf(scheme);
    return (Object.keys(scheme.listing) as (keyof SchemeView['listing'])[])
      .filter((field) => isKnown(twin?.listing[field]) && !isKnown(scheme.listing[field]))
      .map((field) => `${scheme.id} ${field}`);
  });
  expect(made).toEqual([]);
});
const isKnown = (fact: unknown): boolean => (fact as { state?: string } | undefined)?.state === 'known';

test('a contact comes back as far as the feed carries it: while it was confirmed in time, and for anyone', () => {
  const contactOf = (id: string) => {
    const scheme = services.find((candidate) => candidate.id === id);
    return scheme && twinOf(scheme)?.listing.contact;
  };
  expect(contactOf('lantern-mentors')).toMatchObject({
    state: 'known',
    value: {
      ...{ phone: '01632 960 144', email: 'mentors@lantern.example', web: 'https://www.lantern-mentors.example/' },
      for: 'both',
    },
  });
  expect(contactOf('ferry-house')).toEqual({ state: 'not stated' });
  expect(contactOf('sallow-boatyard')).toEqual({ state: 'not stated' });
});

const waysOf = ({ phone, email, web }: OwnContact) => ({ phone, email, web });

test('the organisations of services come back, each with its contact where the feed carries that', () => {
  const named = new Map(
    services.flatMap(({ organisations }) => organisations.map(({ provider }) => [provider.id, provider] as const)),
  );
  const textOf = ({ entry: { data, body } }: ProviderView) => ({
    name: data.name,
    otherNames: data.otherNames,
    kind: data.kind,
    contact: data.contact.state === 'known' ? waysOf(data.contact.value) : null,
    about: body?.trim(),
  });
  const differences = [...named.values()].flatMap((provider) => {
    const twin = after.providers.find(
      ({ entry }) => entry.data.key === recordId('organization', provider.entry.data.key),
    );
    const { about, ...stated } = textOf(provider);
    const isCarried = toCarriedContact(provider.entry.data, fixtureWhen) !== null;
    const rest = { ...stated, contact: isCarried ? stated.contact : null };
    const got = twin && textOf(twin);
    return got &&
      JSON.stringify({ ...got, about: undefined }) === JSON.stringify({ ...rest, about: undefined }) &&
      got.about?.startsWith(about ?? '')
      ? []
      : [provider.name];
  });
  expect(differences).toEqual([]);
});

test('it goes out again under the same numbers', () => {
  const again = toOpenReferral(after, new URL('https://waymark.test'), fixtureWhen);
  const first = toOpenReferral(before, new URL('https://waymark.test'), fixtureWhen);
  expect(again.services.map(({ id }) => id).toSorted()).toEqual(first.services.map(({ id }) => id).toSorted());
});

test('every field of a listing either comes back or is in the list of what cannot be carried', () => {
  const back = [
    'id',
    'name',
    'key',
    'otherNames',
    'kind',
    'takesPeople',
    'status',
    'about',
    'criteria',
    'organisations',
  ];
  const lost = [
    'depth',
    'summary',
    'outcomes',
    'awards',
    'links',
    'leftUnsaid',
    'related',
    'sources',
    'read',
    'listed',
    'changes',
    'confirmations',
    'formerIds',
    'successor',
  ];
  const fields = new Set(
    before.schemes.flatMap(({ listing }) => Object.keys(listing)).filter((field) => field !== 'whyNot'),
  );
  expect([...fields].toSorted()).toEqual([...back, ...lost, ...Object.keys(comesBack)].toSorted());
});

test('read again, nothing changes; what a person changed stays', () => {
  const options = {
    name: 'own',
    existing: readExisting(own),
    today: '2027-01-01',
    readFile: (file: string) => readFileIn(file),
  };
  expect(planImport(toFeed(feed), options).files.size).toBe(0);
  const withWindowsEnds = (file: string) => readFileIn(file)?.replaceAll('\n', '\r\n') ?? null;
  expect(planImport(toFeed(feed), { ...options, readFile: withWindowsEnds }).files.size).toBe(0);
  const [file = ''] = [...files.keys()].filter((name) => name.startsWith('schemes/'));
  empty.write(file, `${empty.read(file)}\nA line by a person.\n`);
  const changed = JSON.parse(JSON.stringify(feed)) as { services: { description: string }[] };
  for (const service of changed.services) service.description = 'It says something else now.';
  const again = planImport(toFeed(changed), { ...options, existing: readExisting(own) });
  expect(again.report.changedByPerson).toEqual([{ file, why: 'a person has changed it since it was written' }]);
  expect(again.files.has(file)).toBe(false);
  expect([...again.files.keys()].filter((name) => name.startsWith('schemes/')).length).toBe(services.length - 1);
  const [updated = ''] = [...again.files].find(([name]) => name.startsWith('schemes/'))?.slice(1) ?? [];
  expect(updated).toContain('listed: 2026-11-24\n');
  expect(updated).toContain('- { on: 2027-01-01, words: Brought up to date from the feed it came from }');
});
const readFileIn = (file: string): string | null => (existsSync(join(own, file)) ? empty.read(file) : null);
