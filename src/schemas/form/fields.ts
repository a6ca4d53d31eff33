/** A group of fields, as YAML is read. */
export type Fields = Record<string, unknown>;

/** Whether a value is a group of fields: not null, a list, or a date, which some YAML parsers make of a day. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
