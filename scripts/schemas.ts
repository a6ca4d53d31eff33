/** Writes the JSON Schemas that editors complete and check content by. Run after a change of src/schemas. */
import { readFileSync } from 'node:fs';
import { contentSchemas, toJsonSchema } from '../src/schemas/json-schema.ts';
import { applyChanges } from '../src/keeper/write.ts';
import { runCommand } from './command.ts';

await runCommand({
  usage: `
Usage: npm run schemas -- [--dry-run]

Writes .vscode/schemas/*.json from src/schemas, for editors that read JSON Schema.

  --dry-run   says which would change, and writes nothing

Exit code: 0.`,
  options: { 'dry-run': { type: 'boolean', default: false } },
  run: ({ 'dry-run': isDryRun }) => {
    const changes = Object.entries(contentSchemas)
      // Draft 7 is the newest that YAML editors read whole.
      .map(([name, { schema, title }]) => ({ path: `.vscode/schemas/${name}.json`, text: `${JSON.stringify(toJsonSchema(schema, { title, target: 'draft-07' }), null, 2)}\n` }))
      .filter(({ path, text }) => readOr(path) !== text);
    if (!isDryRun) applyChanges(changes);
    console.log(changes.length === 0 ? 'All are as they should be.' : `${isDryRun ? 'Would change' : 'Written'}:\n${changes.map(({ path }) => `  ${path}`).join('\n')}`);
  },
});

function readOr(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
