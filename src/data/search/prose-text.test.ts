import { expect, test } from 'vitest';
import { toProseText } from './prose-text.ts';

test.each([
  { what: 'marks and links', body: 'He **rang** the [office](/a/), once.', text: 'He rang the office, once.' },
  { what: 'folded lines', body: 'One line\ngoes on.\n\nA second.', text: 'One line goes on. A second.' },
  { what: 'headings and lists', body: '## Who\n\n- Women\n- *Men*', text: 'Who. Women. Men.' },
  { what: 'what is escaped', body: 'Two \\* three', text: 'Two * three.' },
  { what: 'an element of MDX', body: '<Note>Ask first.</Note>', text: 'Ask first.' },
  { what: 'a table', body: '| a | b |\n| --- | --- |\n| c | d |', text: 'a. b. c. d.' },
  { what: 'nothing', body: undefined, text: '' },
])('prose as words: $what', ({ body, text }) => {
  expect(toProseText(body)).toBe(text);
});
