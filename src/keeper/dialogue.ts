import { promptsAfter } from './questions.ts';
import {
  validateAnswer,
  toFlag,
  toId,
  type PromptAnswers,
  type Prompt,
  type NewKind,
  type NewFileContext,
} from './answer.ts';
import { toNewFile, type NewFile } from './new-file.ts';

/** The terminal: prints to and asks the person at the keyboard. */
export interface Keyboard {
  print: (text: string) => void;
  ask: (text: string) => Promise<string>;
}

/**
 * Asks for everything that a new file still needs, until each answer is valid. For a document or an organisation that
 * does not exist, it offers to create a file first; nothing about it is made up.
 * @returns the new files, each after those that it refers to
 */
export const askForFile = async (
  kind: NewKind,
  given: PromptAnswers,
  context: NewFileContext,
  keyboard: Keyboard,
): Promise<NewFile[]> => {
  const files: NewFile[] = [];
  let answers: PromptAnswers = {};
  let known = context;
  for (let prompt = nextQuestion(kind, answers); prompt; prompt = nextQuestion(kind, answers)) {
    const first = given[prompt.key];
    let answer = first ?? (await askOne(prompt, answers, known, keyboard));
    for (let error = validateAnswer(prompt, answer, known); error; error = validateAnswer(prompt, answer, known)) {
      keyboard.print(error);
      const offered = await offer(prompt, answer, known, keyboard);
      files.push(...offered);
      known = withFiles(known, offered);
      if (offered.length === 0) answer = await askOne(prompt, answers, known, keyboard);
    }
    answers = { ...answers, [prompt.key]: answer };
  }
  return [...files, toNewFile(kind, answers, known)];
};

/** The file from complete answers, or an error for each that is missing or invalid, with its flag. */
export const fileFromFlags = (
  kind: NewKind,
  given: PromptAnswers,
  context: NewFileContext,
): NewFile | { errors: string[] } => {
  let answers: PromptAnswers = {};
  const errors: string[] = [];
  for (let prompt = nextQuestion(kind, answers); prompt; prompt = nextQuestion(kind, answers)) {
    const answer = given[prompt.key] ?? prompt.fallback?.(answers, context) ?? '';
    const error = validateAnswer(prompt, answer, context);
    if (error)
      errors.push(
        `--${toFlag(prompt.key)}: ` +
          `${error}${answer ? '' : ` ${prompt.text}${prompt.options ? ` One of: ${prompt.options.join(', ')}.` : ''}`}`,
      );
    answers = { ...answers, [prompt.key]: answer };
  }
  return errors.length > 0 ? { errors } : toNewFile(kind, answers, context);
};

const nextQuestion = (kind: NewKind, answers: PromptAnswers): Prompt | undefined =>
  promptsAfter(kind, answers).find(({ key }) => !(key in answers));

const askOne = async (
  prompt: Prompt,
  answers: PromptAnswers,
  context: NewFileContext,
  { ask }: Keyboard,
): Promise<string> => {
  const fallback = prompt.fallback?.(answers, context);
  const choice = prompt.options
    ? `\n  ${prompt.options.join(' | ')}`
    : prompt.names && prompt.names !== 'areas' && context.ids[prompt.names].length <= 20
      ? `\n  ${context.ids[prompt.names].join(' | ')}`
      : '';
  const answer = (await ask(`${prompt.text}${choice}${fallback ? `\n  Enter alone: ${fallback}` : ''}\n> `)).trim();
  return answer || fallback || '';
};

/** Offers to create the missing document or organisation, and asks for what it needs. */
const offer = async (
  { names }: Prompt,
  answer: string,
  context: NewFileContext,
  keyboard: Keyboard,
): Promise<NewFile[]> => {
  if (!answer || (names !== 'sources' && names !== 'providers') || answer.includes(',')) return [];
  const kind = names === 'sources' ? 'source' : 'provider';
  const reply = (await keyboard.ask(`Create a ${kind} with that id now? yes | no\n> `)).trim().toLowerCase();
  if (!reply.startsWith('y')) return [];
  const files = await askForFile(kind, { id: toId(answer) }, context, keyboard);
  keyboard.print('It will be written together with this file.');
  return files;
};

const withFiles = (context: NewFileContext, files: readonly NewFile[]): NewFileContext => {
  const idsIn = (folder: string) =>
    files.flatMap(({ change }) =>
      change.path.startsWith(`content/${folder}/`) ? [change.path.replace(/^.*\//, '').replace(/\.\w+$/, '')] : [],
    );
  const sources = idsIn('sources');
  const providers = idsIn('providers');
  return {
    ...context,
    ids: {
      ...context.ids,
      sources: [...context.ids.sources, ...sources],
      providers: [...context.ids.providers, ...providers],
    },
    reserved: {
      ...context.reserved,
      sources: [...context.reserved.sources, ...sources],
      providers: [...context.reserved.providers, ...providers],
    },
  };
};
