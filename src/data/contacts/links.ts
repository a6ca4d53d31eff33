import { parse } from 'csv-parse/sync';
import table from '../../../content/links.csv?raw';
import type { Answered } from '../../domain/contacts/press.ts';
import { contactDaysOf } from '../../schemas/review.ts';
import { cadences } from '../freshness/cadences.ts';

/** Addresses that were seen to answer, and when, as `npm run links` wrote them. */
export const answeredLinks = parse(table, { columns: true, skip_empty_lines: true, bom: true }) as Answered[];

/** In how many days a contact has to be checked again. */
export const contactDays = contactDaysOf(cadences);
