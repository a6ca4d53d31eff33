/** Builds the site: pages by Astro, their index by Pagefind, and the lists that search reads beside it. */
import { runNode } from './build/run.ts';
import { buildSteps, toBuildEnv, toRoot } from './build/steps.ts';
import { runCommand } from './command.ts';

await runCommand({
  usage: `
Usage: npm run build -- [--root <folder>] [--force]

Builds the site into dist: its pages, then the index of its search, then the lists that search reads.
WAYMARK_SITE in the environment is the address that links, feeds and citations give.

  --root    a copy of the project to build in place of this one; it needs node_modules of its own or a
            link to them
  --force   read all content again, whatever an earlier build cached

Exit code: 0 when the site was built, 2 when an option is wrong, otherwise that of the program that
failed.`,
  options: { root: { type: 'string', default: '.' }, force: { type: 'boolean', default: false } },
  run: async ({ root, force }) => {
    const folder = toRoot(root);
    const env = toBuildEnv(process.env);
    for (const [index, { name, words }] of buildSteps.entries()) {
      console.log(`Step ${index + 1} of ${buildSteps.length}: ${name}`);
      const code = await runNode([...words, ...(force && name === 'pages' ? ['--force'] : [])], { folder, env });
      if (code !== 0) return code;
    }
    return 0;
  },
});
