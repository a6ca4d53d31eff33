import type { SearchCard } from '../../search/record.ts';

/** Pagefind puts this word before the JSON of each compressed file of its index. */
const mark = 'pagefind_dcd';

/** A page as its own file of the index has it. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/**
 * A page of the index: its card, and its text without its name and summary.
 * @param base where the folder of the index is
 * @throws when its file does not load
 */
export const fetchPage = async (base: string, id: string): Promise<{ card: SearchCard; text: string }> => {
  const answer = await fetch(`${base}pagefind/fragment/${id}.pf_fragment`);
  if (!answer.ok || !answer.body) throw new Error(`The page ${id} of the index answered ${answer.status}.`);
  const unpacked = await new Response(answer.body.pipeThrough(new DecompressionStream('gzip'))).text();
  const { url, content, meta } = JSON.parse(unpacked.slice(unpacked.indexOf(mark) + mark.length)) as Fragment;
  const { title: name = url, summary = '', tag = '', facts = '', marks = '', evidence = '', lang = '' } = meta;
  return {
    card: { url, tag, name, facts, summary, marks: marks.split(',').filter(Boolean), evidence, lang },
    text: content.slice(`${name}. ${summary}`.length),
  };
};
