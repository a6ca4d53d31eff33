import { formatDate } from '../messages/format.ts';
import { factNames, facts } from '../schemas/facts.ts';
import { fileKinds, isKeyed } from '../schemas/form/kinds.ts';
import { foldFile } from '../schemas/form/shape.ts';
import { officialPage } from '../schemas/source.ts';
import { toList, type PromptAnswers, type NewKind, type NewFileContext } from './answer.ts';
import type { FileChange } from './write.ts';
import { foldBody } from '../schemas/form/body.ts';
import { toKeys } from '../schemas/form/place-keys.ts';
import { toYaml } from '../schemas/form/yaml-writer.ts';

/** A new file, and the next steps for its author. */
export interface NewFile {
  change: FileChange;
  next: string[];
}

/** Makes a new file from complete answers. Everything that was not asked is written as not stated. */
export const toNewFile = (
  kind: NewKind,
  answers: PromptAnswers,
  { today, places }: Pick<NewFileContext, 'today' | 'places'>,
): NewFile => {
  const fields = { scheme: schemeFields, provider: providerFields, guide: guideFields, source: sourceFields }[kind](
    answers,
    today,
  );
  const folder = `${kind}s`;
  const path = `content/${folder}/${answers['id']}${kind === 'source' ? '.yaml' : '.mdx'}`;
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const yaml = toYaml(isKeyed(folder) ? foldFile(given, fileKinds[folder], toKeys(places)) : given);
  return {
    change: {
      path,
      text: kind === 'source' ? yaml : `---\n${yaml}---\n\n${foldBody(`${toProse(answers['prose'] ?? '')}\n`)}`,
    },
    next: [
      ...nextSteps[kind](path),
      'npm run check reports what is wrong, with the line.',
      `npm run dev shows it at http://localhost:4321/${folder}/${answers['id']}/`,
    ],
  };
};

/** Escapes characters that MDX would read as code. */
const toProse = (text: string): string => text.replaceAll(/[{<]/g, '\\$&');

const notStated = { state: 'not stated' };
const citeOf = ({ source, at }: PromptAnswers) => ({ document: source, at });

const schemeFields = (answers: PromptAnswers, today: string): Record<string, unknown> => {
  const cite = citeOf(answers);
  const takesPeople = answers['takesPeople'] === 'yes';
  return {
    name: answers['name'],
    key: answers['id'],
    read: today,
    sources: [cite],
    depth: answers['depth'],
    kind: answers['kind'],
    takesPeople,
    whyNot: answers['whyNot'],
    status: { word: answers['status'], source: cite },
    summary: answers['summary'],
    about: answers['about'],
    ...Object.fromEntries(
      factNames
        .filter((name) => takesPeople || !facts[name].takingPart)
        .map((name) => [name, name === 'area' && answers['area'] ? toArea(answers['area'], cite) : notStated]),
    ),
    organisations: answers['provider']
      ? [{ provider: answers['provider'], role: answers['role'], source: cite }]
      : undefined,
    listed: today,
  };
};

const toArea = (areas: string, cite: { document: string | undefined; at: string | undefined }) => ({
  state: 'known',
  value: { areas: toList(areas), extent: 'not stated', ties: 'not stated' },
  source: cite,
});

const providerFields = (answers: PromptAnswers, today: string): Record<string, unknown> => ({
  name: answers['name'],
  key: answers['id'],
  sources: [citeOf(answers)],
  source: citeOf(answers),
  kind: answers['kind'],
  areas: answers['areas'] ? toList(answers['areas']) : undefined,
  contact: notStated,
  listed: today,
});

const guideFields = (answers: PromptAnswers, today: string): Record<string, unknown> => ({
  title: answers['title'],
  summary: answers['summary'],
  order: Number(answers['order']),
  updated: today,
  sensitive: answers['sensitive'] === 'yes' ? true : undefined,
});

const sourceFields = (answers: PromptAnswers): Record<string, unknown> =>
  answers['kind'] === officialPage ? pageFields(answers) : documentFields(answers);

const pageFields = (answers: PromptAnswers): Record<string, unknown> => ({
  title: answers['title'],
  short: answers['short'],
  kind: answers['kind'],
  publisher: answers['body'],
  url: answers['url'],
  seen: {
    on: answers['seen'],
    ...(answers['seenOf'] ? { of: answers['seenOf'] } : {}),
    ...(answers['seen'] === 'public list'
      ? answers['listed']
        ? { date: answers['listed'] }
        : {}
      : { date: answers['shown'] ? { state: 'known', ...dateFields(answers['shown'], answers) } : notStated }),
  },
});

const dateFields = (date: string, answers: PromptAnswers): Record<string, unknown> => ({
  value: date,
  words: formatDate(date),
  basis: answers['printed'] === 'yes' ? 'printed' : 'inferred',
  how: answers['how'],
});

const documentFields = (answers: PromptAnswers): Record<string, unknown> => ({
  title: answers['title'],
  short: answers['short'],
  publisher: answers['publisher']
    ? { state: 'known', value: answers['publisher'], source: { document: answers['id'], at: answers['at'] } }
    : notStated,
  kind: answers['kind'],
  date: dateFields(answers['date'] ?? '', answers),
  extent: answers['extent'],
  canShow: [answers['canShow']],
  cannotShow: [answers['cannotShow']],
});

const nextSteps: Record<NewKind, (path: string) => string[]> = {
  scheme: (path) => [
    `Open ${path}. Each question in the list notStated is one to look up in the document.`,
    'Where the document answers one, take it out of the list and give it a line: age: { state: known, value: …, ' +
      'source: … }, with a key of sources. Leave the others.',
    'Add the document’s figures under outcomes. content/README.md has an example of each.',
  ],
  provider: (path) => [
    `Open ${path} and add other spellings under otherNames, where the document has any.`,
    'Name it in a scheme’s file, under organisations.',
  ],
  guide: (path) => [
    `Open ${path} and continue below the second line of hyphens. A line that starts with ## is a heading.`,
  ],
  source: (path) => [
    `Open ${path} and add what else is known of it.`,
    'Name it as document: in the facts that it states.',
  ],
};
