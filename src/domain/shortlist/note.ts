import { questions } from '#messages/ask.ts';
import * as text from '#messages/shortlist.ts';
import { copiedOn } from '#messages/ui.ts';
import { formatDate } from '../../messages/format.ts';
import { addressOn } from '../lists/address.ts';
import type { ListedRow, ListedScheme } from './listed.ts';
import { writeList } from './list.ts';

/** What a case note and paper say of a scheme where its source does: where, for whom, how to get in, for how long. */
export const mainFacts: readonly ListedRow['fact'][] = [
  'area',
  'who',
  'age',
  'referrers',
  'selfReferral',
  'howToRefer',
  'admission',
  'exclusions',
  'criteria',
  'duration',
];

/** The rows of a scheme that its source answers, of the main ones, in their order here. */
export const toMainRows = ({ rows }: ListedScheme): ListedRow[] =>
  mainFacts.flatMap((fact) => rows.filter((row) => row.fact === fact && row.state === 'known'));

/**
 * A scheme as part of a case note: what its source says, who to contact, what to ask, its documents and its address.
 * @param site the whole address of the site
 */
export const toNote = (scheme: ListedScheme, site: URL): string =>
  [
    scheme.name,
    scheme.summary,
    scheme.aged,
    ...toMainRows(scheme).map(({ label, words }) => text.line(label, words)),
    ...scheme.contact.map(({ way, known }) => text.contactLine(way, known)),
    ...(scheme.asks.length > 0
      ? [text.askThem, ...scheme.asks.map((ask, index) => text.numbered(index + 1, questions[ask]))]
      : []),
    text.sourceLine(scheme.sources),
    addressOn(scheme.href, site),
  ].join('\n');

/** The shortlist as a case note, with the day on which it was made. */
export const toCaseNote = (schemes: readonly ListedScheme[], day: string, site: URL): string =>
  [copiedOn(day), ...schemes.map((scheme) => toNote(scheme, site))].join('\n\n');

/**
 * The shortlist as a short message to a colleague: of each scheme its age, its limits of time, who to contact and its
 * documents, and where all of it can be compared. Long addresses are cut off by some mail programs, so it is short.
 */
export const toMessage = (schemes: readonly ListedScheme[], day: string, site: URL): string =>
  [
    ...schemes.map((scheme) =>
      [
        scheme.name,
        scheme.aged,
        ...toMainRows(scheme)
          .filter(({ fact }) => fact === 'duration')
          .map(({ label, words }) => text.line(label, words)),
        ...scheme.contact.slice(0, 1).map(({ way, known }) => text.contactLine(way, known)),
        text.sourceLine(scheme.sources),
        addressOn(scheme.href, site),
      ].join('\n'),
    ),
    text.compareAt(toCompareAddress(schemes, site)),
    text.madeOn(formatDate(day), site.href),
  ].join('\n\n');

/** Where the shortlist can be compared: it holds the ids of its schemes, and nothing of who looked for them. */
export const toCompareAddress = (schemes: readonly Pick<ListedScheme, 'id'>[], site: URL): string =>
  addressOn('/compare/', site) + writeList(schemes.map(({ id }) => id));

/** A message as an address that opens a mail program, to nobody yet. */
export const toMailAddress = (subject: string, message: string): string =>
  // Mail programs want the line ends of mail: rfc-editor.org/rfc/rfc6068, section 5.
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message.replaceAll('\n', '\r\n'))}`;
