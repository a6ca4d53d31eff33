/** The name of a release: the time at which it was made, so that names sort by time. */
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

/** The releases to remove: all but the newest `keep`, and never the current one or the one before it. */
export const releasesToRemove = (
  releases: readonly string[],
  { current, keep }: { current: string; keep: number },
): string[] => {
  const retained = new Set([...releases.toSorted().slice(-keep), current, releaseBefore(current, releases)]);
  return releases.filter((name) => !retained.has(name));
};

/**
 * Whether a file is named by a hash of its content. A page that a visitor has open may still request such a file of an
 * earlier release.
 */
export const isNamedByContent = (path: string): boolean =>
  /^_astro\//.test(path) ||
  /^pagefind\/(?:fragment\/|index\/|.*\.pf_meta$)/.test(path) ||
  /^search\/index\.\w+\.json$/.test(path);
