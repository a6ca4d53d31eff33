import { toWholeKey } from '../../src/schemas/form/place-keys.ts';
import { toYaml } from '../../src/schemas/form/yaml-writer.ts';
import type { Cite } from '../../src/schemas/cite.ts';
import { fileKinds, type KeyedFolder } from '../../src/schemas/form/kinds.ts';
import { foldFile } from '../../src/schemas/form/shape.ts';

/** The text of a content file: facts at the top, each with the one source, and the prose below. */
export const toMdx = ({
  folder,
  data,
  cite,
  body,
}: {
  folder: KeyedFolder;
  data: Readonly<Record<string, unknown>>;
  cite: Cite;
  body: string;
}): string => {
  const given = Object.entries(data).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const cited = { ...(withSource(Object.fromEntries(given), cite) as Record<string, unknown>), sources: [cite] };
  return `---\n${toYaml(foldFile(cited, fileKinds[folder], toWholeKey))}---\n\n${body}\n`;
};

/** Facts of several files, cited from one place. */
const withSource = (value: unknown, cite: Cite): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => withSource(item, cite));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== 'also' && inner !== undefined)
      .map(([key, inner]) => [key, key === 'source' ? cite : withSource(inner, cite)]),
  );
};
