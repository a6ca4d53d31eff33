import { getContent, type Content } from './content.ts';
import { joinContent } from './join.ts';
import { settings } from './site-settings.ts';
import type { Directory } from './views.ts';

/** The whole directory, joined once a build. */
export const getDirectory = async (): Promise<Directory> => {
  if (import.meta.env.DEV) return joinContent(keepOn(await getContent()));
  joined ??= getContent().then((content) => joinContent(keepOn(content)));
  return joined;
};

let joined: Promise<Directory> | undefined;

/** Content without what belongs to parts of the site that are off. */
const keepOn = (content: Content): Content => {
  const { figures, themes } = settings.parts;
  return {
    ...content,
    ...(themes ? {} : { themes: [] }),
    ...(figures
      ? {}
      : {
          families: [],
          schemes: content.schemes.map((scheme) => ({ ...scheme, data: { ...scheme.data, outcomes: [] } })),
        }),
  };
};
