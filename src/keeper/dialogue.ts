import { askedAfter } from './questions.ts';
import { refuseAnswer, toFlag, toId, type Answers, type AskedOf, type NewKind, type Taken } from './answer.ts';
import { beginFile, type Begun } from './new-file.ts';

/** The person at the keyboard: told something, asked something. */
export interface Keyboard {
  tell: (words: string) => void;
  ask: (words: string) => Promise<string>;
}

/**
 * Asks for whatever a new file still lacks, until each answer can be taken. A document or an organisation that does not
 * exist is offered as a file of its own, begun before this one; nothing about it is made up.
 * @returns the files that were begun, in the order in which they stand on each other
 */
export const askForFile = async (kind: NewKind, given: Answers, taken: Taken, keyboard: Keyboard): Promise<Begun[]> => {
  const files: Begun[] = [];
  let answers: Answers = {};
  let known = taken;
  for (let asked = nextQuestion(kind, answers); asked; asked = nextQuestion(kind, answers)) {
    const first = given[asked.key];
    let answer = first ?? (await askOne(asked, answers, known, keyboard));
    for (let refusal = refuseAnswer(asked, answer, known); refusal; refusal = refuseAnswer(asked, answer, known)) {
      keyboard.tell(refusal);
      const offered = await offer(asked, answer, known, keyboard);
      files.push(...offered);
      known = withFiles(known, offered);
      if (offered.length === 0) answer = await askOne(asked, answers, known, keyboard);
    }
    answers = { ...answers, [asked.key]: answer };
  }
  return [...files, beginFile(kind, answers, known)];
};

/** The file that complete answers begin, or everything that they lack, with the flag that gives it. */
export const fileFromFlags = (kind: NewKind, given: Answers, taken: Taken): Begun | { refusals: string[] } => {
  let answers: Answers = {};
  const refusals: string[] = [];
  for (let asked = nextQuestion(kind, answers); asked; asked = nextQuestion(kind, answers)) {
    const answer = given[asked.key] ?? asked.fallback?.(answers, taken) ?? '';
    const refusal = refuseAnswer(asked, answer, taken);
    if (refusal)
      refusals.push(
        `--${toFlag(asked.key)}: ` +
          `${refusal}${answer ? '' : ` ${asked.words}${asked.options ? ` One of: ${asked.options.join(', ')}.` : ''}`}`,
      );
    answers = { ...answers, [asked.key]: answer };
  }
  return refusals.length > 0 ? { refusals } : beginFile(kind, answers, taken);
};

const nextQuestion = (kind: NewKind, answers: Answers): AskedOf | undefined =>
  askedAfter(kind, answers).find(({ key }) => !(key in answers));

const askOne = async (asked: AskedOf, answers: Answers, taken: Taken, { ask }: Keyboard): Promise<string> => {
  const fallback = asked.fallback?.(answers, taken);
  const choice = asked.options
    ? `\n  ${asked.options.join(' | ')}`
    : asked.names && asked.names !== 'areas' && taken.ids[asked.names].length <= 20
      ? `\n  ${taken.ids[asked.names].join(' | ')}`
      : '';
  const answer = (await ask(`${asked.words}${choice}${fallback ? `\n  Enter alone: ${fallback}` : ''}\n> `)).trim();
  return answer || fallback || '';
};

/** Offers to begin the missing document or organisation, and asks for what it needs. */
const offer = async ({ names }: AskedOf, answer: string, taken: Taken, keyboard: Keyboard): Promise<Begun[]> => {
  if (!answer || (names !== 'sources' && names !== 'providers') || answer.includes(',')) return [];
  const kind = names === 'sources' ? 'source' : 'provider';
  const wish = (await keyboard.ask(`Shall we begin a ${kind} of that name now? yes | no\n> `)).trim().toLowerCase();
  if (!wish.startsWith('y')) return [];
  const files = await askForFile(kind, { id: toId(answer) }, taken, keyboard);
  keyboard.tell('It will be written together with this file.');
  return files;
};

const withFiles = (taken: Taken, files: readonly Begun[]): Taken => {
  const idsIn = (folder: string) =>
    files.flatMap(({ change }) =>
      change.path.startsWith(`content/${folder}/`) ? [change.path.replace(/^.*\//, '').replace(/\.\w+$/, '')] : [],
    );
  const sources = idsIn('sources');
  const providers = idsIn('providers');
  return {
    ...taken,
    ids: {
      ...taken.ids,
      sources: [...taken.ids.sources, ...sources],
      providers: [...taken.ids.providers, ...providers],
    },
    reserved: {
      ...taken.reserved,
      sources: [...taken.reserved.sources, ...sources],
      providers: [...taken.reserved.providers, ...providers],
    },
  };
};
