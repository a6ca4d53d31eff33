/** What readers see for a fact without a value, as it begins a line. */
export { stateWords } from '#messages/facts.ts';
