import type { Raw } from './feed.ts';

/** Fields that have no place in a listing, and why. */
const reasons: Readonly<Record<string, string>> = {
  contacts: 'a listing holds no names and numbers of people',
  phones: 'a listing holds no names and numbers of people',
  email: 'a listing holds no names and numbers of people',
  assurer_email: 'a listing holds no names and numbers of people',
  service_at_locations: 'a listing holds no addresses, for safety',
  schedules: 'a listing has no place for opening hours',
  languages: 'a listing has no place for languages',
  accreditations: 'a listing has no place for accreditations',
  wait_time: 'a listing has no place for waiting times',
  funding: 'who pays is taken only where our own terms say so',
  licenses: 'a listing has no place for it',
  interpretation_services: 'a listing has no place for it',
  required_documents: 'a listing has no place for it',
  capacities: 'a listing has no place for it',
};

/** The fields of a service that say something and have no place in a listing. */
export const untakenFields = (raw: Raw): string[] =>
  Object.keys(reasons).filter((field) => {
    const value = raw[field];
    return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  });

/** Why a field is left out. */
export const whyUntaken = (field: string): string => reasons[field] ?? '';
