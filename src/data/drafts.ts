import type { Scheme } from '../schemas/scheme.ts';
import type { Content } from './content.ts';

/** Content without drafts of schemes, and without the organisations that only drafts name. */
export const withoutDrafts = (content: Content): Content => {
  const drafts = content.schemes.filter(({ data }) => data.draft);
  if (drafts.length === 0) return content;
  const schemes = content.schemes.filter(({ data }) => !data.draft);
  const shown = new Set(schemes.flatMap(({ data }) => organisationsOf(data)));
  const hidden = new Set(drafts.flatMap(({ data }) => organisationsOf(data)).filter((id) => !shown.has(id)));
  return { ...content, schemes, providers: content.providers.filter(({ id }) => !hidden.has(id)) };
};

const organisationsOf = ({ organisations, funding }: Scheme): string[] => [
  ...organisations.map(({ provider }) => provider),
  ...(funding.state === 'known' ? funding.value.flatMap(({ funder }) => funder ?? []) : []),
];
