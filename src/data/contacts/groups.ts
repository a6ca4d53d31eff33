import { emergencies, others } from '#messages/help.ts';
import type { Directory } from '../views.ts';
import type { LineView } from './contacts.ts';
import { firstLines, isEmergency, linesAbout, orderLines } from './lines.ts';

/** Help lines about one thing. */
export interface LineGroup {
  id: string;
  title: string;
  /** Whether someone may need it at once; all of its first lines are then in sight. */
  isUrgent: boolean;
  /** The lines in sight, and those that fold away. */
  shown: LineView[];
  folded: LineView[];
}

/**
 * Every line once: the emergency services first, then by the first need of each, those on which a reader may be at
 * risk before the others; what names no need of the vocabulary comes last. Of what is urgent, the first numbers and
 * whatever can only be reached in writing or in signs stay in sight.
 */
export const groupLines = ({ help, terms }: Pick<Directory, 'help' | 'terms'>): LineGroup[] => {
  const byNeed = Map.groupBy(
    help.lines.filter((line) => !isEmergency(line)),
    ({ needs }) => needs[0] ?? '',
  );
  const urgent = ({ id, title }: Pick<LineGroup, 'id' | 'title'>): LineGroup => {
    const lines = linesAbout(byNeed.get(id) ?? [], id);
    const first = new Set(firstLines(lines, id));
    const isShown = (line: LineView) => first.has(line) || (!line.number && line.textOrChat !== '');
    return {
      ...{ id, title, isUrgent: true },
      shown: lines.filter(isShown),
      folded: lines.filter((line) => !isShown(line)),
    };
  };
  const other = ({ id, title }: Pick<LineGroup, 'id' | 'title'>, lines: readonly LineView[] = []): LineGroup => ({
    ...{ id, title, isUrgent: false, shown: [], folded: linesAbout(lines, id) },
  });
  const [sensitive = [], rest = []] = [true, false].map((isSensitive) =>
    terms.needs
      .filter((need) => (need.sensitive ?? false) === isSensitive)
      .map(({ id, label }) => ({ id, title: label })),
  );
  return [
    { id: 'emergency', title: emergencies, isUrgent: true, shown: help.lines.filter(isEmergency), folded: [] },
    ...sensitive.map(urgent),
    ...rest.map((topic) => other(topic, byNeed.get(topic.id))),
    { id: 'other', title: others, isUrgent: false, shown: [], folded: orderLines(byNeed.get('') ?? []) },
  ].filter(({ shown, folded }) => shown.length + folded.length > 0);
};

/** Numbers of a need on the sheet, which is one page in large print. Our own choice. */
const maxOnSheet = 3;

/** What one sheet of paper holds: every way to the emergency services, and the first numbers about what is urgent. */
export const toSheet = ({ help, terms }: Pick<Directory, 'help' | 'terms'>) => ({
  otherWays: help.lines.filter((line) => isEmergency(line) && line.number?.text !== help.emergency.call),
  topics: terms.needs
    .filter(({ sensitive }) => sensitive)
    .map(({ id, label }) => ({ title: label, lines: firstLines(help.lines, id).slice(0, maxOnSheet) }))
    .filter(({ lines }) => lines.length > 0),
});
