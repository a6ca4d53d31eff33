/**
 * Makes the files that hold the whole directory one after the other, each when the one before is on its way to the disk. Pages
 * are made side by side, and so many texts of that size at once would be what a build needs most memory for.
 */
export const inTurn = <Made>(make: () => Made): Promise<Made> => {
  const made = last.then(() => nextTurn()).then(make);
  last = made.then(ignore, ignore);
  return made;
};

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const ignore = (): void => {};
let last: Promise<void> = Promise.resolve();
