import { nameInFamily } from '#messages/figures.ts';
import { compareNames } from '../../domain/lists/order.ts';
import type { Content } from '../content.ts';
import type { FamilyView, OutcomeView } from '../views.ts';

/** Families in their order, each with its figures by the name of the scheme and never by their size. */
export const toFamilies = (families: Content['families'], outcomes: readonly OutcomeView[]): FamilyView[] =>
  families
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      name: data.title,
      href: `/outcomes/compare/#${id}`,
      family: data,
      members: outcomes
        .filter(({ outcome }) => outcome.family === id)
        .map((view) => toMember(view, outcomes))
        .toSorted((a, b) => compareNames(a.name, b.name)),
    }));

const toMember = (view: OutcomeView, outcomes: readonly OutcomeView[]): FamilyView['members'][number] => {
  const hasSeveral =
    outcomes.filter(({ scheme, outcome }) => scheme === view.scheme && outcome.family === view.outcome.family).length >
    1;
  return {
    name: nameInFamily(
      view.homes.map(({ name }) => name),
      hasSeveral ? view.outcome.measure : undefined,
    ),
    schemes: view.homes,
    view,
  };
};
