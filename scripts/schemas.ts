/** Writes the JSON Schemas with which editors complete and check content. Run it after a change of src/schemas. */
import { contentSchemas, toJsonSchema } from '../src/schemas/json-schema.ts';
import { applyChanges, realChanges } from '../src/keeper/write.ts';
import { runCommand } from './command.ts';

await runCommand({
  usage: `
Usage: npm run schemas -- [--dry-run]

Writes .vscode/schemas/*.json from src/schemas, for editors that read JSON Schema.

  --dry-run   reports which would change, and writes nothing

Exit code: 0.`,
  options: { 'dry-run': { type: 'boolean', default: false } },
  run: ({ 'dry-run': isDryRun }) => {
    // Draft 7 is the newest that YAML editors support completely.
    const all = Object.entries(contentSchemas).map(([name, { schema, title }]) => ({
      path: `.vscode/schemas/${name}.json`,
      text: `${JSON.stringify(toJsonSchema(schema, { title, target: 'draft-07' }), null, 2)}\n`,
    }));
    const changes = realChanges(all);
    if (!isDryRun) applyChanges(changes);
    console.log(
      changes.length === 0
        ? 'All are up to date.'
        : `${isDryRun ? 'Would change' : 'Written'}:\n${changes.map(({ path }) => `  ${path}`).join('\n')}`,
    );
  },
});
