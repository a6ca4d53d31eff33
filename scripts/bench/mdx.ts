/** The text of a content file: facts at the top, each with the one source by its short name, and the prose below. */
export const toMdx = ({
  data,
  cite,
  body,
}: {
  data: Readonly<Record<string, unknown>>;
  cite: object;
  body: string;
}): string => {
  const lines = Object.entries(data).flatMap(([key, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    if (key === 'sources') return [`sources: [&s ${toFlow(cite)}]`];
    if (key === 'source') return [`source: ${toFlow(cite)}`];
    if (Array.isArray(value) && value.every((item) => typeof item === 'object'))
      return [`${key}:`, ...value.map((item) => `  - ${toFlow(item, true)}`)];
    return [`${key}: ${toFlow(value, true)}`];
  });
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
};

/** A value on one line of YAML. Sources become the one that the file names first, where it names one. */
const toFlow = (value: unknown, hasShortName = false): string => {
  if (Array.isArray(value)) return `[${value.map((item) => toFlow(item, hasShortName)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([key, inner]) => key !== 'also' && inner !== undefined)
    .map(([key, inner]) => `${key}: ${key === 'source' && hasShortName ? '*s' : toFlow(inner, hasShortName)}`);
  return `{ ${fields.join(', ')} }`;
};
