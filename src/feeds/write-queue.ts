/**
 * Makes a file that holds the whole directory in a turn of its own, after those asked for before it, so that these can
 * be on their
 * way to the disk. A build makes many files side by side, and so many texts of that size at once are what it needs most
 * memory for.
 * @param make what makes the file; when it throws, its own promise is refused, and the next still has its turn
 */
export const inTurn = <Made>(make: () => Made): Promise<Made> => {
  const made = last.then(() => nextTurn()).then(make);
  last = made.then(ignore, ignore);
  return made;
};

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const ignore = (): void => {};
let last: Promise<void> = Promise.resolve();
