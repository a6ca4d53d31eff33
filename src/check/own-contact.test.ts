import { describe, expect, test } from 'vitest';
import { makeContent, type ContentFolder } from '../testing/content-folder.ts';

const scheme = 'schemes/valid-scheme.mdx';
const before = 'referrers: {';

/** The report on a valid folder whose scheme has this contact. */
const reportOn = (value: string, change: (content: ContentFolder) => void = () => {}): string[] => {
  const content = makeContent();
  change(content);
  content.edit(scheme, before, `contact: { state: known, value: ${value}, source: report-2021-1 }\n${before}`);
  return content.messages().map((message) => message.replace(/^content\/schemes\/valid-scheme\.mdx:\d+ {2}/, ''));
};
const makeSensitive = (content: ContentFolder): void =>
  content.edit('vocabulary/needs.yaml', 'id: drugs', 'sensitive: true, id: drugs');

describe('a contact that is accepted', () => {
  test.each([
    ['a shared number', '{ phone: 01632 960 001, for: public }'],
    ['a short number with what follows', '{ phone: "101, then 2", for: public }'],
    ['the mailbox of a role', '{ email: referrals@office.example, for: professionals }'],
    ['a mailbox with a post in it', '{ email: custody.team@office.example, for: professionals }'],
    ['a mailbox of one word', '{ email: checkpoint@office.example, for: both }'],
    [
      'a page, hours and a town',
      '{ web: https://office.example/, hours: "Weekdays, 9am to 5pm", where: Brackwater, for: both }',
    ],
    ['a town with a word that ends streets too', '{ phone: 01632 960 001, where: Burgess Hill, for: public }'],
    ['the mobile of a post', '{ phone: 07700 900123, isPost: true, for: public }'],
    ['the mailbox of a post', '{ email: checkpoint.plus@office.example, isPost: true, for: public }'],
    [
      'a public address',
      '{ phone: 01632 960 001, where: "14 Albert Road, Brackwater", isPublicAddress: true, for: public }',
    ],
  ])('%s', (_, value) => {
    expect(reportOn(value)).toEqual([]);
  });

  test('of a scheme that takes nobody', () => {
    const content = makeContent();
    content.write(
      scheme,
      content
        .read(scheme)
        .replace('takesPeople: true', 'takesPeople: false\nwhyNot: It is a fund')
        .replace(/^age: .*\n|^referrers: .*\n/gm, '')
        .replace(/voluntary, admission, exclusions, selfReferral, howToRefer, duration, ifStopped, cost, /, '')
        .replace('gender, ', '')
        .replace(
          'funding:',
          'contact: { state: known, value: { phone: 01632 960 001, for: public }, source: report-2021-1 }\nfunding:',
        ),
    );
    expect(content.messages()).toEqual([]);
  });

  test('of a scheme that may put someone at risk, with its town', () => {
    expect(reportOn('{ phone: 01632 960 001, where: Brackwater, for: public }', makeSensitive)).toEqual([]);
  });
});

describe('a contact of an organisation', () => {
  const provider = 'providers/valid-provider.mdx';
  const reportOf = (value: string, change: (content: ContentFolder) => void = () => {}): string[] => {
    const content = makeContent();
    change(content);
    content.edit(provider, 'kind:', `contact: { state: known, value: ${value}, source: report-2021-1 }\nkind:`);
    return content.messages().map((message) => message.replace(/^content\/providers\/valid-provider\.mdx:\d+ {2}/, ''));
  };

  test('is accepted and rejected by the same rules', () => {
    expect(reportOf('{ phone: 01632 960 001, where: Brackwater, for: public }')).toEqual([]);
    expect(reportOf('{ phone: 07700 900 123, for: public }')).toEqual([
      expect.stringMatching(/^contact, value, phone: “07700 900 123” is a mobile number/) as string,
    ]);
  });

  test('shows its town alone where a scheme that names it may lead to people at risk', () => {
    const value = '{ phone: 01632 960 001, where: "14 Albert Road", isPublicAddress: true, for: public }';
    expect(reportOf(value)).toEqual([]);
    expect(reportOf(value, makeSensitive)).toEqual([
      expect.stringMatching(
        /^contact, value, where: “14 Albert Road” is more than a town, and this may lead/,
      ) as string,
    ]);
  });

  test('is asked of a file that was listed after the question was introduced', () => {
    const content = makeContent();
    content.edit(provider, /listed: .*/.exec(content.read(provider))?.[0] ?? '', 'listed: 2026-11-29');
    expect(content.messages()).toEqual([
      expect.stringMatching(/contact: is missing\. Add it to notStated if the source does not say/) as string,
    ]);
  });
});

describe('a contact that is rejected', () => {
  const unlessPost = 'If you were given it as that of a post, add isPost: true';
  test.each([
    [
      '{ phone: 07700 900 123, for: public }',
      `contact, value, phone: “07700 900 123” is a mobile number, which belongs to a person. Write a ` +
        `shared number. ${unlessPost}`,
    ],
    [
      '{ phone: "01632 960 001, or 07700 900123", for: public }',
      'contact, value, phone: “01632 960 001, or 07700 900123” is a mobile number, which belongs to a ' +
        `person. Write a shared number. ${unlessPost}`,
    ],
    ...['anna.lowe', 'a.lowe', 'anna-lowe', 'AnnaLowe', 'anna.lowe2', 'anna.maria_lowe'].map((name) => [
      `{ email: ${name}@office.example, for: public }`,
      `contact, value, email: “${name}@office.example” reads as one person’s mailbox. Write the mailbox of a role or ` +
        `a team, such as referrals@office.example. ${unlessPost}`,
    ]),
    ...['14 Albert Road', 'Albert Road', 'The Old Mill, Brackwater', 'Brackwater QZ1 3BA'].map((where) => [
      `{ phone: 01632 960 001, where: "${where}", for: public }`,
      `contact, value, where: “${where}” is more than a town. Write the town alone. If its ` +
        'address may be public, as they say themselves, add isPublicAddress: true',
    ]),
    ['{ for: public }', 'contact, value: needs at least one way: web, phone or email'],
    ['{ phone: 01632 960 001 }', 'contact, value, for: is missing. Write one of: public, professionals, both'],
    [
      '{ phone: ask at the desk, for: public }',
      'contact, value, phone: should begin with the number as it is dialled, such as 01632 960 001',
    ],
    [
      '{ email: at the desk, for: public }',
      'contact, value, email: is not an e-mail address, such as referrals@office.example',
    ],
    [
      '{ web: "javascript:alert(1)", for: public }',
      'contact, value, web: is not the address of a page. Write it whole, with https://',
    ],
    [
      '{ web: "https://office.example/?to=help@office.example", for: public }',
      'contact, value, web: holds an @. Write the address of its page, without one',
    ],
    [
      '{ web: "https://chat.example/447700900123", for: public }',
      'contact, value, web: “https://chat.example/447700900123” holds a mobile number, which belongs to a person. ' +
        `Write the address of its page. ${unlessPost}`,
    ],
    ['{ phone: 07700 900123, isPost: false, for: public }', 'contact, value, isPost: is written as true, or left out'],
  ])('%s', (value, message) => {
    expect(reportOn(value)).toEqual([message]);
  });

  test.each(['14 Albert Road', 'Albert Road', 'Brackwater QZ1 3BA', 'The Old Mill, Brackwater'])(
    'of a scheme that may put someone at risk, at %s, though its address may be public',
    (where) => {
      const messages = reportOn(
        `{ phone: 01632 960 001, where: "${where}", isPublicAddress: true, for: public }`,
        makeSensitive,
      );
      expect(messages).toContain(
        `contact, value, where: “${where}” is more than a town, and this may lead to people at risk. Write ` +
          'the town alone, or leave it out',
      );
    },
  );

  test('a number or a mailbox is let through in its own field and in no other', () => {
    expect(reportOn('{ phone: 01632 960 001, hours: "Or 01632 960 002", for: public }')).toEqual([
      'prints a phone number, “01632 960 002”, which nobody may find here. Name the town, the office or ' +
        'the post instead',
    ]);
    const content = makeContent();
    content.edit(
      scheme,
      before,
      `contact: { state: known, value: { phone: 01632 960 001, for: public }, words: Call 01632 960 001, ` +
        `source: report-2021-1 }\n${before}`,
    );
    expect(content.messages()).toHaveLength(1);
    expect(content.messages()[0]).toContain('prints a phone number, “01632 960 001”');
  });
});
