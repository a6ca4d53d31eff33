/** Runs every combination of the public finder’s answers over the content, and says how often it finds something. */
import { toFinderListings } from '../src/data/finder/listings.ts';
import { toAskedQuestions, toOptions } from '../src/data/finder/questions.ts';
import { readDirectory } from '../src/data/from-files.ts';
import { toDoable } from '../src/data/finder/today.ts';
import { finders } from '../src/domain/finder/finders.ts';
import { tableOf } from '../src/domain/finder/match-all.ts';
import { groups as groupNames } from '../src/domain/finder/matching.ts';
import { formatCount, formatNumber } from '../src/messages/format.ts';
import { runCommand, today } from './command.ts';
import { combinations, count, countCombinations, formatShare, noCoverage, type Coverage } from './coverage/coverage.ts';

await runCommand({
  usage: `
Usage: npm run finder:coverage -- [--json] [--content <folder>]

Runs every combination of one answer to each question of the public finder, with one need at a time
and a few typical ages. It prints how many combinations find a scheme for this, or one that may help,
and how many schemes each group has on average; the same for each area and each need; and each pair
of an area and a need for which the area has neither, with what a reader can do there all the same.
Progress goes to standard error. Nothing is written.

  --json     the same as JSON
  --content  another content folder

Exit code: 0 when every such pair ends in a route, a help line or an office to ask, 1 when one ends
in nothing or content/ has errors, 2 when an option is invalid.`,
  options: {
    json: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
  },
  run: ({ json, content }) => {
    const directory = readDirectory(content);
    const { who = [], ...others } = toOptions(toAskedQuestions('find', directory));
    // Whoever asks for their work goes on in the other finder.
    const options = { who: who.filter((answer) => answer.who !== 'work'), ...others };
    const { listings } = toFinderListings(directory, finders.find.questions);
    const table = tableOf(listings.map(({ criteria }) => criteria));
    const groupsFor = (answers: object) => table.match({ ...answers, today }).groups;

    const all = noCoverage();
    const byArea = new Map(directory.areas.map(({ id }) => [id, noCoverage()]));
    const byNeed = new Map(directory.terms.needs.map(({ id }) => [id, noCoverage()]));
    const total = countCombinations(options);
    for (const answers of combinations(options)) {
      const own = [byArea.get(answers.area ?? ''), byNeed.get(answers.needs?.[0] ?? '')];
      count([all, ...own.flatMap((each) => each ?? [])], groupsFor(answers));
      if (all.answers % 20_000 === 0) progress(`${formatNumber(all.answers)} of ${formatNumber(total)}`);
    }
    progress('');

    const pairs = directory.areas.flatMap(({ id: area, area: data, office }) =>
      directory.terms.needs.flatMap(({ id: need }) => {
        const groups = groupsFor({ area, needs: [need] });
        if (groups['for-this'].length + groups['may-help'].length > 0) return [];
        const { routes, line } = toDoable(
          directory.help,
          { id: need },
          { where: data?.nation ?? 'unknown', audience: 'everyone' },
        );
        const ends = [
          ...routes.map(({ page }) => `route: ${page.of}`),
          ...(line ? [`line: ${line.id}`] : []),
          ...(office ? ['office of the area'] : []),
        ];
        return [{ area, need, ends }];
      }),
    );
    const isWhole = pairs.every(({ ends }) => ends.length > 0);
    if (json) {
      const [areas, needs] = [byArea, byNeed].map((coverages) => Object.fromEntries(coverages));
      console.log(JSON.stringify({ today, schemes: listings.length, all, areas, needs, pairs }, null, 2));
      return isWhole ? 0 : 1;
    }
    console.log(`${formatNumber(total)} combinations over ${formatCount(listings.length, 'scheme')}, on ${today}\n`);
    console.log(`${format(all)}\n`);
    for (const [title, coverages] of [
      ['By area', byArea],
      ['By need', byNeed],
    ] as const) {
      console.log(title);
      for (const [id, coverage] of coverages) console.log(`  ${id.padEnd(28)} ${formatRow(coverage)}`);
      console.log('');
    }
    console.log(
      `${formatCount(pairs.length, 'pair')} of an area and a need with neither, of ` +
        formatNumber(directory.areas.length * directory.terms.needs.length),
    );
    for (const { area, need, ends } of pairs)
      console.log(`  ${area} × ${need}: ${ends.join(', ') || 'NOTHING TO DO TODAY'}`);
    return isWhole ? 0 : 1;
  },
});

/** Rewrites one line of standard error, where a person watches. */
function progress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${words}`);
}

function format({ answers, withForThis, withAny, schemes }: Coverage): string {
  return [
    `with at least one for-this                ${formatShare(withForThis, answers)}`,
    `with at least one for-this or may-help    ${formatShare(withAny, answers)}`,
    ...groupNames.map((group) => `mean ${group.padEnd(36)} ${(schemes[group] / answers).toFixed(2)}`),
  ].join('\n');
}

function formatRow({ answers, withForThis, withAny, schemes }: Coverage): string {
  const mean = (group: 'for-this' | 'may-help') => (schemes[group] / answers).toFixed(2);
  return (
    `for-this in ${formatShare(withForThis, answers)}, mean ${mean('for-this')}; ` +
    `either in ${formatShare(withAny, answers)}, mean may-help ${mean('may-help')}`
  );
}
