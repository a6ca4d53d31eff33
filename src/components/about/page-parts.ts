import type { PagePart } from '../../schemas/page.ts';
import Counts from './Counts.astro';
import Credits from './Credits.astro';
import Enforcement from './Enforcement.astro';
import Feedback from './Feedback.astro';
import Operator from './Operator.astro';
import OperatorName from './OperatorName.astro';
import Tests from './Tests.astro';

/** What is shown where the text of a page of content/pages has a part. */
export const pageParts = { Counts, Credits, Enforcement, Feedback, Operator, OperatorName, Tests } satisfies Record<
  PagePart,
  unknown
>;
