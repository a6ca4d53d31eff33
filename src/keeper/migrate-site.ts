import { isMap, isSeq, parseDocument, stringify as toYaml } from 'yaml';

/** review.yaml without the facts of each cadence, which the table of facts has now; null if there are none. */
export const migrateReview = (text: string): string | null => {
  const document = parseDocument(text);
  const cadences = document.get('cadences');
  const removed = isSeq(cadences) ? cadences.items.filter((item) => isMap(item) && item.delete('facts')) : [];
  return removed.length > 0 ? document.toString({ lineWidth: 0, flowCollectionPadding: true }) : null;
};

/**
 * site.yaml with the name of the site as its first line; null if it has one.
 * @param name returns the name; called only if the file has none
 */
export const migrateSite = (text: string, name: () => string): string | null =>
  parseDocument(text).has('name') ? null : `${toYaml({ name: name() }).trimEnd()}\n${text}`;
