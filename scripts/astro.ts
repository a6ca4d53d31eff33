/** Runs Astro on the site: in development, as a preview of the build, or to check its types. */
import { runNode } from './build/run.ts';
import { astro, astroEnv, toRoot } from './build/steps.ts';
import { runCommand, UsageError } from './command.ts';

const tasks = ['dev', 'preview', 'check'];

await runCommand({
  usage: `
Usage: npm run dev -- [--root <folder>] [--host <address>] [--port 4321]
       npm run preview -- [--root <folder>] [--host <address>] [--port 4321]
       npm run types -- [--root <folder>]

  dev       serves the site in development, each page rendered on request; without search
  preview   serves dist, as npm run build wrote it
  types     checks the types of every file, including .astro files

  --root    a copy of the project instead of this one
  --host    the address to serve at, such as 0.0.0.0 for other devices of the network (localhost)
  --port    the port to serve at; the next free one if it is taken

Exit code: that of Astro; 2 when an option is invalid.`,
  options: { root: { type: 'string', default: '.' }, host: { type: 'string' }, port: { type: 'string' } },
  run: ({ root, host, port }, [task = '']) => {
    if (!tasks.includes(task))
      throw new UsageError(`Name a task of Astro: node scripts/astro.ts ${tasks.join(', or ')}. See --help.`);
    const served = Object.entries({ host, port }).flatMap(([name, value]) => (value ? [`--${name}`, value] : []));
    return runNode([astro, task, ...served], { folder: toRoot(root), env: { ...process.env, ...astroEnv } });
  },
});
