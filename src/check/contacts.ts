import { posix } from 'node:path';
import { holdsMobile } from '../domain/contacts/personal.ts';
import { didYouMean } from '../schemas/strict.ts';
import type { CheckedContent, Located } from './content.ts';
import type { ContentFile } from './files.ts';
import { explainFuture, type Problem } from './problem.ts';

/** The place of a problem before it is known what is wrong. */
type At = Pick<Problem, 'file' | 'line'>;

/**
 * Every error in contacts/ and routes/: a table that is missing, areas, terms and lines that do not exist, a line
 * twice, dates to come, an emergency without its number, and numbers that belong to one person.
 * @param files all files as read, those with errors included
 * @param folder the content folder, as messages name it
 * @param today the day, as 2026-11-23
 */
export const checkContacts = (
  content: CheckedContent,
  files: readonly ContentFile[],
  { folder, today }: { folder: string; today: string },
): Problem[] => [
  ...findMissing(files, folder),
  ...content.areaContacts.flatMap((row) => [
    ...explain(
      row,
      findUnknown(
        'area',
        [row.value.area].filter((id) => id !== '*'),
        content.areas.map(({ slug }) => slug),
      ),
    ),
    ...explain(row, findPersonal('phone', row.value.phone)),
    ...explain(row, explainFuture('confirmed_on', row.value.confirmed_on || undefined, today) ?? []),
  ]),
  ...findTwice(content.areaContacts, ({ area, kind }) => (area === '*' ? undefined : `${area}, ${kind}`)),
  ...content.nationalLines.flatMap((row) => [
    ...explain(row, findUnknown('needs', row.value.needs, termIds(content, 'needs'))),
    ...explain(row, findUnknown('stages', row.value.stages, termIds(content, 'stages'))),
    ...explain(row, findPersonal('number', row.value.number)),
    ...explain(row, explainFuture('updated_on', row.value.updated_on, today) ?? []),
    ...explain(row, explainFuture('confirmed_on', row.value.confirmed_on || undefined, today) ?? []),
    ...explain(row, findUnsaid(row)),
  ]),
  ...findTwice(content.nationalLines, ({ id }) => id),
  ...findTwice(content.nationalLines, ({ use }) => use || undefined),
  ...findNoEmergency(content, files),
  ...checkRoutes(content),
];

const explain = ({ file, line }: At, messages: string | readonly string[]): Problem[] =>
  [messages].flat().map((message) => ({ file, line, message }));

const tables = {
  'areas.csv': 'and without it no page of an area says who to contact',
  'national.csv': 'and the page “Get help now” is made from it',
};

const findMissing = (files: readonly ContentFile[], folder: string): Problem[] =>
  Object.entries(tables)
    .filter(([name]) => !files.some((file) => file.folder === 'contacts' && file.file.endsWith(`/${name}`)))
    .map(([name, why]) => ({
      file: posix.join(folder, 'contacts', name),
      message: `is missing, ${why}. Put the file back`,
    }));

const findUnknown = (column: string, ids: readonly string[], known: readonly string[]): string[] =>
  ids
    .filter((id) => !known.includes(id))
    .map(
      (id) => `${column}: “${id}” does not exist${didYouMean(id, known) || '. Write one that does, or add it first'}`,
    );

/** Rows with the same key; those without one are let through. */
const findTwice = <Row>(rows: readonly Located<Row>[], keyOf: (row: Row) => string | undefined): Problem[] => {
  const firsts = new Map<string, Located<Row>>();
  return rows.flatMap((row) => {
    const key = keyOf(row.value);
    const first = key === undefined ? row : (firsts.get(key) ?? row);
    if (key !== undefined) firsts.set(key, first);
    return first === row ? [] : explain(row, `“${key}” is in line ${first.line} already. Leave one of the two`);
  });
};

const findPersonal = (column: string, number: string): string[] =>
  holdsMobile(number)
    ? [
        `${column}: “${number}” is a mobile number, which belongs to a person. Write a shared number, or leave the ` +
          `cell empty`,
      ]
    : [];

/** What sources disagree on must not be said all the same. */
const findUnsaid = ({ value }: CheckedContent['nationalLines'][number]): string[] => [
  ...(value.conflict.includes('hours') && value.hours
    ? ['hours: sources disagree on them. Leave the cell empty, or take hours out of conflict']
    : []),
  ...(value.conflict.includes('cover') && value.nation.length > 0
    ? ['nation: sources disagree on it. Leave the cell empty, or take cover out of conflict']
    : []),
];

const findNoEmergency = ({ nationalLines }: CheckedContent, files: readonly ContentFile[]): Problem[] => {
  const table = files.find((file) => file.folder === 'contacts' && file.id === 'national');
  return !table?.data || nationalLines.some(({ value }) => value.use === 'emergency')
    ? []
    : [
        {
          file: table.file,
          line: 1,
          message:
            'has no line for an emergency, and pages about danger give its number. Write emergency under use in ' +
            'that line',
        },
      ];
};

const checkRoutes = (content: CheckedContent): Problem[] => {
  const lines = content.nationalLines.map(({ value }) => value.id);
  return content.routes.flatMap(({ value, file, lineOf }) => [
    ...explain({ file, line: lineOf(['needs']) }, findUnknown('needs', value.needs, termIds(content, 'needs'))),
    ...explain({ file, line: lineOf(['stages']) }, findUnknown('stages', value.stages, termIds(content, 'stages'))),
    ...explain(
      { file, line: lineOf(['disposals']) },
      findUnknown('disposals', value.disposals, termIds(content, 'disposals')),
    ),
    ...value.routes.flatMap((route, index) => [
      ...explain({ file, line: lineOf(['routes', index, 'lines']) }, findUnknown('lines', route.lines, lines)),
      ...explain(
        { file, line: lineOf(['routes', index, 'disposals']) },
        findUnknown('disposals', route.disposals, value.disposals),
      ),
    ]),
  ]);
};

const termIds = ({ vocabulary }: CheckedContent, list: 'needs' | 'stages' | 'disposals'): string[] =>
  vocabulary.find(({ id }) => id === list)?.value.terms.map(({ id }) => id) ?? [];
