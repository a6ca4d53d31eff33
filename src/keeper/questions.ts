import { providerKinds } from '../schemas/provider.ts';
import { maxSummary, organisationRoles, schemeKinds, schemeStatuses } from '../schemas/scheme.ts';
import { officialPage, sourceKinds, waysOfKnowing } from '../schemas/source.ts';
import {
  validateAddress,
  validateDate,
  validateId,
  toId,
  type PromptAnswers,
  type Prompt,
  type NewKind,
} from './answer.ts';

const source: Prompt = {
  key: 'source',
  text: 'Which document is it in? The id of a file in content/sources.',
  names: 'sources',
};
const at: Prompt = { key: 'at', text: 'Where in that document? Such as: section 4, page 11' };
const named = (text: string): Prompt => ({ key: 'name', text });
const idFrom = (key: string, folder: 'schemes' | 'providers' | 'guides' | 'sources'): Prompt => ({
  key: 'id',
  text: 'Its id: the name of its file and its address, which never change.',
  fallback: (answers) => toId(answers[key] ?? ''),
  validate: validateId(folder),
});
const isPage = ({ kind }: PromptAnswers): boolean => kind === officialPage;
const isDocument = (answers: PromptAnswers): boolean => !isPage(answers);
const isDated = (answers: PromptAnswers): boolean => isDocument(answers) || Boolean(answers['shown']);
const short =
  (maxLength: number) =>
  (answer: string): string | undefined =>
    answer.length > maxLength
      ? `This has ${answer.length} characters, and ${maxLength} are the most. Make it shorter.`
      : undefined;

/**
 * What is asked to create each kind of file, in order. Nothing else is needed: it is written as not stated.
 */
export const promptsFor: Record<NewKind, readonly Prompt[]> = {
  scheme: [
    named('What is the scheme called?'),
    idFrom('name', 'schemes'),
    source,
    at,
    {
      key: 'depth',
      text: 'Does the document describe it (full), or only name it (mention)?',
      options: ['full', 'mention'],
      fallback: () => 'full',
    },
    { key: 'kind', text: 'What kind of thing is it?', options: schemeKinds },
    { key: 'takesPeople', text: 'Can a person join it, or be referred to it?', options: ['yes', 'no'] },
    {
      key: 'whyNot',
      text: 'Why is nobody referred to it? Such as: It is a fund',
      isAsked: ({ takesPeople }) => takesPeople === 'no',
    },
    {
      key: 'status',
      text: 'What status does the document give it? “as described” if the document treats it as running.',
      options: schemeStatuses,
      fallback: () => 'as described',
    },
    {
      key: 'summary',
      text: `Describe it in one plain sentence, at most ${maxSummary} characters.`,
      validate: short(maxSummary),
    },
    { key: 'about', text: 'Describe what it does in two or three plain sentences.' },
    { key: 'prose', text: 'What happens there? In your own words; you can continue in the file.' },
    {
      key: 'area',
      text: 'Which areas does the document name? Ids separated by commas; leave empty if none.',
      names: 'areas',
      isOptional: true,
    },
    {
      key: 'provider',
      text:
        'Which organisation is behind it? The id of a file in content/providers; leave empty if the document names ' +
        'none.',
      names: 'providers',
      isOptional: true,
    },
    {
      key: 'role',
      text: 'What does that organisation do for it?',
      options: organisationRoles,
      isAsked: ({ provider }) => Boolean(provider),
    },
  ],
  provider: [
    named('What is the organisation called? As it spells itself.'),
    idFrom('name', 'providers'),
    { key: 'kind', text: 'What kind of organisation is it?', options: providerKinds, fallback: () => 'not stated' },
    source,
    at,
    {
      key: 'areas',
      text: 'Which areas does a document tie it to? Ids separated by commas; leave empty if none.',
      names: 'areas',
      isOptional: true,
    },
    { key: 'prose', text: 'What does it do? One or two sentences, in your own words.' },
  ],
  guide: [
    { key: 'title', text: 'What is the guide called?' },
    idFrom('title', 'guides'),
    { key: 'summary', text: 'What does it explain? One sentence, for lists and search.' },
    {
      key: 'order',
      text: 'Its place in the list of guides, 1 first.',
      fallback: (_, context) => String(context.ids.guides.length + 1),
      validate: (answer) => (/^\d+$/.test(answer) ? undefined : `“${answer}” is not a whole number.`),
    },
    {
      key: 'sensitive',
      text: 'May a reader of it be at risk? The page then carries the quick exit.',
      options: ['yes', 'no'],
    },
    { key: 'prose', text: 'How does it start? You can continue in the file.' },
  ],
  source: [
    { key: 'title', text: 'What is the document, or the page, called?' },
    { key: 'short', text: 'Its short name beside each fact. Such as: Board paper 2024' },
    idFrom('short', 'sources'),
    { key: 'kind', text: 'What kind of source is it?', options: sourceKinds },
    { key: 'body', text: 'Which public body’s page is it?', isAsked: isPage },
    { key: 'url', text: 'What is its address?', validate: validateAddress, isAsked: isPage },
    {
      key: 'seen',
      text:
        'How is the address known? Someone read the page itself, read it on a page of another body, or took it from ' +
        'a list and did not open it.',
      options: waysOfKnowing,
      isAsked: isPage,
    },
    { key: 'seenOf', text: 'On which body’s page was it read?', isAsked: ({ seen }) => seen === 'official page' },
    {
      key: 'listed',
      text: 'Which date does the list show? Such as: 2026-09-27. Leave empty if none.',
      validate: validateDate,
      isOptional: true,
      isAsked: ({ seen }) => seen === 'public list',
    },
    {
      key: 'shown',
      text: 'Which date does the page show, or what of it follows from its text? Leave empty if none.',
      validate: validateDate,
      isOptional: true,
      isAsked: ({ seen }) => seen === 'own page' || seen === 'official page',
    },
    {
      key: 'publisher',
      text: 'Who published it, as printed? Leave empty if the document does not say.',
      isOptional: true,
      isAsked: isDocument,
    },
    {
      key: 'at',
      text: 'Where in the document is the publisher named? Such as: cover',
      isAsked: ({ publisher }) => Boolean(publisher),
    },
    {
      key: 'date',
      text: 'Its date, or as much of it as is known. Such as: 2018-12',
      validate: validateDate,
      isAsked: isDocument,
    },
    { key: 'printed', text: 'Is that date printed in it?', options: ['yes', 'no'], isAsked: isDated },
    { key: 'how', text: 'Where is the date printed, or what did you work it out from?', isAsked: isDated },
    {
      key: 'extent',
      text: 'How long is it, and how are its places named here? Such as: 12 pages, named by page',
      isAsked: isDocument,
    },
    { key: 'canShow', text: 'What can it be evidence of?', isAsked: isDocument },
    { key: 'cannotShow', text: 'What can it not be evidence of?', isAsked: isDocument },
  ],
};

/** The prompts that apply after these answers. */
export const promptsAfter = (kind: NewKind, answers: PromptAnswers): Prompt[] =>
  promptsFor[kind].filter(({ isAsked }) => isAsked?.(answers) ?? true);
