import { cleanLine } from './clean-text.ts';
import { isEmpty } from './fact.ts';
import { asList, asObject, type Raw } from './feed.ts';

/** The fields of a record that an import reads. One with fields of its own holds a record or a list of them. */
type Carried = Readonly<{ [Field in string]?: true | Carried }>;

const contact = { url: true, email: true, phones: { number: true } } as const;
/** IDs by which the records of a feed belong together. They say nothing on their own. */
const joints = {
  id: true,
  service_id: true,
  organization_id: true,
  link_id: true,
  link_type: true,
  link_entity: true,
} as const;
const attributes = { ...joints, taxonomy_term: true, taxonomy_term_id: true, value: true } as const;

/** Every field of a service that an import reads. */
const carried: Carried = {
  ...{ id: true, name: true, alternate_name: true, description: true, status: true, alert: true },
  ...{ minimum_age: true, maximum_age: true, eligibility_description: true, application_process: true },
  ...{ fees: true, fees_description: true, assured_date: true, last_modified: true, organization_id: true },
  ...contact,
  phones: { ...joints, ...contact.phones },
  additional_urls: { ...joints, url: true, label: true },
  service_areas: { ...joints, name: true, service_area: true, extent: true, extent_type: true, uri: true },
  cost_options: {
    ...joints,
    ...{ option: true, amount: true, amount_description: true, currency: true, valid_from: true, valid_to: true },
  },
  organization: {
    ...{ id: true, name: true, alternate_name: true, description: true, website: true },
    ...contact,
    phones: { ...joints, ...contact.phones },
    attributes,
  },
  attributes,
};

/** Why fields that are common in feeds are not read. */
const reasons: Readonly<Record<string, string>> = {
  contacts: 'a listing has no names and numbers of people',
  assurer_email: 'a listing has no names and numbers of people',
  service_at_locations: 'a listing has no addresses, for safety',
  schedules: 'a listing has no field for opening hours',
  languages: 'a listing has no field for languages',
  accreditations: 'a listing has no field for accreditations',
  wait_time: 'a listing has no field for waiting times',
  funding: 'who pays is taken only where our own terms say so',
  licenses: 'a listing has no field for it',
  interpretation_services: 'a listing has no field for it',
  required_documents: 'a listing has no field for it',
  capacities: 'a listing has no field for it',
  program: 'a listing has no field for it',
};

/** More fields than any record of a standard has, at each level. */
const maxFields = 200;

/** The fields of a service that have a value, by whether an import reads them; a field of a field is “phones.type”. */
export const sortFields = (raw: Raw): { taken: Set<string>; leftOut: Set<string> } => {
  const sorted = { taken: new Set<string>(), leftOut: new Set<string>() };
  sort(raw, { carried, path: '' }, sorted);
  return sorted;
};

const sort = (
  record: Raw,
  { carried, path }: { carried: Carried; path: string },
  sorted: ReturnType<typeof sortFields>,
): void => {
  for (const [field, value] of Object.entries(record).slice(0, maxFields)) {
    if (isEmpty(value)) continue;
    const name = path + (cleanLine(field, 60).text ?? 'a field without a readable name');
    const inner = Object.hasOwn(carried, field) ? carried[field] : undefined;
    if (inner === undefined) sorted.leftOut.add(name);
    else sorted.taken.add(name);
    if (typeof inner !== 'object') continue;
    for (const item of Array.isArray(value) ? asList(value).slice(0, maxFields) : [value])
      sort(asObject(item) ?? {}, { carried: inner, path: `${name}.` }, sorted);
  }
};

/** Why a field is left out. */
export const whyLeftOut = (field: string): string =>
  Object.hasOwn(reasons, field) ? (reasons[field] ?? '') : 'a field that this does not know';
