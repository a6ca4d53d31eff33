import { toAreaNeeds } from '../data/places/area-needs.ts';
import type { Directory, OutcomeView } from '../data/views.ts';

/** One page of every kind, by its kind. Kinds without a page in the directory are left out. */
export const kindsOf = (directory: Directory): Readonly<Record<string, string>> => {
  const { schemes, providers, areas, regions, terms, sources, outcomes, themes } = directory;
  const figure = outcomes.find(isShare);
  const kinds: Record<string, string | undefined> = {
    home: '/',
    'all schemes': '/schemes/',
    scheme: schemes.toSorted((a, b) => b.outcomes.length - a.outcomes.length)[0]?.href,
    'scheme, mentioned only': schemes.find(({ entry }) => entry.data.depth !== 'full')?.href,
    'scheme, sensitive': schemes.find(({ isSensitive }) => isSensitive)?.href,
    providers: '/providers/',
    provider: providers.find(({ roles }) => roles.length > 0)?.href,
    areas: '/areas/',
    area: areas.find((area) => area.schemes.length > 0)?.href,
    'area, none listed': areas.find((area) => area.schemes.length === 0)?.href,
    'area and need': toAreaNeeds(directory)[0]?.href,
    needs: '/needs/',
    need: terms.needs.find((need) => need.schemes.length > 0)?.href,
    stage: terms.stages[0]?.href,
    disposal: terms.disposals[0]?.href,
    approach: terms.approaches[0]?.href,
    audience: terms.audiences[0]?.href,
    sources: '/sources/',
    source: sources[0]?.href,
    guides: '/guides/',
    guide: '/guides/how-to-read-a-figure/',
    results: '/outcomes/',
    figure: figure?.href,
    'figure, a number': outcomes.find(({ outcome, parts }) => outcome.type === 'count' && parts.length === 0)?.href,
    'figure, not drawn': outcomes.find(hasImpossibleFall)?.href,
    'figure with parts': outcomes.find(({ parts }) => parts.length > 0)?.href,
    'figure, before and after': outcomes.find(isFromAndTo)?.href,
    'compare figures': '/outcomes/compare/',
    themes: '/themes/',
    theme: themes.find(({ isSensitive }) => !isSensitive)?.href,
    'sensitive theme': themes.find(({ isSensitive }) => isSensitive)?.href,
    embed: figure?.href.replace('/outcomes/', '/embed/'),
    'larger area': regions[0]?.href,
    search: '/search/',
    'find support': '/find/',
    'find a referral route': '/refer/',
    compare: '/compare/',
    'get help now': '/help-now/',
    'help on one sheet': '/help-now/sheet/',
    about: '/about/',
    privacy: '/privacy/',
    'accessibility statement': '/accessibility/',
    components: '/components/',
    'data quality': '/data-quality/',
    'not found': '/404.html',
  };
  return Object.fromEntries(Object.entries(kinds).filter((kind): kind is [string, string] => kind[1] !== undefined));
};

const isShare = ({ outcome }: OutcomeView): boolean =>
  outcome.type === 'proportion' && outcome.share.basis === 'counts';
const hasImpossibleFall = ({ outcome }: OutcomeView): boolean =>
  outcome.cautions.some(({ sort }) => sort === 'fall over 100');
const isFromAndTo = ({ outcome }: OutcomeView): boolean =>
  outcome.type === 'change' && outcome.change.form === 'from and to';
