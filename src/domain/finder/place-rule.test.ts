import { expect, test } from 'vitest';
import type { Answers } from './answers.ts';
import { testRule, type AreaRule, type Rule } from './rule.ts';
import type { Verdict } from './verdict.ts';

const place = (rule: Partial<AreaRule>): Rule => ({
  type: 'area',
  areas: ['ashmere'],
  extent: 'not stated',
  ties: 'not stated',
  towns: [],
  prisons: [],
  ...rule,
});

const part = place({ extent: 'only these places', ties: ['lives there'], towns: ['tarnwick'] });
const prison = place({ ties: ['in that prison'], prisons: ['hmp tarn'] });
const offends = place({ ties: ['lives there', 'offends there'] });

test.each<[string, Rule, Answers, Verdict]>([
  ['a whole area takes in all of it', place({ extent: 'whole area' }), { area: 'ashmere' }, 'met'],
  ['a home elsewhere is no reason against where no tie is stated', place({}), { area: 'glenmorran' }, 'silent'],
  [
    'a home elsewhere is a reason against where a home there is stated',
    place({ ties: ['lives there'] }),
    { area: 'glenmorran' },
    'not met',
  ],
  ['“lives or offends there” is one or the other', offends, { area: 'glenmorran' }, 'not said'],
  ['“lives or offends there” is met by a home there', offends, { area: 'ashmere' }, 'met'],
  ['where people go, no home is a reason against', place({ ties: ['goes there'] }), { area: 'glenmorran' }, 'silent'],
  ['an arrest there is met', place({ ties: ['arrested there'] }), { arrest: 'ashmere' }, 'met'],
  ['an arrest elsewhere is not', place({ ties: ['arrested there'] }), { arrest: 'glenmorran' }, 'not met'],
  ['a court elsewhere is not met', place({ ties: ['at court there'] }), { court: 'glenmorran' }, 'not met'],
  ['a home says nothing about a court', place({ ties: ['at court there'] }), { area: 'glenmorran' }, 'not said'],
  ['a prison that is named is met, wherever the home is', prison, { area: 'glenmorran', prison: 'hmp tarn' }, 'met'],
  ['another prison is not', prison, { prison: 'hmp orl' }, 'not met'],
  ['some towns of an area are open until the town is given', part, { area: 'ashmere' }, 'not said'],
  ['some towns of an area are met by one of them', part, { area: 'ashmere', town: 'tarnwick' }, 'met'],
  [
    'another town of the area stays open, since it may lie inside one that is named',
    part,
    { area: 'ashmere', town: 'fennock' },
    'not said',
  ],
  ['another area is against a scheme for some towns', part, { area: 'brackwater', town: 'fennock' }, 'not met'],
  ['nowhere to live', { type: 'residence', rule: 'nowhere to live', areas: [], towns: [] }, { home: 'yes' }, 'not met'],
  [
    'living elsewhere is against “lives in”',
    { type: 'residence', rule: 'lives in', areas: ['kingshythe'], towns: [] },
    { area: 'ashmere' },
    'not met',
  ],
  [
    'living elsewhere leaves “or offends in” open',
    { type: 'residence', rule: 'lives or offends in', areas: ['kingshythe'], towns: [] },
    { area: 'ashmere' },
    'not said',
  ],
  ['a prison that it takes from', { type: 'prison', prisons: ['hmp tarn'] }, { prison: 'hmp tarn' }, 'met'],
  ['another prison', { type: 'prison', prisons: ['hmp tarn'] }, { prison: 'another' }, 'not met'],
])('%s', (_, rule, answers, verdict) => expect(testRule(rule, answers)).toBe(verdict));
