import { providerKinds } from '../schemas/provider.ts';
import { maxSummary, organisationRoles, schemeKinds, schemeStatuses } from '../schemas/scheme.ts';
import { officialPage, sourceKinds, waysOfKnowing } from '../schemas/source.ts';
import { rejectAddress, refuseDate, refuseId, toId, type Answers, type AskedOf, type NewKind } from './answer.ts';

const source: AskedOf = {
  key: 'source',
  words: 'Which document does it stand in? The id of a file in content/sources.',
  names: 'sources',
};
const at: AskedOf = { key: 'at', words: 'Where in that document? Such as: section 4, page 11' };
const named = (words: string): AskedOf => ({ key: 'name', words });
const idFrom = (key: string, folder: 'schemes' | 'providers' | 'guides' | 'sources'): AskedOf => ({
  key: 'id',
  words: 'Its id: the name of its file and its address, which never change.',
  fallback: (answers) => toId(answers[key] ?? ''),
  refuse: refuseId(folder),
});
const isPage = ({ kind }: Answers): boolean => kind === officialPage;
const isDocument = (answers: Answers): boolean => !isPage(answers);
const isDated = (answers: Answers): boolean => isDocument(answers) || Boolean(answers['shown']);
const short =
  (most: number) =>
  (answer: string): string | undefined =>
    answer.length > most
      ? `This has ${answer.length} characters, and ${most} are the most. Say it shorter.`
      : undefined;

/**
 * What is asked before each kind of file is begun, in order. Nothing else has to be known: it is written as not stated.
 */
export const questionsFor: Record<NewKind, readonly AskedOf[]> = {
  scheme: [
    named('What is the scheme called?'),
    idFrom('name', 'schemes'),
    source,
    at,
    {
      key: 'depth',
      words: 'Does the document describe it (full), or only name it (mention)?',
      options: ['full', 'mention'],
      fallback: () => 'full',
    },
    { key: 'kind', words: 'What kind of thing is it?', options: schemeKinds },
    { key: 'takesPeople', words: 'Can a person join it, or be referred to it?', options: ['yes', 'no'] },
    {
      key: 'whyNot',
      words: 'Why is nobody referred to it? Such as: It is a fund',
      isAsked: ({ takesPeople }) => takesPeople === 'no',
    },
    {
      key: 'status',
      words: 'How does the document say it stands? “as described” when it speaks of it as running.',
      options: schemeStatuses,
      fallback: () => 'as described',
    },
    {
      key: 'summary',
      words: `Say what it is in one plain sentence, at most ${maxSummary} characters.`,
      refuse: short(maxSummary),
    },
    { key: 'about', words: 'Say in two or three plain sentences what it does.' },
    { key: 'prose', words: 'What happens there? In your own words; you can go on in the file.' },
    {
      key: 'area',
      words: 'Which areas does the document name? Ids with commas between; leave empty if none.',
      names: 'areas',
      isOptional: true,
    },
    {
      key: 'provider',
      words:
        'Which organisation is behind it? The id of a file in content/providers; leave empty if the document names ' +
        'none.',
      names: 'providers',
      isOptional: true,
    },
    {
      key: 'role',
      words: 'What does that organisation do for it?',
      options: organisationRoles,
      isAsked: ({ provider }) => Boolean(provider),
    },
  ],
  provider: [
    named('What is the organisation called? As it spells itself.'),
    idFrom('name', 'providers'),
    { key: 'kind', words: 'What kind of organisation is it?', options: providerKinds, fallback: () => 'not stated' },
    source,
    at,
    {
      key: 'areas',
      words: 'Which areas does a document tie it to? Ids with commas between; leave empty if none.',
      names: 'areas',
      isOptional: true,
    },
    { key: 'prose', words: 'What does it do? One or two sentences, in your own words.' },
  ],
  guide: [
    { key: 'title', words: 'What is the guide called?' },
    idFrom('title', 'guides'),
    { key: 'summary', words: 'What does it explain? One sentence, for lists and search.' },
    {
      key: 'order',
      words: 'Its place in the list of guides, 1 first.',
      fallback: (_, taken) => String(taken.ids.guides.length + 1),
      refuse: (answer) => (/^\d+$/.test(answer) ? undefined : `“${answer}” is not a whole number.`),
    },
    {
      key: 'sensitive',
      words: 'May a reader of it be at risk? The page then carries the quick exit.',
      options: ['yes', 'no'],
    },
    { key: 'prose', words: 'How does it begin? You can go on in the file.' },
  ],
  source: [
    { key: 'title', words: 'What is the document, or the page, called?' },
    { key: 'short', words: 'Its short name beside each fact. Such as: Board paper 2024' },
    idFrom('short', 'sources'),
    { key: 'kind', words: 'What kind of source is it?', options: sourceKinds },
    { key: 'body', words: 'Which public body’s page is it?', isAsked: isPage },
    { key: 'url', words: 'What is its address?', refuse: rejectAddress, isAsked: isPage },
    {
      key: 'seen',
      words:
        'How is the address known? Somebody read the page itself, read it on a page of another body, or took it from ' +
        'a list and did not open it.',
      options: waysOfKnowing,
      isAsked: isPage,
    },
    { key: 'seenOf', words: 'On which body’s page was it read?', isAsked: ({ seen }) => seen === 'official page' },
    {
      key: 'listed',
      words: 'Which date does the list show? Such as: 2026-09-27. Leave empty if none.',
      refuse: refuseDate,
      isOptional: true,
      isAsked: ({ seen }) => seen === 'public list',
    },
    {
      key: 'shown',
      words: 'Which date does the page show, or what of it follows from its text? Leave empty if none.',
      refuse: refuseDate,
      isOptional: true,
      isAsked: ({ seen }) => seen === 'own page' || seen === 'official page',
    },
    {
      key: 'publisher',
      words: 'Who published it, as printed? Leave empty if the document does not say.',
      isOptional: true,
      isAsked: isDocument,
    },
    {
      key: 'at',
      words: 'Where in the document is the publisher named? Such as: cover',
      isAsked: ({ publisher }) => Boolean(publisher),
    },
    {
      key: 'date',
      words: 'Its date, or as much of it as is known. Such as: 2018-12',
      refuse: refuseDate,
      isAsked: isDocument,
    },
    { key: 'printed', words: 'Is that date printed in it?', options: ['yes', 'no'], isAsked: isDated },
    { key: 'how', words: 'Where is the date printed, or what did you work it out from?', isAsked: isDated },
    {
      key: 'extent',
      words: 'How long is it, and how are its places named here? Such as: 12 pages, named by page',
      isAsked: isDocument,
    },
    { key: 'canShow', words: 'What can it be evidence of?', isAsked: isDocument },
    { key: 'cannotShow', words: 'What can it not be evidence of?', isAsked: isDocument },
  ],
};

/** The questions that are asked after these answers. */
export const askedAfter = (kind: NewKind, answers: Answers): AskedOf[] =>
  questionsFor[kind].filter(({ isAsked }) => isAsked?.(answers) ?? true);
