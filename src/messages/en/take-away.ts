/** What a reader can take along from the page of a scheme: paper, a comparison, a text for a case note. */

export const title = 'Print, compare or copy';
export const print = 'Print';
export const printByBrowser = 'You can print this page from your browser’s menu.';
export const compare = 'Compare';
export const copy = 'Copy a note';
export const copied = 'Copied. Read it through before you paste it.';
export const notCopied = 'Your browser did not let us copy. Select the text on the page instead.';
