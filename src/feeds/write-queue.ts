/**
 * Queues a file that holds the whole directory, so that one such text is in memory at a time: each is made after those
 * queued before it, which can be written meanwhile. A build makes many files concurrently, and texts of that size are
 * what it needs most memory for.
 * @param make what makes the file; if it throws, its own promise rejects and the queue goes on
 */
export const inTurn = <Made>(make: () => Made): Promise<Made> => {
  const made = last.then(() => nextTurn()).then(make);
  last = made.then(ignore, ignore);
  return made;
};

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const ignore = (): void => {};
let last: Promise<void> = Promise.resolve();
