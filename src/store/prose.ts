/**
 * Whether Markdown and MDX make the same HTML of a body, so that it need not become a module of its own: nothing in it that MDX
 * reads in a way of its own, and no picture or footnote, which Astro builds apart. Where in doubt, it does not.
 */
export const isPlainProse = (body: string): boolean => !/[{<]|^\s*(?:import|export)\b|^(?: {4}|\t)|!\[|\[\^|^\s*(?:---|\+\+\+)/m.test(body);
