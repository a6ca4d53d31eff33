import { expect, test } from 'vitest';
import { makeContent } from '../testing/content-folder.ts';

const head = '---\ntitle: About\nlede: What it is.\ndescription: It explains.\n---\n\n';

test('a page may have the parts that the code makes, alone and inside a sentence', () => {
  const content = makeContent();
  content.write('pages/about.mdx', `${head}<Counts />\n\n<OperatorName /> runs it.\n\n<Credits />\n`);
  expect(content.messages()).toEqual([]);
});

test.each([
  [
    'is missing',
    (content: ReturnType<typeof makeContent>) => content.remove('pages/privacy.mdx'),
    ['content/pages/privacy.mdx  is missing, and every page links to /privacy/. Put the file back'],
  ],
  [
    'has an unknown part',
    (content: ReturnType<typeof makeContent>) => content.write('pages/about.mdx', `${head}<Credits />\n\n<Count />\n`),
    [
      'content/pages/about.mdx:9  has an unknown part <Count />; did you mean “Counts”? The parts are: ' +
        'Counts, Operator, OperatorName, Credits, Feedback, Enforcement, Tests',
    ],
  ],
  [
    'has another name',
    (content: ReturnType<typeof makeContent>) => content.write('pages/abuot.mdx', `${head}Words.\n`),
    [
      'content/pages/abuot.mdx  is not read: a file of pages is called about.mdx or privacy.mdx or ' +
        'accessibility.mdx. There is a about.mdx already: put both into one, or start its name with _ to have it ' +
        'ignored',
    ],
  ],
  [
    'has no text',
    (content: ReturnType<typeof makeContent>) => content.write('pages/about.mdx', head),
    [
      'content/pages/about.mdx:6  has no <Credits />, which the licences of maps and postcodes ask for. Put it on a ' +
        'line of its own',
      'content/pages/about.mdx:6  has no prose below the facts. Write it there in your own words, after an empty line',
    ],
  ],
  [
    'lacks a field',
    (content: ReturnType<typeof makeContent>) => content.edit('pages/about.mdx', 'lede: What it is.\n', ''),
    ['content/pages/about.mdx:2  lede: is missing'],
  ],
])('a page that %s is reported', (_, spoil, messages) => {
  const content = makeContent();
  spoil(content);
  expect(content.messages()).toEqual(messages);
});
