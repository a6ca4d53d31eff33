/** A JSON file of this site. Rejects, by its address, when it cannot be had. */
export const fetchJson = async <Value>(address: string): Promise<Value> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return (await answer.json()) as Value;
};
