import { getContent } from './content.ts';
import { joinContent } from './join.ts';
import type { Directory } from './views.ts';

/** The whole directory, joined once a build. */
export const getDirectory = async (): Promise<Directory> => {
  if (import.meta.env.DEV) return joinContent(await getContent());
  joined ??= getContent().then(joinContent);
  return joined;
};

let joined: Promise<Directory> | undefined;
