/** Shows the numbers about these needs and hides all others. */
export const showDangerNumbers = (root: ParentNode, needs: readonly string[]): void => {
  for (const numbers of root.querySelectorAll<HTMLElement>('[data-danger-need]'))
    numbers.hidden = !needs.includes(numbers.dataset['dangerNeed'] ?? '');
};
