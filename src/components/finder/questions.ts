import { substanceOf, type Answers, type Question } from '../../domain/finder/answers.ts';
import { one, say } from '../ui/dom.ts';

/**
 * What a question’s fields hold, as words and as an answer; undefined when nothing is chosen, or when it cannot be
 * used.
 */
export interface Given {
  answer: Answers;
  words: string;
}

/**
 * Reads one question’s fields. An age that cannot be used is said beside its field.
 * @param asked the questions of this finder: where none asks about drugs and drink apart, the needs say it
 */
export const readQuestion = (
  fieldset: HTMLElement,
  question: Question,
  asked: readonly Question[],
): Given | undefined => {
  if (question === 'age') return readAge(fieldset);
  const chosen = [...fieldset.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-value]')].flatMap(
    (field) => {
      if (field instanceof HTMLSelectElement)
        return field.value ? [{ id: field.value, label: field.selectedOptions[0]?.textContent ?? '' }] : [];
      return field.checked ? [{ id: field.value, label: field.parentElement?.textContent?.trim() ?? '' }] : [];
    },
  );
  const [first] = chosen;
  if (!first) return undefined;
  const words = chosen.map(({ label }) => label).join(', ');
  const ids = chosen.map(({ id }) => id);
  if (question === 'offences') return { answer: { offences: ids } as Answers, words };
  if (question === 'needs') {
    const substance = asked.includes('substance') ? undefined : substanceOf(ids);
    return { answer: { needs: ids, ...(substance ? { substance } : {}) }, words };
  }
  const { town } = fieldset.dataset;
  return { answer: { [question]: first.id, ...(question === 'area' && town ? { town } : {}) } as Answers, words };
};

/** Fills one question’s fields from an answer; values that are no option are left out. */
export const fillQuestion = (fieldset: HTMLElement, values: readonly string[]): void => {
  for (const field of fieldset.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-value]')) {
    if (field instanceof HTMLSelectElement)
      field.value = [...field.options].some(({ value }) => values.includes(value)) ? (values[0] ?? '') : '';
    else if (field.type === 'text') field.value = values[0] ?? '';
    else field.checked = values.includes(field.value);
  }
};

const readAge = (fieldset: HTMLElement): Given | undefined => {
  const typed = one<HTMLInputElement>(fieldset, '[data-value]').value.trim();
  const isUsable = /^\d{1,3}$/.test(typed) && Number(typed) <= 120;
  say(
    fieldset,
    '[data-error]',
    typed && !isUsable ? `“${typed}” is not an age that we can use. Write a whole number of years, such as 17.` : '',
  );
  return isUsable ? { answer: { age: Number(typed) }, words: typed } : undefined;
};
