/** The name of a release: the moment at which it was made, so that names stand in the order of time. */
export const nameRelease = (now: Date, taken: readonly string[]): string => {
  const base = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  if (!taken.includes(base)) return base;
  // A second release in one second sorts after the first: “~” comes after every letter.
  return `${taken
    .filter((name) => name.startsWith(base))
    .toSorted()
    .at(-1)}~`;
};

/** The release before this one, or undefined for the oldest. */
export const releaseBefore = (name: string, releases: readonly string[]): string | undefined =>
  releases
    .filter((other) => other < name)
    .toSorted()
    .at(-1);

/** The releases that can go: all but the newest so many, and never the one that is served or the one before it. */
export const releasesToRemove = (
  releases: readonly string[],
  { current, keep }: { current: string; keep: number },
): string[] => {
  const kept = new Set([...releases.toSorted().slice(-keep), current, releaseBefore(current, releases)]);
  return releases.filter((name) => !kept.has(name));
};

/**
 * Whether a file’s name changes with what is in it. A page that a visitor has open may still ask for such a file of the
 * release before.
 */
export const isNamedByContent = (path: string): boolean =>
  /^_astro\//.test(path) || /^pagefind\/(?:fragment\/|index\/|.*\.pf_meta$)/.test(path);
