import { weighSearches } from '../bench/search.ts';
import type { Audit } from './audit.ts';

/** How many bytes a search has fetched when its first result appears. There is no limit. */
export const auditSearch: Audit = async ({ browser, origin }) => {
  console.log('\nsearch for                       bytes to the first result');
  for (const { words, bytes } of await weighSearches(browser, { origin, folder: 'dist' }))
    console.log(`${words.padEnd(32)} ${bytes}`);
  return [];
};
