import { mdxToMdast } from 'satteri';
import { memoizeByObject } from '../domain/lists/memoize.ts';
import type { ContentFile } from './files.ts';

/** A link or an element of MDX in the prose of a file. */
export interface BodyPart {
  kind: 'link' | 'element';
  /** Where a link leads, or what an element is called. */
  name: string;
  /** The line in the file. */
  line: number;
}

interface Node {
  type: string;
  name?: string | null;
  url?: string;
  position?: { start: { line: number } };
  children?: Node[];
}

/**
 * The links and elements in the prose of a file, in order; parsed once for all rules.
 * @throws the error of the parser if it cannot read the prose
 */
export const parseBody = memoizeByObject(({ body, bodyLine }: ContentFile): BodyPart[] =>
  flatten(mdxToMdast(body) as Node, bodyLine - 1),
);

/** The same, or nothing if the prose cannot be read, which the check of prose reports. */
export const partsOf = (file: ContentFile): readonly BodyPart[] => {
  try {
    return parseBody(file);
  } catch {
    return [];
  }
};

const flatten = (node: Node, before: number): BodyPart[] => {
  const line = before + (node.position?.start.line ?? 1);
  return [
    ...(node.type === 'link' && node.url ? [{ kind: 'link' as const, name: node.url, line }] : []),
    ...(/^mdxJsx/.test(node.type) && node.name ? [{ kind: 'element' as const, name: node.name, line }] : []),
    ...(node.children ?? []).flatMap((child) => flatten(child, before)),
  ];
};
