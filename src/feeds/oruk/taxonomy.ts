import { z } from 'zod';
import type { Directory } from '../../data/views.ts';
import { addressOn } from '../../domain/lists/address.ts';
import { capitalise } from '../../messages/format.ts';
import { organisationRoles, schemeKinds, schemeStatuses } from '../../schemas/scheme.ts';
import { providerKinds } from '../../schemas/provider.ts';
import { vocabularyNames, type VocabularyName } from '../../schemas/vocabulary.ts';
import { lastingId } from '../lasting-id.ts';
import { plainText, webAddress } from './values.ts';

/** A word of one of our lists, as HSDS 3.0 has it. */
export const termShape = z.strictObject({
  id: z.uuid(),
  code: plainText,
  name: plainText,
  description: plainText,
  taxonomy: plainText,
  taxonomy_id: z.uuid(),
  term_uri: webAddress,
  term: plainText,
});
/** One of our lists, as HSDS 3.0 has it. */
export const taxonomyShape = z.strictObject({
  id: z.uuid(),
  name: plainText,
  description: plainText,
  uri: webAddress,
  taxonomy_terms: z.array(termShape).min(1).optional(),
});
export type TaxonomyTerm = z.infer<typeof termShape>;
/** A list with its words. */
export type Taxonomy = z.infer<typeof taxonomyShape> & { taxonomy_terms: TaxonomyTerm[] };

/**
 * The lists that the feed describes services and organisations with: the vocabulary, and what our schemas keep in short
 * closed lists.
 */
export const listNames = [
  ...vocabularyNames,
  'kinds',
  'statuses',
  'eligibility',
  'roles',
  'organisation-kinds',
] as const;
export type ListName = (typeof listNames)[number];

/**
 * The number of a term, by its list and its word. The same at every address, so that a reader of the feed knows our
 * terms again.
 */
export const termId = (list: ListName, code: string): string => lastingId('taxonomy_term', `${list}/${code}`);

/** A list before it has numbers and addresses. */
interface PlainList {
  title: string;
  question: string;
  terms: { id: string; name: string; explanation: string; href?: string }[];
}

/** All lists as Open Referral taxonomies with their terms. */
export const toTaxonomies = (directory: Pick<Directory, 'vocabulary' | 'terms'>, site: URL): Taxonomy[] =>
  listNames.map((list) => {
    const { title, question, terms } = isVocabulary(list) ? toPlain(list, directory) : ownLists[list];
    const id = lastingId('taxonomy', list);
    return {
      id,
      name: title,
      description: question,
      uri: addressOn(isVocabulary(list) && list !== 'referrers' ? `/${list}/` : `/oruk/v3/taxonomies/${id}`, site),
      taxonomy_terms: terms.map((term) => ({
        id: termId(list, term.id),
        code: term.id,
        name: term.name,
        description: term.explanation,
        taxonomy: title,
        taxonomy_id: id,
        term_uri: addressOn(term.href ?? `/oruk/v3/taxonomy_terms/${termId(list, term.id)}`, site),
        term: term.name,
      })),
    };
  });

const isVocabulary = (list: ListName): list is VocabularyName => (vocabularyNames as readonly string[]).includes(list);

/** Referrers have no pages of their own. */
const toPlain = (list: VocabularyName, { vocabulary, terms }: Pick<Directory, 'vocabulary' | 'terms'>): PlainList => ({
  ...vocabulary[list],
  terms: terms[list].map(({ id, label, explanation, href }) => ({
    id,
    name: label,
    explanation,
    ...(list === 'referrers' ? {} : { href }),
  })),
});

/** A word of a closed list as a code: “service or team” is service-or-team. */
export const toCode = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const words = <Word extends string>(list: readonly Word[], explain: (word: Word) => string): PlainList['terms'] =>
  list.map((word) => ({ id: toCode(word), name: capitalise(word), explanation: explain(word) }));

const statusWords: Record<(typeof schemeStatuses)[number], string> = {
  'as described': 'The source describes it as running.',
  pilot: 'The source describes it as a pilot.',
  planned: 'The source describes it as planned.',
  ended: 'The source says that it ended.',
  'not known': 'The source does not say whether it runs.',
};

const ownLists: Record<Exclude<ListName, VocabularyName>, PlainList> = {
  kinds: {
    title: 'Kinds of scheme',
    question: 'What kind of scheme is it?',
    terms: words(schemeKinds, (kind) => `Listed here as: ${kind}.`),
  },
  statuses: {
    title: 'Status as described',
    question:
      'What does the source say of whether it runs? The status of a service in this feed is another matter: it is ' +
      'active only where somebody confirmed it since.',
    terms: words(schemeStatuses, (status) => statusWords[status]),
  },
  eligibility: {
    title: 'Eligibility',
    question: 'Who can take part, as far as the source says?',
    terms: [
      { id: 'women', name: 'Women or girls', explanation: 'It takes women or girls.' },
      { id: 'men', name: 'Men or boys', explanation: 'It takes men or boys.' },
      {
        id: 'voluntary-yes',
        name: 'Taking part is a choice',
        explanation: 'A person may choose whether to take part.',
      },
      {
        id: 'voluntary-no',
        name: 'Taking part is not a choice',
        explanation: 'A person may not choose whether to take part.',
      },
      {
        id: 'admission-yes',
        name: 'The offence must be admitted',
        explanation: 'Only somebody who admits the offence can take part.',
      },
      {
        id: 'admission-no',
        name: 'The offence need not be admitted',
        explanation: 'Somebody who does not admit the offence can take part too.',
      },
      { id: 'self-referral-yes', name: 'A person can just ask', explanation: 'Nobody else has to refer the person.' },
      { id: 'self-referral-no', name: 'Somebody else has to refer', explanation: 'A person cannot just ask.' },
    ],
  },
  roles: {
    title: 'Roles of organisations',
    question: 'What does an organisation do for the service? The value of the attribute is the organisation’s id.',
    terms: words(organisationRoles, (role) => `The organisation ${role === 'partners' ? 'is a partner in' : role} it.`),
  },
  'organisation-kinds': {
    title: 'Kinds of organisation',
    question: 'What kind of organisation is it?',
    terms: words(
      providerKinds.filter((kind) => kind !== 'not stated'),
      (kind) => `Listed here as: ${kind}.`,
    ),
  },
};
