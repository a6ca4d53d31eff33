import type { Directory, OutcomeView, SchemeView } from './views.ts';

/** A page that moved: the address it had, the one it has, and its name. */
export interface Moved {
  from: string;
  to: string;
  name: string;
  isSensitive: boolean;
}

/**
 * Every address that redirects: of a scheme, a provider or a figure before its file was renamed, of a figure under each
 * other scheme that it is about, and of a figure about the problem that once was a scheme’s.
 */
export const toRedirects = ({
  schemes,
  providers,
  outcomes,
  sources,
}: Pick<Directory, 'schemes' | 'providers' | 'outcomes' | 'sources'>): Moved[] => [
  ...schemes.flatMap(({ listing, href, name, isSensitive }) =>
    listing.formerIds.map((id) => ({ from: `/schemes/${id}/`, to: href, name, isSensitive })),
  ),
  ...outcomes.flatMap((view) => formerIdsOf(view).flatMap((id) => figureMoved(`${id}/${view.id}`, view))),
  ...sources.flatMap(({ source: { context }, href, name }) =>
    context.flatMap(({ id, formerly, about }) =>
      formerly === undefined
        ? []
        : ['outcomes', 'embed'].map((folder) => ({
            from: `/${folder}/${formerly}/`,
            to: `${href}#${id}`,
            name,
            isSensitive: schemes.some((scheme) => scheme.id === about && scheme.isSensitive),
          })),
    ),
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

/** Every id under which a figure’s address may be looked for, except the one that it has. */
const formerIdsOf = ({ scheme, homes }: OutcomeView): string[] =>
  homes.flatMap(({ id, listing }: SchemeView) => [...(id === scheme.id ? [] : [id]), ...listing.formerIds]);

/** Frames on other sites hold the address under /embed/, which nobody here can correct. */
const figureMoved = (address: string, { href, scheme, id, name, isSensitive }: OutcomeView): Moved[] => [
  { from: `/outcomes/${address}/`, to: href, name, isSensitive },
  { from: `/embed/${address}/`, to: `/embed/${scheme.id}/${id}/`, name, isSensitive },
];
