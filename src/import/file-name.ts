/** Names with a special meaning for hosts or for the site. */
const reserved = new Set(['index', '404', '500', 'con', 'prn', 'aux', 'nul']);

/**
 * The id of a new file, from a name in a feed: lower-case letters, digits and hyphens, and nothing else, so that no
 * name leads out of its folder. If nothing is left, or the id is in use, the ID of the record is added.
 */
export const toFileId = (name: string, record: string, used: ReadonlySet<string>): string => {
  const slug = name
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  const digits = record.replace(/[^a-z0-9]/g, '');
  const isFree = (id: string) => id !== '' && !reserved.has(id) && !used.has(id);
  const whole = `${slug || 'entry'}-${digits}`;
  let id = [slug, `${slug || 'entry'}-${digits.slice(0, 8)}`, whole].find(isFree);
  // Other records can have names that use all of these.
  for (let number = 2; id === undefined; number += 1) id = [`${whole}-${number}`].find(isFree);
  return id;
};
