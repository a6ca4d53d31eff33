import type { APIRoute, GetStaticPaths } from 'astro';
import { getDirectory } from '../directory.ts';
import { downloads, type FigureDownload } from './downloads.ts';
import { publication } from '../site.ts';
import { packFiles, type PackFile } from './theme-pack.ts';
import type { Directory, OutcomeView, ThemeView } from '../views.ts';

/**
 * What a page file of a kind of download exports: one file for every figure. Its own name must hold the ending, or the
 * development server asks for a slash after it.
 */
export const toFigureRoute = (ending: string): Route<{ view: OutcomeView; directory: Directory }> => {
  const download = find<FigureDownload>(downloads, ending);
  return {
    getStaticPaths: async () => {
      const directory = await getDirectory();
      if (!import.meta.env.DEV) for (const view of directory.outcomes) download.begin?.(view, publication);
      return directory.outcomes.map((view) => ({
        params: { scheme: view.scheme.id, outcome: view.id },
        props: { view, directory },
      }));
    },
    GET: async ({ props: { view, directory } }) => {
      const made = await download.make(view, directory, publication);
      return new Response(typeof made === 'string' ? made : new Uint8Array(made));
    },
  };
};

/** The same for a file of a pack: one for every theme. */
export const toPackRoute = (ending: string): Route<{ theme: ThemeView; directory: Directory }> => {
  const file = find<PackFile>(packFiles, ending);
  return {
    getStaticPaths: async () => {
      const directory = await getDirectory();
      return directory.themes.map((theme) => ({ params: { id: theme.id }, props: { theme, directory } }));
    },
    GET: ({ props: { theme, directory } }) => new Response(file.make(theme, directory, publication)),
  };
};

interface Route<Props extends Record<string, unknown>> {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute<Props>;
}

const find = <File extends { ending: string }>(files: readonly File[], ending: string): File => {
  const file = files.find((known) => known.ending === ending);
  if (!file)
    throw new Error(
      `No file ends with “.${ending}”. The endings are: ${files.map((known) => known.ending).join(', ')}.`,
    );
  return file;
};
