import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { assertContent } from '../check/check.ts';
import type { CheckedContent } from '../check/content.ts';
import type { Folder } from '../check/files.ts';
import { isPlainProse } from './prose.ts';

/**
 * Loads the entries of a folder of content/ from the check: a build stops with all problems at once, no file is read or
 * parsed twice, and prose without components is stored as HTML instead of becoming a module. Rendered prose is cached
 * by its text.
 * The development server, which watches single files, and WAYMARK_LOADER=astro use Astro’s own loader.
 */
export const entriesOf = (folder: Folder, extension: string): Loader => {
  const own = glob({
    base: `./content/${folder}`,
    // A second dot is before a language: such a file is a translation of an entry.
    pattern: [`**/[^_]*.${extension}`, `!**/*.*.${extension}`],
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

/** Stores every entry again, so that no value outlives the schema that produced it; only rendered prose is reused. */
const fill = async (
  { store, generateDigest, renderMarkdown }: LoaderContext,
  entries: CheckedContent[Folder],
): Promise<void> => {
  const cached = new Map(
    store.values().flatMap(({ digest, rendered }) => (digest && rendered ? [[String(digest), rendered]] : [])),
  );
  store.clear();
  for (const { id, file, value, body: text } of entries) {
    const body = text.trim();
    const common = {
      id,
      data: value as Record<string, unknown>,
      filePath: file,
      body,
    };
    if (!file.endsWith('.mdx')) store.set(common);
    else if (!isPlainProse(body)) store.set({ ...common, deferredRender: true });
    else {
      const digest = generateDigest(body);
      store.set({
        ...common,
        digest,
        rendered: cached.get(digest) ?? { html: (await renderMarkdown(body)).html.trimEnd() },
      });
    }
  }
};

/** The folders of one run, checked once: each is passed to its collection and then released. */
const takeChecked = (folder: Folder): CheckedContent[Folder] => {
  if (!checked.has(folder)) checked = new Map(Object.entries(assertContent()) as [Folder, CheckedContent[Folder]][]);
  const entries = checked.get(folder) ?? [];
  checked.delete(folder);
  return entries;
};

let checked = new Map<Folder, CheckedContent[Folder]>();
