import { formatFreshness } from '../../domain/freshness/freshness.ts';
import { addressOn } from '../../domain/lists/address.ts';
import { z } from 'zod';
import { schemes as text } from '#messages/tables.ts';
import type { Directory } from '../../data/views.ts';
import { genders } from '../../schemas/criterion.ts';
import { schemeKinds, schemeStatuses } from '../../schemas/scheme.ts';
import { changedOn } from '../dates.ts';
import { recordId } from '../stable-id.ts';
import { ifKnown, listColumn, page, stateColumn, textColumn } from './fact-column.ts';
import { toTable } from './table.ts';

const { columns } = text;
const shape = z.strictObject({
  id: textColumn(columns.id),
  number: z.guid().describe(columns.number),
  name: textColumn(columns.name),
  other_names: listColumn(columns.other_names),
  depth: z.enum(['full', 'mention']).describe(columns.depth),
  kind: z.enum(schemeKinds).describe(columns.kind),
  takes_people: z.enum(['yes', 'no']).describe(columns.takes_people),
  why_not: textColumn(columns.why_not).optional(),
  status: z.enum(schemeStatuses).describe(columns.status),
  status_words: textColumn(columns.status_words).optional(),
  age_of_information: textColumn(columns.age_of_information),
  described: textColumn(columns.described).optional(),
  confirmed: z.boolean().describe(columns.confirmed),
  summary: textColumn(columns.summary),
  about: textColumn(columns.about),
  area_state: stateColumn(columns.area_state),
  areas: listColumn(columns.areas),
  police_areas: listColumn(columns.police_areas),
  extent: textColumn(columns.extent).optional(),
  places: listColumn(columns.places),
  needs_state: stateColumn(columns.needs_state),
  needs: listColumn(columns.needs),
  stages_state: stateColumn(columns.stages_state),
  stages: listColumn(columns.stages),
  disposals_state: stateColumn(columns.disposals_state),
  disposals: listColumn(columns.disposals),
  approaches_state: stateColumn(columns.approaches_state),
  approaches: listColumn(columns.approaches),
  audiences_state: stateColumn(columns.audiences_state),
  audiences: listColumn(columns.audiences),
  age_state: stateColumn(columns.age_state),
  age_from: z.number().int().describe(columns.age_from).optional(),
  age_to: z.number().int().describe(columns.age_to).optional(),
  gender_state: stateColumn(columns.gender_state),
  gender: z.array(z.enum(genders)).describe(columns.gender),
  sources: listColumn(columns.sources),
  listed: z.iso.date().describe(columns.listed),
  changed: z.iso.date().describe(columns.changed),
  page,
});

/** Every scheme, a row each. All its other facts are in the table of facts. */
export const toSchemeTable = ({ schemes }: Directory, site: URL) =>
  toTable({
    name: 'schemes',
    title: text.title,
    description: text.description,
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
