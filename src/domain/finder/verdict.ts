/** The four answers to a criterion. `not said`: the reader has not; `silent`: the scheme does not say. */
export type Verdict = 'met' | 'not met' | 'not said' | 'silent';

/** A list as an answer: an empty one is none. */
export const filled = <Item>(list: readonly Item[] | undefined): readonly Item[] | undefined =>
  list?.length ? list : undefined;

/** Whether an answer meets a rule that can turn someone away; `not said` without an answer. */
export const decide = <Answer>(answer: Answer | undefined, isMet: (answer: Answer) => boolean): Verdict => {
  if (answer === undefined) return 'not said';
  return isMet(answer) ? 'met' : 'not met';
};

/** Whether an answer is one of those that a rule takes. */
export const isOneOf = <Answer>(answer: Answer | undefined, taken: readonly Answer[]): Verdict =>
  decide(answer, (one) => taken.includes(one));

/**
 * A list that a source gives without saying that it is complete: what is in it is met, and about all else it is silent.
 */
export const names = (answer: string | readonly string[] | undefined, named: readonly string[]): Verdict => {
  if (answer === undefined || answer.length === 0) return 'not said';
  return [answer].flat().some((one) => named.includes(one)) ? 'met' : 'silent';
};

/** A focus or an open list is never a reason against. */
export const withoutBar = (verdict: Verdict): Verdict => (verdict === 'not met' ? 'silent' : verdict);

/**
 * Whether so many hold, in Kleene’s three values: met once enough are, not met once too few are left to be. What is
 * open because the reader has not answered comes before what the scheme leaves open.
 */
export const atLeast = (count: number, verdicts: readonly Verdict[]): Verdict => {
  const countOf = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  if (countOf('met') >= count) return 'met';
  if (verdicts.length - countOf('not met') < count) return 'not met';
  return verdicts.includes('not said') ? 'not said' : 'silent';
};

/** The verdict on the opposite of a rule: what is open stays open. */
export const opposite = (verdict: Verdict): Verdict => {
  if (verdict === 'met') return 'not met';
  return verdict === 'not met' ? 'met' : verdict;
};
