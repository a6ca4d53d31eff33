/** The one element inside another that the script cannot do without; a page that lacks it fails by name. */
export const one = <Found extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Found => {
  const element = root.querySelector<Found>(selector);
  if (!element) throw new Error(`The page lacks ${selector}.`);
  return element;
};

/** Writes words into an element as text, and only when they change, so that nothing is announced twice. */
export const say = (root: ParentNode, selector: string, words: string): void => {
  const element = root.querySelector(selector);
  if (element && element.textContent !== words) element.textContent = words;
};

/** A fresh copy of a template of the page. */
export const copyOf = (root: ParentNode, name: string): DocumentFragment =>
  one<HTMLTemplateElement>(root, `[data-template="${name}"]`).content.cloneNode(true) as DocumentFragment;
