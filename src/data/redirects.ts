import type { Directory } from './views.ts';

/** A page that moved: the address it had, the one it has, and the name that stands on it. */
export interface Moved {
  from: string;
  to: string;
  name: string;
  isSensitive: boolean;
}

/** Every address that a scheme, a provider or a figure had before its file was renamed. */
export const toRedirects = ({ schemes, providers }: Pick<Directory, 'schemes' | 'providers'>): Moved[] => [
  ...schemes.flatMap((scheme) =>
    scheme.listing.formerIds.flatMap((id) => [
      { from: `/schemes/${id}/`, to: scheme.href, name: scheme.name, isSensitive: scheme.isSensitive },
      ...scheme.outcomes.flatMap((outcome) => [
        {
          from: `/outcomes/${id}/${outcome.id}/`,
          to: outcome.href,
          name: outcome.name,
          isSensitive: scheme.isSensitive,
        },
        // Frames on other sites hold this address, which nobody here can correct.
        {
          from: `/embed/${id}/${outcome.id}/`,
          to: `/embed/${scheme.id}/${outcome.id}/`,
          name: outcome.name,
          isSensitive: scheme.isSensitive,
        },
      ]),
    ]),
  ),
  ...providers.flatMap((provider) =>
    provider.entry.data.formerIds.map((id) => ({
      from: `/providers/${id}/`,
      to: provider.href,
      name: provider.name,
      isSensitive: provider.roles.some(({ scheme }) => scheme.isSensitive),
    })),
  ),
];
