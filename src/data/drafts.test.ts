import { expect, test } from 'vitest';
import { makeContent } from '../testing/make-content.ts';
import { known } from '../testing/make-entry.ts';
import { joinContent } from './join.ts';

const ids = (views: readonly { id: string }[]) => views.map(({ id }) => id).toSorted();

test('a draft has no page, and neither have organisations that only drafts name', () => {
  const content = makeContent();
  const [divert, fund] = content.schemes;
  if (!divert || !fund) throw new Error('The made-up content has two schemes.');
  const grant = known([{ pounds: 5, funder: 'ashmere-pcc', words: 'A grant', source: divert.data.status.source }]);
  Object.assign(fund.data, { funding: grant });
  Object.assign(divert.data, { draft: ['summary'], related: [] });
  const directory = joinContent(content);
  expect(ids(directory.schemes)).toEqual(['a-fund']);
  expect(ids(directory.providers)).toEqual(['ashmere-pcc']);
  expect(directory.outcomes).toEqual([]);
});
