import type { Scheme } from '../schemas/scheme.ts';
import type { CheckedContent, Entry } from './content.ts';
import type { Problem } from './problem.ts';

/** What no listing may print, anywhere in its file. */
const never = [
  { what: 'an e-mail address', sign: '@', pattern: /[\w.+-]+@[\w-]+\.[\w.-]+/ },
  { what: 'a phone number', pattern: /(?:\+44\s?\d|\b0\d)(?:[\s-]?\d){8,9}\b/ },
] as const;

const streets = [
  ...['Street', 'Road', 'Lane', 'Avenue', 'Close', 'Drive', 'Place', 'Square', 'Terrace', 'Way', 'Court', 'Crescent'],
  ...['Gardens', 'Hill', 'Row', 'Mews', 'Parade'],
];
/** Words before a name, each as it starts a sentence too. */
const posts = [
  ...['[Mm]anager', '[Ww]orker', '[Oo]fficer', '[Aa]dviser', '[Cc]o-?ordinator', '[Cc]ounsellor', '[Cc]aseworker'],
  ...['[Ss]ergeant', '[Cc]onstable', 'DCI', 'PC', 'DS', 'DI', 'Mr', 'Mrs', 'Ms', 'Miss', 'Dr'],
];

/**
 * What a listing that may lead to people at risk must not print either: where to find it, and who works there.
 */
const neverAtRisk = [
  { what: 'a postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/ },
  {
    what: 'a street address',
    pattern: new RegExp(String.raw`\b\d+[a-z]?,? (?:[A-Z][\w’'-]+ ){1,3}(?:${streets.join('|')})\b`),
  },
  { what: 'a position on a map', pattern: /-?\b\d{1,2}\.\d{3,},\s*-?\d{1,3}\.\d{3,}\b/ },
  {
    what: 'the name of someone who works there',
    pattern: new RegExp(String.raw`\b(?:${posts.join('|')})\.? [A-Z][a-z]+ [A-Z][a-z’'-]+`),
  },
] as const;

/** Whether a text says where something is more exactly than a page about people at risk may. */
export const holdsPlaceAtRisk = (text: string): boolean => neverAtRisk.some(({ pattern }) => pattern.test(text));

/**
 * Every place in a scheme’s or a provider’s file that prints what it must not. Numbers and mailboxes are let through
 * where they are its own contact, which has a rule of its own. Addresses that the document prints as
 * links are left out. A name is recognised by the word for a post before it; a name alone is for the author and a
 * second reader to notice.
 */
export const checkSafety = ({ schemes, providers, vocabulary }: CheckedContent): Problem[] => {
  const needs = vocabulary.find(({ id }) => id === 'needs')?.value.terms ?? [];
  const sensitive = new Set(needs.filter((term) => term.sensitive).map(({ id }) => id));
  return [
    ...schemes.flatMap((entry) => find(entry, isAtRisk(entry.value, sensitive) ? [...never, ...neverAtRisk] : never)),
    ...providers.flatMap((entry) => find(entry, never)),
  ];
};

interface Rule {
  what: string;
  pattern: RegExp;
  sign?: string;
}

/** The two fields of a scheme or an organisation in which a number or a mailbox may be. */
const ownContact = ['contact.value.phone', 'contact.value.email'];

const find = (entry: Entry<unknown>, rules: readonly Rule[]): Problem[] => {
  const scan = (text: string, line: () => number | undefined, applied = rules): Problem[] =>
    applied.flatMap(({ what, pattern, sign }) => {
      const [found] = (sign === undefined || text.includes(sign) ? pattern.exec(text) : null) ?? [];
      return found
        ? [
            {
              file: entry.file,
              line: line(),
              message:
                `prints ${what}, “${found}”, which nobody may find here. ` +
                'Name the town, the office or the post instead',
            },
          ]
        : [];
    });
  return [
    ...textsIn(entry.data).flatMap(({ text, path }) =>
      scan(
        text,
        () => entry.lineOf(path),
        ownContact.includes(path.join('.'))
          ? rules.filter((rule) => !never.some(({ what }) => what === rule.what))
          : rules,
      ),
    ),
    ...entry.body.split('\n').flatMap((text, index) => scan(text, () => entry.bodyLine + index)),
  ];
};

/** Whether someone who reads a scheme’s page may be at risk: the same rule that gives the page its quick exit. */
export const isAtRisk = ({ needs }: Scheme, sensitive: ReadonlySet<string>): boolean =>
  needs.state === 'known' && needs.value.some((need) => sensitive.has(need));

const isWebOfContact = (path: readonly PropertyKey[]): boolean => path.join('.') === 'contact.value.web';

const textsIn = (value: unknown, path: PropertyKey[] = []): { text: string; path: PropertyKey[] }[] => {
  if (typeof value === 'string') return path.includes('url') || isWebOfContact(path) ? [] : [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};
