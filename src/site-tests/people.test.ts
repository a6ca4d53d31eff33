import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../check/files.ts';
import { operator } from '../operator.ts';
import { readPages } from './built.ts';

/**
 * First names that the documents print for people who used a scheme, or for a worker with a past of his own, hashed so
 * that they do not stand here either: SHA-256 of the name in lower case, by the scheme beside which it is printed.
 */
const names: Record<string, string[]> = {
  'gloucestershire-vulnerable-women-complex-needs': [
    '4a2b5e1822ca11588586eb912320817f3cf0c11cd5ec8937e78a8209505f4e84',
  ],
  'hertfordshire-oxygen-gateway-hostel': [
    'e96e02d8e47f2a7c03be5117b3ed175c52aa30fb22028cf9c96f261563577605',
    '27223b82963b3a8fea8429d8c46226e7060b180ba68f3914b51ccc119143ef65',
  ],
  'york-womens-wellness-centre': [
    'c5422c052bfbd7bbd9764e0467688b62193fec4fa32a1b13af28d1708d5870ec',
    'eee9e0172bbf5a80265c631143abb58c37f3cb91f91a099ce70246045e818328',
  ],
  'north-yorkshire-womens-criminal-justice-diversion-scheme': [
    'eee9e0172bbf5a80265c631143abb58c37f3cb91f91a099ce70246045e818328',
    'c5422c052bfbd7bbd9764e0467688b62193fec4fa32a1b13af28d1708d5870ec',
  ],
  'wales-womens-pathfinder-whole-system-approach': ['a40fea3a72a41543a4d0b9ff2cc6734e04409c563f3c413220e7f33c35b7a590'],
  'leicestershire-wire-project': [
    'e96e02d8e47f2a7c03be5117b3ed175c52aa30fb22028cf9c96f261563577605',
    'ec47860233d36cad00db3ed18c8ed7d57690cb8689caa86cce93ef75d767e7f1',
  ],
  'sussex-ford-forward-prison-mentoring': ['0a5d17d3b19f82f8340d3977609aa9e86b4ad8b9bd71bd9eced9271f1d5b2e4a'],
  'sussex-restorative-justice-partnership': ['bd3dae5fb91f88a4f0978222dfd58f59a124257cb081486387cbae9df11fb879'],
  'norfolk-foundations-project': ['0357513deb903a056e74a7e475247fc1ffe31d8be4c1d4a31f58dd47ae484100'],
  'norfolk-st-martins-person-centred-support-officer': [
    '0357513deb903a056e74a7e475247fc1ffe31d8be4c1d4a31f58dd47ae484100',
    'b4e78f1caf9341674cb2b6c02e683b8e4b1fa5a495cc30bc7246f8658fadeffe',
  ],
  'remedi-cheshire-restorative-justice-programme': ['ec5c41c127a484ebc9cc0b3ca294254623f11588ef3c71a3a148e1b19fbb79dd'],
  'cheshire-womens-centres': ['ec5c41c127a484ebc9cc0b3ca294254623f11588ef3c71a3a148e1b19fbb79dd'],
  'through-the-prison-gate': ['2052fe878a4099d3d063169667e306fd15709b32424df71df29a4884db2f1a5b'],
  'pathways-to-employment': ['2052fe878a4099d3d063169667e306fd15709b32424df71df29a4884db2f1a5b'],
  'west-yorkshire-pain-2-purpose': [
    '593ce72b565242b3b5ff3a77524b1c469d8fc53282b6578d0123157e55884370',
    '2016eb6206cf956ecf028fad49fae984e8822ed25120843393400ab42b9b3623',
  ],
};

const { files } = readContent('content');
const pages = readPages();
const hash = (word: string) => createHash('sha256').update(word.toLowerCase()).digest('hex');
const capitalised = (text: string) => [...new Set(text.match(/\b\p{Lu}[\p{L}’'-]+/gu) ?? [])];

test.each(Object.entries(names))('nobody who used %s is named in its file or on its pages', (id, hashes) => {
  const texts = [
    ...files
      .filter((file) => file.id === id && file.folder === 'schemes')
      .map(({ file }) => readFileSync(file, 'utf8')),
    ...pages
      .filter(({ path }) => path.startsWith(`/schemes/${id}/`) || path.startsWith(`/outcomes/${id}/`))
      .map(({ document }) => document.querySelector('main')?.textContent ?? ''),
  ];
  expect(texts.length).toBeGreaterThanOrEqual(2);
  expect(texts.flatMap(capitalised).filter((word) => hashes.includes(hash(word)))).toEqual([]);
});

const mail = /[\w.+-]+@[\w-]+\.[\w.-]+/g;
/** A British number: eleven digits from 0, or ten after +44, in any grouping. */
const phone = /(?:\+44\s?\d|\b0\d)(?:[\s-]?\d){8,9}\b/g;

test('no e-mail address and no phone number but the help lines and the operator’s stands in content or on a page', () => {
  const allowed = readFileSync('content/helplines.csv', 'utf8').replace(/\D/g, '');
  const found = [
    ...files
      .filter(({ folder }) => folder !== 'areas')
      .map(({ file }) => ({ where: file, text: readFileSync(file, 'utf8') })),
    ...pages.map(({ path, document }) => ({ where: path, text: document.body.textContent ?? '' })),
  ].flatMap(({ where, text }) =>
    [
      ...(text.match(mail) ?? []).filter((address) => address !== operator.contact),
      ...(text.match(phone) ?? []).filter((number) => !allowed.includes(number.replace(/\D/g, ''))),
    ].map((what) => `${where}: ${what}`),
  );
  expect(found).toEqual([]);
});
