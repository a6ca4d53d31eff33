import type { AskedField, FieldContent } from '../../domain/finder/answering.ts';
import type { Question } from '../../domain/finder/answers.ts';
import type { Input } from '../../domain/finder/question-definition.ts';

type ValueField = HTMLInputElement | HTMLSelectElement;

const valueFields = (fieldset: HTMLElement): ValueField[] => [
  ...fieldset.querySelectorAll<ValueField>('[data-value]:not([type="text"])'),
];

const textField = (fieldset: HTMLElement): HTMLInputElement | null => fieldset.querySelector('input[type="text"]');

/** A question as its fieldset asks it: how, and with which choices. */
export const readAsked = (fieldset: HTMLElement): AskedField => {
  const { question, input, max } = fieldset.dataset;
  const choices = valueFields(fieldset).flatMap((field) =>
    field instanceof HTMLSelectElement
      ? [...field.options].map(({ value, text }) => ({ id: value, label: text }))
      : [
          {
            id: field.value,
            label: field.parentElement?.textContent?.trim() ?? '',
            isSensitive: 'sensitive' in field.dataset,
          },
        ],
  );
  return {
    question: question as Question,
    input: input as Input,
    choices: choices.filter(({ id }) => id !== ''),
    ...(max ? { number: { max: Number(max) } } : {}),
  };
};

/** What the fields of a question hold. */
export const readContent = (fieldset: HTMLElement): FieldContent => ({
  values: valueFields(fieldset).flatMap((field) => {
    const isChosen = field instanceof HTMLSelectElement ? field.value !== '' : field.checked;
    return isChosen ? [field.value] : [];
  }),
  text: textField(fieldset)?.value ?? '',
});

/** Fills the fields of a question. */
export const writeContent = (fieldset: HTMLElement, { values, text }: FieldContent): void => {
  for (const field of valueFields(fieldset)) {
    if (field instanceof HTMLSelectElement) field.value = values[0] ?? '';
    else field.checked = values.includes(field.value);
  }
  const typed = textField(fieldset);
  if (typed && typed.value !== text) typed.value = text;
};
