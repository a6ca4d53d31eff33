/** What is searched for: the words and the chosen options of each facet. It stands in the fragment, which no server sees. */
export interface SearchState {
  words: string;
  chosen: Record<string, string[]>;
}

/** Reads a fragment such as #q=hostel&area=cleveland&need=housing,debt. Unknown keys and values are left out. */
export const readFragment = (fragment: string, known: Readonly<Record<string, readonly string[]>>): SearchState => {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const chosen = Object.fromEntries(
    Object.entries(known).flatMap(([key, options]) => {
      const values = [...new Set((parameters.get(key) ?? '').split(','))].filter((value) => options.includes(value));
      return values.length > 0 ? [[key, values]] : [];
    }),
  );
  return { words: (parameters.get('q') ?? '').slice(0, 200), chosen };
};

/** Writes a state as a fragment without its #; empty for an empty state. */
export const writeFragment = ({ words, chosen }: SearchState): string => {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const [key, values] of Object.entries(chosen)) if (values.length > 0) parameters.set(key, values.join(','));
  return parameters.toString().replaceAll('%2C', ',');
};
