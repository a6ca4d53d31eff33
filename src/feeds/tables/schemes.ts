import { formatFreshness } from '../../domain/freshness/freshness.ts';
import { addressOn } from '../../domain/lists/address.ts';
import { z } from 'zod';
import type { Directory } from '../../data/views.ts';
import { genders } from '../../schemas/criterion.ts';
import { schemeKinds, schemeStatuses } from '../../schemas/scheme.ts';
import { changedOn } from '../dates.ts';
import { recordId } from '../lasting-id.ts';
import { ids, ifKnown, page, stateColumn, text } from './fact-column.ts';
import { toTable } from './table.ts';

const shape = z.strictObject({
  id: text('Its id, which ends its address.'),
  number: z.uuid().describe('Its lasting number, as in the Open Referral feed.'),
  name: text('Its name.'),
  other_names: ids('Other names in the sources.'),
  depth: z.enum(['full', 'mention']).describe('“mention” where the source names it and says little more.'),
  kind: z.enum(schemeKinds).describe('What kind of scheme it is.'),
  takes_people: z.enum(['yes', 'no']).describe('Whether a person can join or be referred to it.'),
  why_not: text('Why nobody is referred to it.').optional(),
  status: z.enum(schemeStatuses).describe('What the source says of whether it runs.'),
  status_words: text('What else the source says of that.').optional(),
  age_of_information: text('How old this is, in a sentence.'),
  described: text(
    'Date of its newest source, or the part of it that is known; where somebody confirmed the listing, the day.',
  ).optional(),
  confirmed: z.boolean().describe('Whether anybody confirmed the whole listing since.'),
  summary: text('One sentence.'),
  about: text('Two or three sentences.'),
  area_state: stateColumn('where it works'),
  areas: ids('Ids of the areas that it names.'),
  police_areas: ids('Ids of the police areas that those come down to.'),
  extent: text('How far it reaches in them.').optional(),
  places: ids('Towns, councils or prisons that the source names.'),
  needs_state: stateColumn('what it helps with'),
  needs: ids('Ids of the vocabulary.'),
  stages_state: stateColumn('when it can be used'),
  stages: ids('Ids of the vocabulary.'),
  disposals_state: stateColumn('which disposals it can be part of'),
  disposals: ids('Ids of the vocabulary.'),
  approaches_state: stateColumn('how it works'),
  approaches: ids('Ids of the vocabulary.'),
  audiences_state: stateColumn('whom it is made for'),
  audiences: ids('Ids of the vocabulary.'),
  age_state: stateColumn('the ages it takes'),
  age_from: z.number().int().describe('Lowest age, where one is stated.').optional(),
  age_to: z.number().int().describe('Highest age, where one is stated.').optional(),
  gender_state: stateColumn('whether it takes women, men or both'),
  gender: z.array(z.enum(genders)).describe('Whom it takes.'),
  sources: ids('Ids of its sources.'),
  listed: z.iso.date().describe('Day on which it was first listed.'),
  changed: z.iso.date().describe('Day on which its listing last said something new.'),
  page,
});

/** Every scheme, a row each. All its other facts stand in the table of facts. */
export const toSchemeTable = ({ schemes }: Directory, site: URL) =>
  toTable({
    name: 'schemes',
    title: 'Schemes',
    description:
      'Every scheme that the sources describe or mention, a row each. A blank is not a fact: the column that ends in ' +
      '_state says whether it is known.',
    shape,
    rows: schemes.map(({ id, name, href, listing, freshness, areas, policeAreas, sources, terms }) => ({
      id,
      number: recordId('service', listing.key),
      name,
      other_names: listing.otherNames,
      depth: listing.depth,
      kind: listing.kind,
      takes_people: (listing.takesPeople ? 'yes' : 'no') as 'yes' | 'no',
      why_not: listing.whyNot,
      status: listing.status.word,
      status_words: listing.status.words,
      age_of_information: formatFreshness(freshness),
      described: freshness.from ?? undefined,
      confirmed: freshness.isConfirmed,
      summary: listing.summary,
      about: listing.about,
      area_state: listing.area.state,
      areas: areas.map((area) => area.id),
      police_areas: policeAreas.map((area) => area.id),
      extent: ifKnown(listing.area, ({ extent }) => extent),
      places: ifKnown(listing.area, ({ places }) => places) ?? [],
      needs_state: listing.needs.state,
      needs: terms.needs.map((term) => term.id),
      stages_state: listing.stages.state,
      stages: terms.stages.map((term) => term.id),
      disposals_state: listing.disposals.state,
      disposals: terms.disposals.map((term) => term.id),
      approaches_state: listing.approaches.state,
      approaches: terms.approaches.map((term) => term.id),
      audiences_state: listing.audiences.state,
      audiences: terms.audiences.map((term) => term.id),
      age_state: listing.age.state,
      age_from: ifKnown(listing.age, ({ from }) => from),
      age_to: ifKnown(listing.age, ({ to }) => to),
      gender_state: listing.gender.state,
      gender: ifKnown(listing.gender, (genders) => genders) ?? [],
      sources: [...new Set(sources.map(({ source }) => source.id))],
      listed: listing.listed,
      changed: changedOn(listing),
      page: addressOn(href, site),
    })),
  });
