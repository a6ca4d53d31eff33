import { expect, test } from 'vitest';
import { makeContent } from '../testing/content-folder.ts';

const source = 'source: report-2021-1';
const messagesWith = (from: string, to: string): string[] => {
  const content = makeContent();
  content.edit('schemes/valid-scheme.mdx', from, to);
  return content.messages().map((message) => message.replace(/^.*valid-scheme\.mdx:\d+ {2}/, ''));
};
const message =
  'is read from one case, and one case is not a rule. Write { state: not stated, why: … } and describe the case ' +
  'there; leave a criterion out';

test.each(['The one woman whose story is told', 'A single case in the box', 'What is told of one young man'])(
  'a fact that a finder tests is not read from %j',
  (reading) => {
    expect(
      messagesWith(
        'notStated: [gender, stages, ',
        `stages: { state: known, value: [prison], ${source}, reading: ${reading} }\nnotStated: [gender, `,
      ),
    ).toEqual([`stages: ${message}`]);
  },
);

test('nor is a criterion', () => {
  expect(messagesWith('words: Needs a home, ', 'words: Needs a home, reading: The story of one man, ')).toEqual([
    `criteria: ${message}`,
  ]);
});

test('a reading of the whole is taken, and so is one case where nothing is tested by it', () => {
  expect(
    messagesWith(
      'notStated: [gender, stages, ',
      `stages: { state: known, value: [prison], ${source}, reading: It works in one prison }\nnotStated: [gender, `,
    ),
  ).toEqual([]);
  expect(
    messagesWith(
      ' duration, ifStopped, cost, approaches, audiences, ends]\n',
      ' ifStopped, cost, approaches, audiences, ends]\n' +
        `duration: { state: known, value: { atMost: 1, unit: years }, ${source}, reading: The story of one woman }\n`,
    ),
  ).toEqual([]);
});
