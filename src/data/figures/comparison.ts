import * as text from '#messages/figure-comparison.ts';
import { toDotsSeries, type DotsSeries } from '../../charts/series.ts';
import type { Side } from '../../domain/figures/comparison.ts';
import { formatFollowUp, whyNotComparable } from '../../domain/figures/family.ts';
import { formatFigure } from '../../domain/figures/figure.ts';
import { lowerFirst } from '../../messages/format.ts';
import type { AreaView, Directory, FamilyView, OutcomeView, SchemeView } from '../views.ts';

/** A family as its section shows it. */
export interface FamilySection {
  view: FamilyView;
  /** Why its figures must not be read against each other; empty where there is no known reason against it. */
  why: string[];
  /** The figures on one scale, or null where fewer than two can be drawn. */
  series: DotsSeries | null;
  rows: { name: string; sides: string[]; view: OutcomeView; followUp: string; isDrawn: boolean }[];
}

/** The families with what can and cannot be said across them, and every scheme and area that can be chosen. */
export const toComparison = ({
  families,
  schemes,
  areas,
}: Pick<Directory, 'families' | 'schemes' | 'areas'>): {
  sections: FamilySection[];
  schemes: Side[];
  areas: Side[];
} => ({
  sections: families.map(toSection),
  schemes: schemes
    .filter(({ outcomes }) => outcomes.length > 0)
    .map((scheme) => toSide(schemeSide(scheme), scheme.name, [scheme])),
  areas: areas
    .filter((area) => area.schemes.some(({ outcomes }) => outcomes.length > 0))
    .map((area) => toSide(areaSide(area), area.name, area.schemes)),
});

const toSection = (view: FamilyView): FamilySection => {
  const reasons = whyNotComparable(view.members.map(({ name, view: { outcome } }) => ({ name, outcome })));
  const rows = view.members.map(({ name, schemes, view: figure }) => ({
    name,
    sides: [...schemes.map(schemeSide), ...new Set(schemes.flatMap(({ policeAreas }) => policeAreas.map(areaSide)))],
    view: figure,
    followUp: formatFollowUp(figure.outcome),
    isDrawn: false,
  }));
  const series = toDotsSeries(
    rows.map(({ name, followUp, view: { outcome } }) => ({
      name,
      detail: text.figureAndTime(formatFigure(outcome), lowerFirst(followUp)),
      outcome,
    })),
    reasons.length > 0 ? text.notComparableNote(reasons.map(({ what }) => what)) : text.inOrderOfName,
  );
  const drawn = new Set(series?.rows.map(({ name }) => name));
  return {
    view,
    why: reasons.map(({ words }) => words),
    series,
    rows: rows.map((row) => ({ ...row, isDrawn: drawn.has(row.name) })),
  };
};

const schemeSide = ({ id }: SchemeView): string => `scheme-${id}`;
const areaSide = ({ id }: AreaView): string => `area-${id}`;

const toSide = (id: string, label: string, schemes: readonly SchemeView[]): Side => {
  const outcomes = schemes.flatMap((scheme) => scheme.outcomes.map(({ outcome }) => outcome));
  return {
    id,
    label,
    families: [...new Set(outcomes.flatMap(({ family }) => family ?? []))],
    measures: [...new Set(outcomes.map(({ measure }) => measure))],
  };
};
