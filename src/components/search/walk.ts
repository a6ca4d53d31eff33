/** Arrows walk from the box through the results and back; Escape returns to the box. */
export const walkResults = (root: ParentNode, input: HTMLElement, event: KeyboardEvent): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [input, ...root.querySelectorAll<HTMLElement>('[data-list] [data-name]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const next = event.key === 'Escape' && at > 0 ? input : step ? stops[at + step] : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
};
