import { describe, expect, test } from 'vitest';
import { makeContent } from '../testing/content-folder.ts';

const file = 'schemes/valid-scheme.mdx';
const messages = (content: ReturnType<typeof makeContent>) =>
  content.messages().map((message) => message.replace(/^content\//, ''));

describe('a draft', () => {
  test('may have parts that are still to be written, each under draft', () => {
    const content = makeContent();
    content.edit(file, /summary: .*/.exec(content.read(file))?.[0] ?? '', 'summary: Still to be written.');
    expect(messages(content)).toEqual([
      expect.stringContaining(
        'summary: is still to be written. Write it, or put “summary” back under draft, which hides the scheme',
      ),
    ]);
    content.edit(file, 'depth:', 'draft: [summary]\ndepth:');
    expect(messages(content)).toEqual([]);
  });

  test('with nothing left to write has no line', () => {
    const content = makeContent();
    content.edit(file, 'depth:', 'draft: []\ndepth:');
    expect(messages(content)[0]).toContain('draft: is an empty list. Take the line out, and the scheme is shown');
  });

  test('is named by nothing that is shown', () => {
    const content = makeContent();
    const text = content.read(file);
    content.write(
      'schemes/other.mdx',
      text.replace('depth:', 'draft: [needs]\ndepth:').replace('key: valid-scheme', 'key: other'),
    );
    expect(messages(content)).toEqual([]);
    content.edit(file, '{ scheme: valid-scheme, why', '{ scheme: other, why');
    expect(messages(content)).toEqual([
      expect.stringContaining(
        'names the scheme “other”, a draft that the site does not show yet. Finish the draft first',
      ),
    ]);
  });
});

describe('a scheme that is running', () => {
  test('is one of a record of the operator’s own', () => {
    const content = makeContent();
    content.edit(file, 'word: as described', 'word: running');
    expect(messages(content)).toEqual([
      expect.stringContaining('status: only a source of the kind “own record” can say that a scheme is running.'),
    ]);
    content.edit(
      'sources/report-2021.yaml',
      /kind: .*/.exec(content.read('sources/report-2021.yaml'))?.[0] ?? '',
      'kind: own record',
    );
    expect(messages(content)).toEqual([]);
  });
});
