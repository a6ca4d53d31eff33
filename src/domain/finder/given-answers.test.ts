import { expect, test } from 'vitest';
import { readFixturePlaces } from '../../testing/place-table.ts';
import { readGivenAnswers } from './given-answers.ts';

const asked = [
  { question: 'area', input: 'where', choices: [{ id: 'ashmere' }, { id: 'brackwater' }] },
  { question: 'age', input: 'number', choices: [] },
  { question: 'gender', input: 'one', choices: [{ id: 'women' }, { id: 'men' }] },
  { question: 'needs', input: 'many', choices: [{ id: 'housing' }, { id: 'drugs' }] },
] as const;
const read = (given: unknown) => readGivenAnswers(typeof given === 'string' ? given : JSON.stringify(given), asked);

test('answers to every kind of question are taken as they are', () => {
  const answers = { area: 'ashmere', age: 17, gender: 'women', needs: ['housing', 'drugs'] };
  expect(read(answers)).toEqual({ answers });
  expect(read({})).toEqual({ answers: {} });
});

test('a town beside the area is taken as the finder compares it', () => {
  expect(read({ area: 'ashmere', town: 'St. Tarn-by-Sea' })).toEqual({
    answers: { area: 'ashmere', town: 'st tarn by sea' },
  });
});

const places = readFixturePlaces();
const placed = (given: object) => readGivenAnswers(JSON.stringify(given), asked, places);

test('a town alone is in the area that its name is enough for, and a prison answers itself', () => {
  expect(placed({ town: 'Fennock', age: 17 })).toEqual({ answers: { area: 'ashmere', town: 'fennock', age: 17 } });
  expect(placed({ town: 'Longmere prison' })).toEqual({
    answers: { area: 'ashmere', town: 'hmp longmere', prison: 'hmp longmere' },
  });
  expect(placed({ town: 'Tarnwick' })).toEqual({
    problem: 'town: give the area too, one of ashmere, brackwater',
  });
  expect(placed({ town: 'Tarnwick', area: 'brackwater' })).toEqual({
    answers: { area: 'brackwater', town: 'tarnwick' },
  });
  expect(placed({ town: 'Xyzzy' })).toEqual({
    problem: 'town: We can’t find “Xyzzy”. Try a nearby town or a postcode.',
  });
});

test.each<[unknown, string]>([
  ['not JSON', 'The answers are not an object in JSON. Write them as {"needs":["housing"]}.'],
  ['["housing"]', 'The answers are not an object in JSON. Write them as {"needs":["housing"]}.'],
  ['null', 'The answers are not an object in JSON. Write them as {"needs":["housing"]}.'],
  [{ gendr: 'women' }, '“gendr” is no question of this finder; did you mean “gender”?'],
  [{ zodiac: 'Leo' }, '“zodiac” is no question of this finder: area, age, gender, needs, town'],
  [{ age: '17' }, 'age: should be a whole number, such as 17'],
  [{ age: -1 }, 'age: should be a whole number, such as 17'],
  [{ age: 17.5 }, 'age: should be a whole number, such as 17'],
  [{ needs: 'housing' }, 'needs: should be a list in square brackets'],
  [{ needs: ['housng'] }, 'needs: “housng” is not a choice; did you mean “housing”? Write one of: housing, drugs'],
  [{ gender: ['women', 'men'] }, 'gender: should be one answer, not a list'],
  [{ area: 'nowhere' }, 'area: “nowhere” is not a choice. Write one of: ashmere, brackwater'],
  [{ town: 'Tarn' }, 'town: goes with an area. Give the area too'],
  [{ area: 'ashmere', town: 7 }, 'town: should be the name of a place'],
])('%j is answered with what to write', (given, problem) => {
  expect(read(given)).toEqual({ problem });
});
