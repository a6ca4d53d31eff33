/** Lists the licence of every package that is installed. */
import { init, type ModuleInfos } from 'license-checker-rseidelsohn';
import { findUnclear, formatLicences } from '../src/keeper/licences.ts';
import { applyChanges, realChanges } from '../src/keeper/write.ts';
import { runCommand } from './command.ts';

const target = 'LICENCES.md';

await runCommand({
  usage: `
Usage: npm run licences -- [--dry-run]

Writes ${target}: every package, by licence, and whether it comes through dependencies.

  --dry-run   reports whether the file would change, and writes nothing

Exit code: 0 when each licence is clear, 1 when one is not.`,
  options: { 'dry-run': { type: 'boolean', default: false } },
  run: async ({ 'dry-run': isDryRun }) => {
    const [all, forBuild] = await Promise.all([readPackages(false), readPackages(true)]);
    const packages = Object.entries(all).map(([name, { licenses = '' }]) => ({
      name,
      licence: [licenses].flat().join(' and '),
      isDependency: name in forBuild,
    }));
    const changes = realChanges([{ path: target, text: formatLicences(packages) }]);
    if (!isDryRun) applyChanges(changes);
    console.log(
      changes.length === 0 ? `${target} is up to date.` : `${target} ${isDryRun ? 'would change' : 'was written'}.`,
    );
    const unclear = findUnclear(packages);
    const listed = unclear.map(({ name, licence }) => `  ${name}: ${licence || 'none'}`).join('\n');
    const verdict = unclear.length === 0 ? 'Each states its licence.' : `Not clear:\n${listed}`;
    console.log(`${packages.length} packages. ${verdict}`);
    return unclear.length > 0 ? 1 : 0;
  },
});

function readPackages(production: boolean): Promise<ModuleInfos> {
  return new Promise((done, fail) =>
    init({ start: '.', production, excludePrivatePackages: true }, (error, packages) =>
      error ? fail(error) : done(packages),
    ),
  );
}
