/**
 * The first element that matches.
 * @throws where there is none, naming the selector
 */
export const query = <Found extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Found => {
  const element = root.querySelector<Found>(selector);
  if (!element) throw new Error(`Missing element: ${selector}`);
  return element;
};

/** Sets the text of an element, only when it changes, so that nothing is announced twice. */
export const setText = (root: ParentNode, selector: string, words: string): void => {
  const element = root.querySelector(selector);
  if (element && element.textContent !== words) element.textContent = words;
};

/** Clones a template of the page. */
export const cloneTemplate = (root: ParentNode, name: string): DocumentFragment =>
  query<HTMLTemplateElement>(root, `[data-template="${name}"]`).content.cloneNode(true) as DocumentFragment;
