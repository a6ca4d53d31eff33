import { emergencies, others } from '#messages/help.ts';
import type { Directory } from '../views.ts';
import { orderLines, type LineView } from './contacts.ts';

/** Help lines about one thing. */
export interface LineGroup {
  id: string;
  title: string;
  lines: LineView[];
}

/** Ids of lines that begin so are ways to reach the emergency services. */
const emergencyId = 'emergency';

/** Whether a line is a way to reach the emergency services. */
export const isEmergency = ({ id }: Pick<LineView, 'id'>): boolean => id.startsWith(emergencyId);

/**
 * Every line once: the emergency services first, then by the first need of each, those on which a reader may be at
 * risk before the others; what names no need of the vocabulary comes last.
 */
export const groupLines = ({ help, terms }: Pick<Directory, 'help' | 'terms'>): LineGroup[] => {
  const byNeed = Map.groupBy(
    help.lines.filter((line) => !isEmergency(line)),
    ({ needs }) => needs[0] ?? '',
  );
  const needs = terms.needs.toSorted((a, b) => Number(b.sensitive ?? false) - Number(a.sensitive ?? false));
  return [
    { id: 'emergency', title: emergencies, lines: help.lines.filter(isEmergency) },
    ...needs.map(({ id, label }) => ({ id, title: label, lines: orderLines(byNeed.get(id) ?? []) })),
    { id: 'other', title: others, lines: orderLines(byNeed.get('') ?? []) },
  ].filter(({ lines }) => lines.length > 0);
};
