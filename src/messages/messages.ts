import type * as en from './en/index.ts';

/** The same shape with any text in it: a second language has other words, and functions of the same values. */
type Translated<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Result
    ? (...values: Values) => Translated<Result>
    : { readonly [Key in keyof T]: Translated<T[Key]> };

/**
 * Every text that pages, feeds, charts and scripts in the browser show. A second language is a folder beside `en`
 * whose index `satisfies Messages`, so that the compiler names what it lacks.
 */
export type Messages = Translated<typeof en>;
