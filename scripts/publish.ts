/** Puts a build on a server of one’s own, swapped in whole, with the old ones kept to go back to. */
import { addressOf, currentRelease, listReleases, publish, stepBack } from '../src/keeper/releases.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run publish:to -- <place> [--from dist] [--keep 5] [--dry-run]
       npm run publish:to -- <place> --back
       npm run publish:to -- <place> --list

Copies the build beside those in <place>/releases and turns the link <place>/current to it in one step.
The web server serves <place>/current: no visitor sees a half-copied site. scripts/hosting/README.md
shows how. Not on Windows.

  --from      the build (dist)
  --keep      how many releases stay (5); the one served and the one before it always do
  --back      goes back to the release before, at once
  --list      the releases, and which one is served
  --local     also a build that says its address is localhost
  --dry-run   says what would happen, and changes nothing

Exit code: 0 when it was done, 1 when it could not be, 2 when an option is wrong.`,
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
      throw new Error('Windows cannot turn a symbolic link in one step. Run this on the server, on Linux or macOS.');
    if (!place) throw new UsageError('Where to? npm run publish:to -- /srv/directory. See --help.');
    if (!/^[1-9]\d*$/.test(keep)) throw new UsageError(`--keep is a number from 1 up, and “${keep}” is none.`);
    const current = currentRelease(place);
    if (list) {
      console.log(
        listReleases(place)
          .map((name) => `${name === current ? '→' : ' '} ${name}`)
          .join('\n') || `No release stands in ${place} yet.`,
      );
      return;
    }
    if (back) {
      if (isDryRun) return console.log(`Would go back from ${current ?? 'nothing'}.`);
      const step = stepBack(place);
      return console.log(`${place} serves ${step.to} again. ${step.from} is kept.`);
    }
    const address = addressOf(from);
    if (!local && address?.startsWith('http://localhost'))
      throw new Error(
        `${from} says its address is ${address}, and its links, feeds and citations would too. Build it with ` +
          `WAYMARK_SITE=https://your.address npm run build, or say --local.`,
      );
    if (isDryRun)
      return console.log(
        `Would put ${from} (${address}) into ${place} and serve it in place of ${current ?? 'nothing'}.`,
      );
    const { name, carried, removed } = publish(from, place, { keep: Number(keep) });
    console.log(`${place} serves ${name}${current ? ` in place of ${current}` : ''}.`);
    if (carried > 0)
      console.log(`${carried} files of earlier releases stay in reach, for pages that visitors have open.`);
    if (removed.length > 0) console.log(`Removed: ${removed.join(', ')}.`);
    console.log(`Back in one command: npm run publish:to -- ${place} --back`);
  },
});
