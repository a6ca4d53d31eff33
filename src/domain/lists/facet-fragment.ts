/**
 * What is searched for: the words, the chosen options of each facet, the order. It is in the fragment, which no server
 * sees.
 */
export interface SearchState {
  words: string;
  chosen: Record<string, string[]>;
  sort: Sort;
  /** Whether the words are searched as typed, without what they also mean. */
  isLiteral: boolean;
}
export type Sort = (typeof sorts)[number];

/** The orders of results; the first is the default. */
export const sorts = ['relevance', 'name', 'date'] as const;

/** Words beyond this are cut off: a search is a few words, and a long paste must not hang the page. */
const longest = 200;

/**
 * Reads a fragment such as #q=hostel&area=ashmere&need=housing,debt&sort=date. Unknown keys and values are left out.
 */
export const readFragment = (fragment: string, known: Readonly<Record<string, readonly string[]>>): SearchState => {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const chosen = Object.fromEntries(
    Object.entries(known).flatMap(([key, options]) => {
      const values = [...new Set((parameters.get(key) ?? '').split(','))].filter((value) => options.includes(value));
      return values.length > 0 ? [[key, values]] : [];
    }),
  );
  const sort = sorts.find((each) => each === parameters.get('sort')) ?? 'relevance';
  return {
    words: (parameters.get('q') ?? '').slice(0, longest),
    chosen,
    sort,
    isLiteral: parameters.get('words') === 'only',
  };
};

/**
 * The fragment of an address that was made elsewhere with words before its #, such as /search/?q=hostel: they belong
 * behind it, where they are not sent. Null where it has none.
 */
export const moveQuery = (query: string, fragment: string): string | null => {
  const words = new URLSearchParams(query).get('q');
  if (words === null) return null;
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  parameters.set('q', words);
  return parameters.toString();
};

/** Writes a state as a fragment without its #; empty for an empty state. */
export const writeFragment = ({
  words,
  chosen,
  sort = 'relevance',
  isLiteral = false,
}: Pick<SearchState, 'words' | 'chosen'> & Partial<SearchState>): string => {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const [key, values] of Object.entries(chosen)) if (values.length > 0) parameters.set(key, values.join(','));
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (isLiteral) parameters.set('words', 'only');
  return parameters.toString().replaceAll('%2C', ',');
};
