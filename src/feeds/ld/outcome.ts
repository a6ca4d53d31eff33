import { figureSource } from '#messages/feeds.ts';
import { locale } from '#messages/locale.ts';
import type { Dataset, Observation } from 'schema-dts';
import { addressOn } from '../../domain/lists/address.ts';
import { capitalise } from '../../messages/format.ts';
import type { Directory, OutcomeView } from '../../data/views.ts';
import { licence } from '../tables/licence.ts';
import { newest } from '../dates.ts';
import { nodeId, siteId, type Node } from './graph.ts';
import { schemeNodeId } from './scheme.ts';

/**
 * A figure as a data set with one observation. The value is the figure as it must be printed, base included: no rate
 * without its base, and the cautions in the description.
 */
export const toOutcomeLd = (view: OutcomeView, { sources }: Pick<Directory, 'sources'>, site: URL): Node[] => {
  const { outcome, scheme } = view;
  const source = sources.find(({ id }) => id === outcome.source.document);
  const observation: Observation = {
    '@type': 'Observation',
    '@id': nodeId(view.href, 'observation', site),
    name: view.name,
    description: describe(view),
    observationAbout: view.homes.map((home) => ({ '@id': schemeNodeId(home, site) })),
    variableMeasured: outcome.measure,
    value: view.figure,
  };
  const figure: Dataset = {
    '@type': 'Dataset',
    '@id': nodeId(view.href, 'figure', site),
    url: addressOn(view.href, site),
    name: view.name,
    description: describe(view),
    inLanguage: locale,
    license: licence.path,
    isAccessibleForFree: true,
    creator: { '@id': siteId(site) },
    includedInDataCatalog: { '@id': nodeId('/data/', 'catalogue', site) },
    dateModified: newest([scheme.listing.listed, ...outcome.changes.map(({ on }) => on)]) ?? scheme.listing.listed,
    variableMeasured: outcome.measure,
    ...(source
      ? {
          isBasedOn: {
            '@type': 'CreativeWork',
            name: `${source.name}, ${outcome.source.at}`,
            url: addressOn(source.href, site),
          },
        }
      : {}),
    subjectOf: { '@id': nodeId(view.href, 'observation', site) },
  };
  return [figure, observation];
};

const describe = ({ statement, limits, cite }: OutcomeView): string =>
  [`${capitalise(statement)}.`, ...limits.map(({ words }) => words), figureSource(cite.label)].join(' ');
