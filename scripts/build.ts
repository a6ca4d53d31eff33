/** Builds the site: pages by Astro, and from their records the index of its search by Pagefind. */
import { runNode } from './build/run.ts';
import { buildSteps, toBuildEnv, toRoot } from './build/steps.ts';
import { runCommand } from './command.ts';

await runCommand({
  usage: `
Usage: npm run build -- [--root <folder>] [--force]

Builds the site into dist: its pages, then the index of its search.
WAYMARK_SITE in the environment is the address in links, feeds and citations.

  --root    a copy of the project to build instead of this one; it needs its own node_modules or a link
            to them
  --force   reads all content again, without the cache of an earlier build

Exit code: 0 when the site was built, 2 when an option is invalid, otherwise that of the program that
failed.`,
  options: { root: { type: 'string', default: '.' }, force: { type: 'boolean', default: false } },
  run: async ({ root, force }) => {
    const folder = toRoot(root);
    const env = toBuildEnv(process.env);
    for (const [index, { name, args }] of buildSteps.entries()) {
      console.log(`Step ${index + 1} of ${buildSteps.length}: ${name}`);
      const code = await runNode([...args, ...(force && name === 'pages' ? ['--force'] : [])], { folder, env });
      if (code !== 0) return code;
    }
    return 0;
  },
});
