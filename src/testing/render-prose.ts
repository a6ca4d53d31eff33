import { satteri } from '@astrojs/markdown-satteri';
import * as jsx from 'astro/jsx-runtime';
import { renderJSX } from 'astro/runtime/server/index.js';

const settings = { syntaxHighlight: false, gfm: true, smartypants: true } as const;
const markdown = await satteri().createRenderer(settings);
const mdx = await satteri().createMdxRenderer!(settings, { optimize: false, srcDir: new URL('file:///src/') } as never);

/** Prose as the store renders it. */
export const asMarkdown = async (body: string): Promise<string> => (await markdown.render(body)).code.trimEnd();

/** Prose as the module that @astrojs/mdx makes of it renders it. */
export const asModule = async (body: string): Promise<string> => {
  const { code } = await mdx.process(body, '/content/a.mdx', {});
  const program = code
    .replace(
      /^import \{(.*)\} from "astro\/jsx-runtime";$/m,
      (_, names: string) => `const {${names.replaceAll(' as ', ': ')}} = jsx;`,
    )
    .replace(/^export (?:default )?/gm, '');
  const content = new Function('jsx', `${program}\nreturn MDXContent({});`)(jsx) as unknown;
  return String(await renderJSX({} as never, content)).trimEnd();
};
