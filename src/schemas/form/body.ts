import { wrapText } from './yaml-writer.ts';

/** How many characters a line of prose may have; a longer word gets its own line. */
const maxLine = 100;

/** Signs that mean something at the beginning of a line of Markdown or MDX. */
const meansSomething = /^(?:[#>|<{}=+*_`~:!-]|\d+[.)]|import\b|export\b|\[\^|\[[^\]]*\]:)/;
/** Signs that turn the text of a list item into another kind of block. */
const opensBlock = /^(?:[#>|=+~:-]|\*(?!\S)|\d+[.)]|\[[^\]]*\]:)/;

/**
 * Prose with its paragraphs and list items folded at 100 characters. Anything else (headings, tables, code, components
 * and all inside them) is preserved byte for byte.
 */
export const foldBody = (prose: string): string => {
  const isInsideBlock = trackBlocks();
  return prose
    .split(/(\n{2,})/)
    .map((block) =>
      isInsideBlock(block) ? block : isParagraph(block) ? fold(block) : isPoints(block) ? foldPoints(block) : block,
    )
    .join('');
};

/** Returns whether each block in turn belongs to code or a component that starts in it or continues from before. */
const trackBlocks = (): ((block: string) => boolean) => {
  let fence: string | undefined;
  let depth = 0;
  return (block) => {
    const wasOpen = fence !== undefined || depth > 0;
    for (const line of block.split('\n')) {
      const mark = /^[\s>*+-]*(?:\d+[.)]\s+)?(`{3,}|~{3,})([^`]*)$/.exec(line);
      if (fence === undefined && mark) fence = mark[1];
      else if (fence !== undefined) fence = mark?.[1]?.startsWith(fence) && !mark[2]?.trim() ? undefined : fence;
      else depth = Math.max(0, depth + countOpened(line));
    }
    return wasOpen || fence !== undefined || depth > 0;
  };
};

/** How many braces and tags a line opens more than it closes. */
const countOpened = (line: string): number =>
  [...line.matchAll(/\\.|<\/|\/>|[{}]|<(?=[A-Za-z>])/g)].reduce((sum, [sign]) => sum + (changes[sign] ?? 0), 0);
const changes: Record<string, number> = { '{': 1, '<': 1, '}': -1, '</': -1, '/>': -1 };

const isPlain = (text: string): boolean => !/[{<`\\\t\r]| {2}|\s$| $/m.test(text);

const isParagraph = (block: string): boolean =>
  isPlain(withoutEnd(block)) &&
  block.trim() !== '' &&
  withoutEnd(block)
    .split('\n')
    .every((line) => !/^\s/.test(line) && !meansSomething.test(line));

const isPoints = (block: string): boolean =>
  withoutEnd(block)
    .split('\n')
    .every((line) => /^- \S/.test(line) && !opensBlock.test(line.slice(2)) && isPlain(line));

const withoutEnd = (block: string): string => block.replace(/\n$/, '');

const mayBegin = (word: string): boolean => !meansSomething.test(word);

const fold = (block: string): string => {
  const end = block.endsWith('\n') ? '\n' : '';
  return wrapText(withoutEnd(block).split('\n').join(' '), maxLine, mayBegin).join('\n') + end;
};

const foldPoints = (block: string): string => {
  const end = block.endsWith('\n') ? '\n' : '';
  const points = withoutEnd(block).split('\n');
  return points.map((point) => `- ${wrapText(point.slice(2), maxLine - 2, mayBegin).join('\n  ')}`).join('\n') + end;
};
