import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, DEFAULT_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { readContent } from '../../check/files.ts';
import { toParts } from '../../keeper/yaml-text.ts';
import { fixture } from '../../testing/content-folder.ts';
import { providerSchema } from '../provider.ts';
import { schemeSchema } from '../scheme.ts';
import { entryOf, isKeyed } from './kinds.ts';

const schemas = { schemes: schemeSchema, providers: providerSchema };
const files = readContent(fixture).files.flatMap(({ folder, file }) => (isKeyed(folder) ? [{ folder, file }] : []));

/** The development server reads YAML by a reader that makes dates of days; the check by one that leaves them words. */
test.each(files)('$file is the same entry to a reader that makes dates of days', ({ folder, file }) => {
  const { yaml } = toParts(file, readFileSync(file, 'utf8'));
  const [words, dates] = [load(yaml, { schema: CORE_SCHEMA }), load(yaml, { schema: DEFAULT_SCHEMA })];
  expect(dates).not.toEqual(words);
  expect(schemas[folder].parse(entryOf(folder)(dates))).toEqual(schemas[folder].parse(entryOf(folder)(words)));
});
