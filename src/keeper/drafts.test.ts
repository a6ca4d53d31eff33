import { expect, test } from 'vitest';
import { readChecked } from '../check/check.ts';
import { makeContent } from '../testing/content-folder.ts';
import { listDrafts } from './drafts.ts';

test('drafts are listed with what they lack', () => {
  const folder = makeContent();
  const list = () => listDrafts(readChecked(folder.content, folder.root).content);
  expect(list()).toEqual([]);
  folder.edit('schemes/valid-scheme.mdx', 'depth:', 'draft: [summary, needs]\ndepth:');
  expect(list()).toEqual(['1 draft not shown until written:', '  content/schemes/valid-scheme.mdx: summary and needs']);
});
