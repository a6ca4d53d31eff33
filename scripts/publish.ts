/** Publishes a build on your own server atomically, and retains earlier releases for a rollback. */
import { addressOf, currentRelease, listReleases, publish, stepBack } from '../src/keeper/releases.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run publish:to -- <place> [--from dist] [--keep 5] [--dry-run]
       npm run publish:to -- <place> --back
       npm run publish:to -- <place> --list

Copies the build beside those in <place>/releases and switches the link <place>/current to it atomically.
The web server serves <place>/current: no visitor sees a half-copied site. scripts/hosting/README.md
shows how. Not on Windows.

  --from      the build (dist)
  --keep      how many releases to retain (5); the current one and the one before it always are
  --back      rolls back to the release before
  --list      lists the releases, and which one is current
  --local     allows a build for localhost
  --dry-run   reports what would happen, and changes nothing

Exit code: 0 when it was done, 1 when it failed, 2 when an option is invalid.`,
  options: {
    from: { type: 'string', default: 'dist' },
    keep: { type: 'string', default: '5' },
    back: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    local: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
  run: ({ from, keep, back, list, local, 'dry-run': isDryRun }, [place]) => {
    if (process.platform === 'win32')
      throw new Error('Windows cannot switch a symbolic link atomically. Run this on the server, on Linux or macOS.');
    if (!place) throw new UsageError('Where to? npm run publish:to -- /srv/directory. See --help.');
    if (!/^[1-9]\d*$/.test(keep)) throw new UsageError(`--keep is a number from 1 up, and “${keep}” is not one.`);
    const current = currentRelease(place);
    if (list) {
      console.log(
        listReleases(place)
          .map((name) => `${name === current ? '→' : ' '} ${name}`)
          .join('\n') || `There is no release in ${place} yet.`,
      );
      return;
    }
    if (back) {
      if (isDryRun) return console.log(`Would go back from ${current ?? 'nothing'}.`);
      const step = stepBack(place);
      return console.log(`${place} serves ${step.to} again. ${step.from} is retained.`);
    }
    const address = addressOf(from);
    if (!local && address?.startsWith('http://localhost'))
      throw new Error(
        `${from} was built for ${address}, and its links, feeds and citations point there. Build it with ` +
          `WAYMARK_SITE=https://your.address npm run build, or add --local.`,
      );
    if (isDryRun)
      return console.log(
        `Would put ${from} (${address}) into ${place} and serve it in place of ${current ?? 'nothing'}.`,
      );
    const { name, carried, removed } = publish(from, place, { keep: Number(keep) });
    console.log(`${place} serves ${name}${current ? ` in place of ${current}` : ''}.`);
    if (carried > 0)
      console.log(`${carried} files of earlier releases remain available, for pages that visitors have open.`);
    if (removed.length > 0) console.log(`Removed: ${removed.join(', ')}.`);
    console.log(`To roll back: npm run publish:to -- ${place} --back`);
  },
});
