import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Answered } from '../domain/contacts/press.ts';
import { formatCount, formatDate } from '../messages/format.ts';
import { daysBetween } from '../domain/freshness/review.ts';

/** An outward address in content, with every place where it is. */
export interface OutwardLink {
  url: string;
  /** File and line: content/schemes/harbour-bridge.mdx:25. */
  places: string[];
}

/** How an address answered. `refuses`: it answers but blocks programs, so a person has to look. */
export type LinkVerdict = 'answers' | 'moved' | 'refuses' | 'gone';

/** What is remembered of an address between runs. */
export interface LinkMemory {
  verdict: LinkVerdict;
  status: number;
  checkedOn: string;
  /** Since when the verdict is what it is. */
  since: string;
  /** Where it redirects. */
  to?: string | undefined;
}
/** What is remembered, by address. */
export type LinkMemories = Readonly<Record<string, LinkMemory>>;

/** One answer from the link checker. Status 0: no answer. */
export interface LinkAnswer {
  url: string;
  status: number;
  to?: string | undefined;
}

/** Every outward address in content files, in order, with its places. */
export const collectLinks = (files: readonly { file: string; text: string }[]): OutwardLink[] => {
  const places = new Map<string, string[]>();
  for (const { file, text } of files)
    for (const [index, line] of text.split('\n').entries())
      for (const [url] of line.matchAll(/https?:\/\/[^\s"'<>)\]},]+/g)) {
        const address = url.replace(/[.;:]+$/, '');
        places.set(address, [...(places.get(address) ?? []), `${file}:${index + 1}`]);
      }
  return [...places].map(([url, at]) => ({ url, places: at }));
};

/**
 * The addresses that are due: new ones, those without a good answer, and those last checked more than so many days ago.
 */
export const linksToCheck = (
  links: readonly OutwardLink[],
  memories: LinkMemories,
  { today, days }: { today: string; days: number },
): OutwardLink[] =>
  links.filter(({ url }) => {
    const memory = memories[url];
    return memory?.verdict !== 'answers' || daysBetween(memory.checkedOn, today) >= days;
  });

/** The verdict on an address from its answer. */
export const judgeAnswer = ({ status, to }: LinkAnswer): LinkVerdict => {
  if ([401, 403, 429].includes(status)) return 'refuses';
  if (status < 200 || status >= 400) return 'gone';
  return to ? 'moved' : 'answers';
};

/** Whether no address answered: then there is no network, and nothing is known of any address. */
export const isOffline = (answers: readonly LinkAnswer[]): boolean =>
  answers.length > 0 && answers.every(({ status }) => status === 0);

/** The memory after new answers; addresses that are no longer in content are removed. */
export const rememberAnswers = (
  memories: LinkMemories,
  answers: readonly LinkAnswer[],
  { links, today }: { links: readonly OutwardLink[]; today: string },
): LinkMemories => {
  const fresh = answers.map((answer): [string, LinkMemory] => {
    const verdict = judgeAnswer(answer);
    const before = memories[answer.url];
    return [
      answer.url,
      {
        verdict,
        status: answer.status,
        checkedOn: today,
        since: before?.verdict === verdict ? before.since : today,
        ...(answer.to ? { to: answer.to } : {}),
      },
    ];
  });
  const known = new Map([...Object.entries(memories), ...fresh]);
  return Object.fromEntries(links.flatMap(({ url }) => (known.has(url) ? [[url, known.get(url) as LinkMemory]] : [])));
};

/**
 * content/links.csv: every address of content that answered, and the last day on which it did. One that was not asked
 * on this machine keeps its day; one that no longer answers goes.
 * @param before the text of the table until now
 */
export const answeredTable = (links: readonly OutwardLink[], memories: LinkMemories, before: string): string => {
  const known = new Map((parse(before, { columns: true, bom: true }) as Answered[]).map((row) => [row.url, row]));
  const rows = links.flatMap(({ url }): Answered[] => {
    const memory = memories[url];
    if (!memory) return [known.get(url) ?? []].flat();
    return ['answers', 'moved'].includes(memory.verdict) ? [{ url, answered_on: memory.checkedOn }] : [];
  });
  return stringify(rows, { header: true, columns: ['url', 'answered_on'] });
};

/** The report: what needs attention first, then how many answered. */
export const formatLinks = (links: readonly OutwardLink[], memories: LinkMemories): string => {
  const inVerdict = (verdict: LinkVerdict) =>
    links.flatMap((link) =>
      memories[link.url]?.verdict === verdict ? [{ ...link, memory: memories[link.url] as LinkMemory }] : [],
    );
  const section = (verdict: LinkVerdict, title: string) => {
    const found = inVerdict(verdict);
    return found.length === 0
      ? []
      : [
          `${title}:`,
          ...found.flatMap(({ url, places, memory }) => [
            `  ${url}${memory.to ? ` → ${memory.to}` : ''} (${memory.status === 0 ? 'no answer' : memory.status}, ` +
              `since ${formatDate(memory.since)})`,
            ...places.map((place) => `    ${place}`),
          ]),
          '',
        ];
  };
  return [
    ...section('gone', 'Do not answer. If the page is gone for good, say so in the file or take the address out'),
    ...section('moved', 'Redirect to another address. The file keeps the one that the document prints'),
    ...section('refuses', 'Answer, but block programs. Check them yourself'),
    `${formatCount(links.length, 'outward address', 'outward addresses')} in content: ${inVerdict('answers').length} ` +
      `answer, ${inVerdict('moved').length} redirect, ${inVerdict('refuses').length} blocked, ` +
      `${inVerdict('gone').length} do not answer, ${links.filter(({ url }) => !memories[url]).length} not checked yet.`,
  ].join('\n');
};
