import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readContent } from '../check/files.ts';
import { readQuickly } from '../check/quick-yaml.ts';
import { toParts } from '../keeper/yaml-text.ts';
import { isPlainProse } from '../store/prose.ts';
import { asMarkdown, asModule } from '../testing/render-prose.ts';

// Unit tests check these laws on the fixture and on damage done to it. A misreading would be silent, so they are
// checked on the real content too.
const files = readContent('content').files.filter(({ file }) => file.endsWith('.mdx'));

describe.each(files)('$file', ({ file, body }) => {
  test('is read by the quick parser as by the slow one', () => {
    const { yaml } = toParts(file, readFileSync(file, 'utf8'));
    const quick = readQuickly(yaml);
    if (quick) expect(quick.data).toEqual(parseDocument(yaml).toJS({ maxAliasCount: -1 }));
  });

  test.runIf(isPlainProse(body.trim()))('renders alike from Markdown and from MDX', async () => {
    expect(await asMarkdown(body.trim())).toBe(await asModule(body.trim()));
  });
});
