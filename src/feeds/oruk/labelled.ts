/** A question with its answer, in words. */
export interface Labelled {
  label: string;
  text: string;
}

/**
 * Answers as text, a line each: “Who it is for: women in Ashmere”. A field of Open Referral that takes only text can
 * then be read back.
 */
export const formatLabelled = (answers: readonly Labelled[]): string =>
  answers.map(({ label, text }) => `${label}: ${text.replaceAll(/\s*\n\s*/g, ' ')}`).join('\n');

/**
 * Reads such a text back; null when a line does not begin with one of these labels, so that someone else’s text stays
 * whole.
 */
export const readLabelled = (text: string, labels: readonly string[]): Labelled[] | null => {
  const read = text.split('\n').map((line) => {
    const label = labels.find((candidate) => line.startsWith(`${candidate}: `));
    return label === undefined ? null : { label, text: line.slice(label.length + 2) };
  });
  return read.some((line) => line === null) ? null : (read as Labelled[]);
};
