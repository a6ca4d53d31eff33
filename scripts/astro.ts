/** Runs Astro on the site: while it is written, as it was built, or to check its types. */
import { runNode } from './build/run.ts';
import { astro, astroEnv, toRoot } from './build/steps.ts';
import { runCommand, UsageError } from './command.ts';

const tasks = ['dev', 'preview', 'check'];

await runCommand({
  usage: `
Usage: npm run dev -- [--root <folder>] [--host <address>] [--port 4321]
       npm run preview -- [--root <folder>] [--host <address>] [--port 4321]
       npm run types -- [--root <folder>]

  dev       serves the site while it is written, each page made when it is asked for; without search
  preview   serves dist, as npm run build left it
  types     checks the types of every file, .astro files included

  --root    a copy of the project in place of this one
  --host    the address to serve at, such as 0.0.0.0 for other devices of the network (localhost)
  --port    the port to serve at; the next free one where it is taken

Exit code: that of Astro; 2 when an option is wrong.`,
  options: { root: { type: 'string', default: '.' }, host: { type: 'string' }, port: { type: 'string' } },
  run: ({ root, host, port }, [task = '']) => {
    if (!tasks.includes(task))
      throw new UsageError(`Say what Astro is to do: node scripts/astro.ts ${tasks.join(', or ')}. See --help.`);
    const served = Object.entries({ host, port }).flatMap(([name, value]) => (value ? [`--${name}`, value] : []));
    return runNode([astro, task, ...served], { folder: toRoot(root), env: { ...process.env, ...astroEnv } });
  },
});
