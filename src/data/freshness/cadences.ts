import { parse } from 'yaml';
import review from '../../../content/review.yaml?raw';
import { reviewSchema, toCadences, type Cadence } from '../../schemas/review.ts';

/** How often each fact is checked again, from content/review.yaml. */
export const cadences: readonly Cadence[] = toCadences(reviewSchema.parse(parse(review)));
