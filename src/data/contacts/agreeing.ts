import type { Nation } from '../../schemas/nations.ts';
import type { GuideTopic } from '../../schemas/guide.ts';
import type { SchemeView } from '../views.ts';
import { numberPages } from './page-numbers.ts';
import type { HelpView, HowKnown, RouteView } from './contacts.ts';

/** What one page states, in our words. */
export interface StatedOnPage {
  words: string[];
  page: { href: string; of: string; known: HowKnown };
}

/** What to know before agreeing to something in place of prosecution. */
export interface Agreeing {
  /** What holds whatever is offered. */
  always: StatedOnPage[];
  /** What holds for the decisions that the scheme is part of, or for each kind where no source says which that is. */
  about: StatedOnPage[];
  /** Whether that is about every kind of decision, as no source says which it is. */
  isAnyKind: boolean;
  /** Which page of its body each is, by address. */
  numbers: ReadonlyMap<string, number>;
}

/**
 * What to know before agreeing to a scheme in place of prosecution; null for any other scheme. A file of routes says by
 * its disposals and stages which schemes those are.
 * @param nations where the scheme works, so that no law of another nation is stated; none where that is not stated
 */
export const toAgreeing = (
  { routes }: Pick<HelpView, 'routes'>,
  of: { stages: readonly string[]; disposals: readonly string[]; nations: readonly Nation[] },
): Agreeing | null => {
  const files = routes.filter(
    ({ disposals, stages }) =>
      disposals.length > 0 && (holdsAny(disposals, of.disposals) || holdsAny(stages, of.stages)),
  );
  const isAnyKind = !files.some(({ disposals }) => holdsAny(disposals, of.disposals));
  const here = files
    .flatMap((file) => file.routes)
    .filter(({ nations }) => nations.length === 0 || of.nations.length === 0 || holdsAny(nations, of.nations));
  const always = here.filter(({ disposals }) => disposals.length === 0);
  const about = here.filter(
    ({ disposals }) => disposals.length > 0 && (isAnyKind || holdsAny(disposals, of.disposals)),
  );
  const numbers = numberPages([...always, ...about].map(({ page }) => page));
  return always.length + about.length > 0
    ? { always: byPage(always), about: byPage(about), isAnyKind: isAnyKind && about.length > 0, numbers }
    : null;
};

const holdsAny = (all: readonly string[], some: readonly string[]): boolean => some.some((id) => all.includes(id));

/** Whether the page of a scheme leads to a guide, by what the guide bears on. */
export const leadsTo = (
  topics: readonly GuideTopic[],
  { listing, outcomes }: Pick<SchemeView, 'listing' | 'outcomes'>,
  isAgreed: boolean,
): boolean =>
  topics.some(
    (topic) => ({ 'taking part': listing.takesPeople, agreeing: isAgreed, figures: outcomes.length > 0 })[topic],
  );

/** Each page once, with all that it states. */
const byPage = (routes: RouteView['routes']): StatedOnPage[] =>
  [...Map.groupBy(routes, ({ page }) => page.href).values()].flatMap(([first, ...more]) =>
    first ? [{ page: first.page, words: [first, ...more].map(({ words }) => words) }] : [],
  );
