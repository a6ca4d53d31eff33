import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readChecked } from '../../check/check.ts';
import { readContent } from '../../check/files.ts';
import { readSite } from '../../check/site-file.ts';
import { pagesOfSite, site } from '../../testing/site.ts';

const { files } = readContent(site.content);
const { operator } = readSite(site.content);
const pages = pagesOfSite();
const mail = /[\w.+-]+@[\w-]+\.[\w.-]+/g;
/** A British number: eleven digits from 0, or ten after +44, in any grouping. */
const phone = /(?:\+44\s?\d|\b0\d)(?:[\s-]?\d){8,9}\b/g;

test('content and pages hold no e-mail address or phone number but those of contacts and the operator’s', () => {
  const tables = ['national', 'areas'].map((table) =>
    readFileSync(join(site.content, `contacts/${table}.csv`), 'utf8'),
  );
  // The other place where a number or a mailbox may be: the contact that a scheme or an organisation gave of itself.
  const { schemes, providers } = readChecked(site.content).content;
  const own = [...schemes, ...providers].flatMap(({ value: { contact } }) =>
    contact.state === 'known' ? [contact.value.phone ?? '', contact.value.email ?? ''] : [],
  );
  const digits = [...tables, ...own].map((table) => table.replace(/\D/g, '')).join(' ');
  const mailboxes = [operator.contact, ...own, ...tables.flatMap((table) => table.match(mail) ?? [])];
  const found = [
    ...files
      .filter(({ folder }) => folder !== 'areas')
      .map(({ file }) => ({ where: file, text: readFileSync(file, 'utf8') })),
    ...pages.map(({ path, document: { body } }) => ({
      where: path,
      text: body.textContent ?? '',
      // Lines of one contact have nothing between them but tags.
      spaced: body.innerHTML.replace(/<[^>]*>/g, ' '),
    })),
  ].flatMap(({ where, text, spaced }: { where: string; text: string; spaced?: string }) =>
    [
      ...((spaced ?? text).match(mail) ?? []).filter((address) => !mailboxes.includes(address)),
      ...(text.match(phone) ?? []).filter((number) => !digits.includes(number.replace(/\D/g, ''))),
    ].map((what) => `${where}: ${what}`),
  );
  expect(found).toEqual([]);
});

/**
 * How reports name the people who used a scheme: with an age beside the name, or by Mr, Mrs, Ms or Miss. A first name
 * alone looks like any other word; the reader of a draft looks for those.
 */
const person =
  /\b\p{Lu}\p{Ll}+(?:, (?:aged )?\d{2}(?=[,;]|\.\D| and\b| who\b)| \(\d{2}\))|\b(?:Mrs?|Ms|Miss)\.? \p{Lu}\p{Ll}+/gu;

test('content names nobody with an age, or by Mr, Mrs, Ms or Miss', () => {
  expect('Orla, 32, had nowhere. Tam (19) and Bren, aged 40, too. Mrs Pike said so.'.match(person)).toHaveLength(4);
  expect(
    files.flatMap(({ file }) => (readFileSync(file, 'utf8').match(person) ?? []).map((name) => `${file}: ${name}`)),
  ).toEqual([]);
});
