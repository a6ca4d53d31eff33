/** What a mark says to those who do not see it. */
export const markWords = {
  known: 'stated',
  'not stated': 'not stated',
  'does not apply': 'does not apply',
  'not looked up': 'not looked up yet',
  caution: 'stated, take care',
} as const;
