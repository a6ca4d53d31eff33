import { expect, test } from 'vitest';
import { readDirectory } from '../data/from-files.ts';
import { toListed } from '../data/shortlist/listed.ts';
import { toMailAddress, toMessage, toNote } from '../domain/shortlist/note.ts';
import { isOffered } from '../domain/facts/listing.ts';
import { site as tested } from '../testing/site.ts';

const { schemes, cite } = readDirectory(tested.content);
const site = new URL('https://host.example/');
const listed = schemes.map((scheme) => ({ scheme, own: toListed(scheme, cite) }));

test('every scheme says who to contact, how old it is and its documents, in its note and its message', () => {
  expect(listed.length).toBeGreaterThan(0);
  const missing = listed.filter(({ own }) => {
    const texts = [toNote(own, site), toMessage([own], '2026-11-29', site)];
    return !texts.every((text) =>
      [own.aged, ...own.sources, 'Who to contact: '].every((phrase) => text.includes(phrase)),
    );
  });
  expect(missing.map(({ own }) => own.id)).toEqual([]);
});

test('of every scheme that is offered, how to refer and who it can’t take are stated or asked', () => {
  const silent = listed
    .filter(({ scheme }) => isOffered(scheme.listing))
    .filter(({ scheme, own }) =>
      (['howToRefer', 'referrers', 'exclusions', 'admission'] as const).some(
        (fact) =>
          scheme.listing[fact].state === 'not stated' &&
          !own.asks.some((ask) => ask === fact || (ask === 'referrersAndHow' && /refer/i.test(fact))),
      ),
    );
  expect(silent.map(({ own }) => own.id)).toEqual([]);
});

test('an ended scheme says so first wherever a list of it goes', () => {
  const ended = listed.filter(({ scheme }) => scheme.listing.status.word === 'ended');
  expect(ended.filter(({ own }) => !/^This scheme has ended\./.test(own.aged)).map(({ own }) => own.id)).toEqual([]);
});

test('a message about four schemes has all of it in its address', () => {
  const four = listed.slice(0, 4).map(({ own }) => own);
  const body = new URL(toMailAddress('Schemes', toMessage(four, '2026-11-29', site))).searchParams.get('body');
  expect(body?.replaceAll('\r\n', '\n')).toBe(toMessage(four, '2026-11-29', site));
});
