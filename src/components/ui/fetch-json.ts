/**
 * Fetches JSON of this site.
 * @param options as `fetch` takes them
 * @throws where the file does not load or is no JSON, naming its address
 */
export const fetchJson = async <Value>(address: string, options?: RequestInit): Promise<Value> => {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return (await answer.json()) as Value;
};
