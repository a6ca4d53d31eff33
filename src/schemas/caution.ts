import { z } from 'zod';
import { idSchema, textSchema } from './cite.ts';
import { ageRangeSchema } from './criterion.ts';
import { oneOf, strict } from './strict.ts';

/** What a caution does to a scheme: it does not fit, or it may help at most and comes last. */
export const cautionEffects = ['hold back', 'not first'] as const;

const ids = z.array(idSchema).default([]);
const needsOne = (fields: string): string => `names nothing. Fill in at least one of ${fields}`;

/**
 * A file of content/cautions: what a finder does not suggest, or not first, to some readers, although no scheme’s own
 * rule says so. It is ours and not the source’s, and readers are told.
 */
export const cautionSchema = strict({
  effect: oneOf(cautionEffects, 'kind of caution').describe(
    '“hold back”: the scheme does not fit; “not first”: it may help at most, and comes last',
  ),
  schemes: strict({
    needs: ids.describe('Schemes that say they help with any of these: ids of content/vocabulary/needs.yaml'),
    onlyFor: ids.describe('Schemes made for these and nobody else: ids of content/vocabulary/audiences.yaml'),
    onlyAt: ids.describe(
      'Schemes that take people at these stages and no others: ids of content/vocabulary/stages.yaml',
    ),
  }).refine(({ needs, onlyFor, onlyAt }) => needs.length + onlyFor.length + onlyAt.length > 0, {
    error: needsOne('needs, onlyFor and onlyAt'),
  }),
  readers: strict({
    needs: ids.describe('Readers who have any of these needs: ids of content/vocabulary/needs.yaml'),
    stages: ids.describe('Readers who are at any of these stages: ids of content/vocabulary/stages.yaml'),
    age: ageRangeSchema.optional().describe('Readers of this age, both ends included'),
  }).refine(({ needs, stages, age }) => needs.length + stages.length > 0 || age, {
    error: needsOne('needs, stages and age'),
  }),
  reason: textSchema.describe('Why, in one or two plain sentences; readers see them'),
});
export type Caution = z.infer<typeof cautionSchema>;
