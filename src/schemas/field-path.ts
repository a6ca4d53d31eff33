/** The path of a field as an author would say it: “outcomes, number 2, share, percent”. Empty for the file itself. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? `number ${step + 1}` : String(step))).join(', ');
