/** The seed from which every property draws its cases in an everyday run, so that each run tries the same ones. */
export const everydaySeed = 20_261_124;

/** Prints the seed once a run: Vitest calls this before the first test file. */
export const setup = (): void =>
  console.log(`Properties draw their cases from seed ${everydaySeed}; npm run fuzz draws others.`);
