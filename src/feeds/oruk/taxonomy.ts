import { z } from 'zod';
import { lists as text } from '#messages/open-referral.ts';
import type { Directory } from '../../data/views.ts';
import { addressOn } from '../../domain/lists/address.ts';
import { capitalise } from '../../messages/format.ts';
import { organisationRoles, schemeKinds, schemeStatuses } from '../../schemas/scheme.ts';
import { providerKinds } from '../../schemas/provider.ts';
import { vocabularyNames, type VocabularyName } from '../../schemas/vocabulary.ts';
import { stableId } from '../stable-id.ts';
import { plainText, webAddress } from './values.ts';
import { eligibilityTerms, listTitles } from './wire-text.ts';

/** A term of one of our lists, as HSDS 3.0 has it. */
export const termShape = z.strictObject({
  id: z.guid(),
  code: plainText,
  name: plainText,
  description: plainText,
  taxonomy: plainText,
  taxonomy_id: z.guid(),
  term_uri: webAddress,
  term: plainText,
});
/** One of our lists, as HSDS 3.0 has it. */
export const taxonomyShape = z.strictObject({
  id: z.guid(),
  name: plainText,
  description: plainText,
  uri: webAddress,
  taxonomy_terms: z.array(termShape).min(1).optional(),
});
export type TaxonomyTerm = z.infer<typeof termShape>;
/** A list with its terms. */
export type Taxonomy = z.infer<typeof taxonomyShape> & { taxonomy_terms: TaxonomyTerm[] };

/**
 * The lists that the feed describes services and organisations with: the vocabulary, and the short closed lists of our
 * schemas.
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
 * The stable ID of a term, by its list and its code. It is the same at every address, so that readers of the feed
 * recognise our terms.
 */
export const termId = (list: ListName, code: string): string => stableId('taxonomy_term', `${list}/${code}`);

/** A list before it has IDs and addresses. */
interface PlainList {
  title: string;
  question: string;
  terms: { id: string; name: string; explanation: string; href?: string }[];
}

/** All lists as Open Referral taxonomies with their terms. */
export const toTaxonomies = (directory: Pick<Directory, 'vocabulary' | 'terms'>, site: URL): Taxonomy[] =>
  listNames.map((list) => {
    const { title, question, terms } = isVocabulary(list) ? toPlain(list, directory) : ownLists[list];
    const id = stableId('taxonomy', list);
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

/** A value of a closed list as a code: “service or team” is service-or-team. */
export const toCode = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const toTerms = <Word extends string>(list: readonly Word[], explain: (word: Word) => string): PlainList['terms'] =>
  list.map((word) => ({ id: toCode(word), name: capitalise(word), explanation: explain(word) }));

const ownLists: Record<Exclude<ListName, VocabularyName>, PlainList> = {
  kinds: {
    title: listTitles.kinds,
    question: text.kinds.question,
    terms: toTerms(schemeKinds, text.kinds.explain),
  },
  statuses: {
    title: listTitles.statuses,
    question: text.statuses.question,
    terms: toTerms(schemeStatuses, (status) => text.statuses.terms[status]),
  },
  eligibility: {
    title: listTitles.eligibility,
    question: text.eligibility.question,
    terms: Object.entries(eligibilityTerms).map(([id, name]) => ({
      id,
      name,
      explanation: text.eligibility.terms[id as keyof typeof eligibilityTerms],
    })),
  },
  roles: {
    title: listTitles.roles,
    question: text.roles.question,
    terms: toTerms(organisationRoles, text.roles.explain),
  },
  'organisation-kinds': {
    title: listTitles['organisation-kinds'],
    question: text['organisation-kinds'].question,
    terms: toTerms(
      providerKinds.filter((kind) => kind !== 'not stated'),
      text['organisation-kinds'].explain,
    ),
  },
};
