/**
 * The prose of a provider’s file as plain text, for feeds and files: a sentence or two without markup, as the guide for
 * editors asks. What is escaped there, so that Markdown leaves it alone, comes out as itself, and a folded line goes
 * on.
 */
export const toPlainProse = (body: string | undefined): string | undefined => {
  const text = (body ?? '')
    .replace(/(?<=\S)\n(?=\S)/g, ' ')
    .replace(
      /\\([!-/:-@[-`{-~])|&#(\d{1,7});/g,
      (_, sign: string | undefined, code: string) => sign ?? String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    )
    .trim();
  return text === '' ? undefined : text;
};
