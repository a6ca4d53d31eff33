/** A made-up file with two questions about itself and two about each figure, in the form that an author writes. */
import { explainIssue } from '../check/explain.ts';
import type { Fields } from '../schemas/form/fields.ts';
import { unfoldFile, type FileKind } from '../schemas/form/shape.ts';

export const page1 = { document: 'report-2021', at: 'page 1' };
export const page2 = { document: 'report-2021', at: 'page 2' };
export const sources = { 'report-2021-1': page1, 'report-2021-2': page2 };
export const kind: FileKind = {
  questions: () => ({ age: '2026-01-01', cost: '2026-06-01' }),
  readOn: 'read',
  ofItems: { outcomes: () => ({ period: '2026-01-01', noData: '2026-06-01' }) },
};
export const free = { state: 'known', value: 'Free', source: 'report-2021-1' };
export const read = (fields: Fields) =>
  unfoldFile({ read: '2026-09-01', sources, notStated: ['age'], cost: free, ...fields }, kind);
/** What is reported of a file, with the path of each issue. */
export const reportOf = (fields: Fields) =>
  read(fields).issues.map(
    (issue) => `${issue.path.join('.')} | ${'code' in issue ? explainIssue(issue) : issue.message}`,
  );
export const entryOf = (fields: Fields) => read(fields).entry as Fields;
