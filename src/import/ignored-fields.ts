import type { Raw } from './feed.ts';

/** Fields that a listing has no field for, and why. */
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
};

/** The fields of a service that have a value and no counterpart in a listing. */
export const ignoredFields = (raw: Raw): string[] =>
  Object.keys(reasons).filter((field) => {
    const value = raw[field];
    return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  });

/** Why a field is ignored. */
export const whyIgnored = (field: string): string => reasons[field] ?? '';
