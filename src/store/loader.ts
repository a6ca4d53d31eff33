import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { assertContent } from '../check/check.ts';
import type { CheckedContent } from '../check/content.ts';
import type { Folder } from '../check/files.ts';
import { isPlainProse } from './prose.ts';

/**
 * The entries of a folder of content/, as the check has read them: a build stops with all problems at once, no file is
 * read or
 * parsed twice, and prose without components is kept as HTML instead of becoming a module. What is rendered is kept by
 * its text.
 * The development server, which follows single files, and WAYMARK_LOADER=astro read by Astro’s own loader.
 */
export const entriesOf = (folder: Folder, ending: string): Loader => {
  const own = glob({
    base: `./content/${folder}`,
    // A second dot names a second language: words of an entry, and none of their own.
    pattern: [`**/[^_]*.${ending}`, `!**/*.*.${ending}`],
    generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.\w+$/, ''),
  });
  return {
    name: 'checked-content',
    load: async (context) => {
      const entries = takeChecked(folder);
      if (context.watcher || process.env['WAYMARK_LOADER'] === 'astro') return own.load(context);
      await fill(context, entries);
    },
  };
};

/** Enters everything anew, so that no value outlives the schema that made it; only rendered prose is taken over. */
const fill = async (
  { store, generateDigest, renderMarkdown }: LoaderContext,
  entries: CheckedContent[Folder],
): Promise<void> => {
  const kept = new Map(
    store.values().flatMap(({ digest, rendered }) => (digest && rendered ? [[String(digest), rendered]] : [])),
  );
  store.clear();
  for (const { id, file, value, body: text } of entries) {
    const body = text.trim();
    const common = {
      id,
      data: value as Record<string, unknown>,
      filePath: file,
      ...(folderKeepsBody(file) ? { body } : {}),
    };
    if (!file.endsWith('.mdx')) store.set(common);
    else if (!isPlainProse(body)) store.set({ ...common, deferredRender: true });
    else {
      const digest = generateDigest(body);
      store.set({
        ...common,
        digest,
        rendered: kept.get(digest) ?? { html: (await renderMarkdown(body)).html.trimEnd() },
      });
    }
  }
};

/** Feeds tell what a provider does by its prose; of all others only the HTML is shown. */
const folderKeepsBody = (file: string): boolean => file.startsWith('content/providers/');

/** The folders of one run, checked once: each is handed to its collection and let go. */
const takeChecked = (folder: Folder): CheckedContent[Folder] => {
  if (!checked.has(folder)) checked = new Map(Object.entries(assertContent()) as [Folder, CheckedContent[Folder]][]);
  const entries = checked.get(folder) ?? [];
  checked.delete(folder);
  return entries;
};

let checked = new Map<Folder, CheckedContent[Folder]>();
