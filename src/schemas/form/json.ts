import { z } from 'zod';
import { idSchema } from '../cite.ts';
import { confirmedSchema } from '../confirmation.ts';
import { fileKinds, type KeyedFolder } from './kinds.ts';

type Json = Readonly<Record<string, unknown>>;

const toJson = (schema: z.ZodType): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', target: 'draft-07' });
  return json;
};

const key = toJson(idSchema);
const source: Json = {
  description: 'The key of the place under sources that states it, or a list of keys where several do',
  anyOf: [key, { type: 'array', items: key, minItems: 1 }],
};
const confirmed = toJson(confirmedSchema.describe('Set when someone confirmed this fact on its own: when, and who'));

/**
 * Turns the JSON Schema of an entry into that of its file, as `unfoldFile` reads it: places under keys that its facts
 * name, and open questions in a list.
 */
export const toFileForm = (schema: Json, folder: KeyedFolder): Json => {
  const where = '$defs' in schema ? '$defs' : 'definitions';
  const { [where]: definitions = {}, ...root } = schema as Record<string, Json>;
  const follow = (node: unknown): Json =>
    isGroup(node) && typeof node['$ref'] === 'string'
      ? ((definitions[node['$ref'].split('/').at(-1) ?? ''] ?? {}) as Json)
      : isGroup(node)
        ? node
        : {};
  const constOf = (node: unknown, field: string): unknown => follow(propertiesOf(follow(node))[field])['const'];

  const change = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(change);
    if (!isGroup(node)) return node;
    const options = node['oneOf'];
    const isAnswer = Array.isArray(options) && options.some((option) => constOf(option, 'state') === 'not looked up');
    const changed = Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, change(inner)]));
    if (isAnswer) changed['oneOf'] = options.filter(isWritten).map(toOption);
    return 'properties' in node ? changeFields(node, changed) : changed;
  };
  /** That state follows from the day of reading, so no author writes it. */
  const isWritten = (option: unknown): boolean => constOf(option, 'state') !== 'not looked up';
  const toOption = (option: unknown): unknown => {
    const changed = change(constOf(option, 'state') === 'known' ? follow(option) : option) as Json;
    return 'properties' in changed ? { ...changed, properties: { ...propertiesOf(changed), confirmed } } : changed;
  };
  const changeFields = (node: Json, changed: Json): Json => {
    const { also, ...properties } = propertiesOf(changed);
    const questions = Object.keys(questionsOf(node));
    const { sources } = propertiesOf(node);
    const isOpen = constOf(node, 'state') === 'not stated';
    const required = ((node['required'] ?? []) as string[]).filter((name) => !questions.includes(name));
    return {
      ...changed,
      properties: {
        ...properties,
        ...('source' in properties ? { source } : also === undefined ? {} : { also }),
        ...(sources === undefined ? {} : { sources: toPlaces(follow(sources)) }),
        ...(questions.length > 0 ? { notStated: toOpen(questions) } : {}),
      },
      ...(required.length > 0 ? { required: isOpen ? [...required, 'why'] : required } : {}),
    };
  };
  const toPlaces = ({ items }: Json): Json => ({
    description: 'Each place that the file cites, under a key of its own',
    type: 'object',
    minProperties: 1,
    propertyNames: key,
    additionalProperties: items,
  });
  const questionsOf = (node: Json): Json => {
    const properties = propertiesOf(node);
    if (folder !== 'schemes') return 'key' in properties ? fileKinds[folder].questions() : {};
    if ('takesPeople' in properties) return fileKinds.schemes.questions({ takesPeople: constOf(node, 'takesPeople') });
    return 'countedBy' in properties ? fileKinds.schemes.ofItems.outcomes({ type: constOf(node, 'type') }) : {};
  };
  return prune({ ...(change(root) as Json), [where]: change(definitions) }, where);
};

const isGroup = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const propertiesOf = (node: Json): Json => (isGroup(node['properties']) ? node['properties'] : {});

const toOpen = (questions: readonly string[]): Json => ({
  description: 'The questions that the sources leave open',
  type: 'array',
  items: { enum: questions },
  uniqueItems: true,
});

/** A schema without its unused definitions. */
const prune = (schema: Json, where: string): Json => {
  const { [where]: definitions, ...root } = schema;
  const all = definitions as Readonly<Record<string, unknown>>;
  const used = new Set<string>();
  const use = (node: unknown): void => {
    for (const [, name = ''] of JSON.stringify(node).matchAll(/"\$ref":"#\/[^/"]+\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      use(all[name]);
    }
  };
  use(root);
  return { ...root, [where]: Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name))) };
};
