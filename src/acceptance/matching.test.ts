import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { toFinderListings } from '../data/finder/listings.ts';
import { toAskedQuestions } from '../data/finder/questions.ts';
import { readDirectory } from '../data/from-files.ts';
import { finders, type FinderName } from '../domain/finder/finders.ts';
import { readGivenAnswers } from '../domain/finder/given-answers.ts';
import { matchAll } from '../domain/finder/match-all.ts';
import { groups } from '../domain/finder/matching.ts';
import { oneOf, strict } from '../schemas/strict.ts';
import { assertKnown, readExpectations } from './expectations.ts';

const file = 'content/expectations/matching.yaml';
const entry = strict({
  case: z.string().min(1),
  finder: oneOf(Object.keys(finders) as FinderName[], 'finder'),
  answers: z.record(z.string(), z.unknown()),
  groups: z.record(z.string(), oneOf(groups, 'group')),
});
const expectations = readExpectations(file, entry);
const directory = readDirectory();
const today = new Date().toISOString().slice(0, 10);

const listingsOf = {
  find: toFinderListings(directory, finders.find.questions).listings,
  refer: toFinderListings(directory, finders.refer.questions).listings,
};
const groupsOf = (finder: FinderName, given: object): ReadonlyMap<string, string> => {
  const read = readGivenAnswers(JSON.stringify(given), toAskedQuestions(finder, directory));
  if ('problem' in read) throw new Error(read.problem);
  const matches = matchAll(
    listingsOf[finder].map(({ criteria }) => criteria),
    { ...read.answers, today },
  );
  return new Map(listingsOf[finder].map(({ id }, place) => [id, matches[place]?.group ?? '']));
};

describe.runIf(expectations.length > 0)(`what ${file} expects of the finders`, () => {
  test.each(expectations)('line $line: $case', ({ line, finder, answers, groups: expected }) => {
    const found = groupsOf(finder, answers);
    assertKnown(`${file}:${line}`, Object.keys(expected), [...found.keys()], 'scheme that takes people');
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, found.get(id)]))).toEqual(expected);
  });
});

test('every expectation can be read', () => {
  expect(expectations.every(({ line }) => line > 0)).toBe(true);
});
