/** Prints the group of each scheme for some answers, and why, criterion by criterion: what a finder would show. */
import { readDirectory } from '../src/data/from-files.ts';
import { toFinderListings } from '../src/data/finder/listings.ts';
import { toAskedQuestions } from '../src/data/finder/questions.ts';
import { finders, type FinderName } from '../src/domain/finder/finders.ts';
import { readGivenAnswers } from '../src/domain/finder/given-answers.ts';
import { matchAll } from '../src/domain/finder/match-all.ts';
import { groups, setApart, type Explained } from '../src/domain/finder/matching.ts';
import { formatCount } from '../src/messages/format.ts';
import { didYouMean } from '../src/schemas/strict.ts';
import { runCommand, today, UsageError } from './command.ts';
import { readPlaceTable } from './place-table.ts';

await runCommand({
  usage: `
Usage: npm run match -- --answers <json> [--finder find|refer] [--scheme <id>] [--json] [--content <folder>]

Prints the group of each scheme for these answers and, criterion by criterion, why. A caution of
content/cautions that holds for these answers is listed as ours. Nothing is written.

  --answers  the answers as JSON, named as in the finder: '{"area":"hampshire","needs":["housing"]}'; a town or a
             prison may be given as typed, '{"town":"Margate"}', with the area where its name is not enough
  --finder   find for the public (the default), refer for professionals
  --scheme   only this scheme
  --json     a list of { id, group, criteria: [{ words, verdict, source }], cautions: [reason] }
  --content  another content folder

Groups: ${groups.join(', ')}.
Exit code: 0 whatever the groups, 1 when content/ has errors, 2 when an option is invalid.`,
  options: {
    answers: { type: 'string' },
    finder: { type: 'string', default: 'find' },
    scheme: { type: 'string' },
    json: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
  },
  run: ({ answers: given, finder, scheme, json, content }) => {
    if (!isFinder(finder))
      throw new UsageError(`There is no finder “${finder}”. Write --finder find or --finder refer. See --help.`);
    if (given === undefined) throw new UsageError(`Give the answers: --answers '{"needs":["housing"]}'. See --help.`);
    const directory = readDirectory(content);
    const asked = toAskedQuestions(finder, directory);
    const read = readGivenAnswers(given, asked, readPlaceTable(directory, content));
    if ('problem' in read) throw new UsageError(read.problem);
    const { listings } = toFinderListings(directory, finders[finder].questions);
    const ids = listings.map(({ id }) => id);
    if (scheme !== undefined && !ids.includes(scheme))
      throw new UsageError(`There is no scheme “${scheme}” that takes people${didYouMean(scheme, ids) || '.'}`);
    const matches = matchAll(
      listings.map(({ criteria }) => criteria),
      { ...read.answers, today },
    );
    const apart = (explained: readonly Explained[]) => setApart(explained, read.answers);
    const found = matches
      .map((match, place) => ({ id: ids[place] ?? '', ...match }))
      .filter(({ id }) => scheme === undefined || id === scheme)
      .toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
    if (json)
      console.log(
        JSON.stringify(
          found.map(({ id, group, explained }) => {
            const { criteria, cautions } = apart(explained);
            return { id, group, criteria: criteria.map(toRow), cautions };
          }),
          null,
          2,
        ),
      );
    else
      for (const group of groups) {
        const inGroup = found.filter((each) => each.group === group);
        if (inGroup.length === 0) continue;
        console.log(`${group}: ${formatCount(inGroup.length, 'scheme')}\n`);
        for (const { id, explained } of inGroup) {
          const { criteria, cautions } = apart(explained);
          const rows = [...criteria.map(formatRow), ...cautions.map((reason) => `    ours      ${reason}`)];
          console.log(`  ${id}\n${rows.join('\n')}\n`);
        }
      }
  },
});

function isFinder(name: string): name is FinderName {
  return name in finders;
}

function toRow({ criterion: { words, source }, verdict }: Explained): {
  words: string;
  verdict: string;
  source: string;
} {
  return { words, verdict, source };
}

function formatRow(explained: Explained): string {
  const { words, verdict, source } = toRow(explained);
  return `    ${verdict.padEnd(8)}  ${words}${source ? ` (${source})` : ''}`;
}
