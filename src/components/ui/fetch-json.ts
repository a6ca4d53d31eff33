/**
 * Fetches JSON of this site.
 * @throws where the file does not load or is no JSON, naming its address
 */
export const fetchJson = async <Value>(address: string): Promise<Value> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return (await answer.json()) as Value;
};
