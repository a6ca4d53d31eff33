import { footerGroups as headings, linkNames, pageNames } from '#messages/site.ts';
import { isOn, shortName } from '../../data/site-settings.ts';

/** The main ways through the site, as the head of every page lists them. */
export const mainLinks = keepOn([
  { label: pageNames.find, href: '/find/' },
  { label: linkNames.refer, href: '/refer/' },
  { label: linkNames.schemes, href: '/schemes/' },
  { label: pageNames.areas, href: '/areas/' },
  { label: linkNames.results, href: '/outcomes/' },
]);

/** What the foot of every page links to, by what a reader wants. */
export const footerGroups = [
  {
    title: headings.find,
    links: keepOn([
      { label: pageNames.find, href: '/find/' },
      { label: pageNames.refer, href: '/refer/' },
      { label: pageNames.schemes, href: '/schemes/' },
      { label: pageNames.needs, href: '/needs/' },
      { label: pageNames.compare, href: '/compare/' },
    ]),
  },
  {
    title: headings.understand,
    links: keepOn([
      { label: pageNames.results, href: '/outcomes/' },
      { label: pageNames.themes, href: '/themes/' },
      { label: linkNames.figureGuide, href: '/guides/how-to-read-a-figure/' },
      { label: linkNames.guides, href: '/guides/' },
    ]),
  },
  {
    title: headings.check,
    links: keepOn([
      { label: pageNames.quality, href: '/data-quality/' },
      { label: pageNames.sources, href: '/sources/' },
      { label: pageNames.providers, href: '/providers/' },
      { label: pageNames.data, href: '/data/' },
      { label: linkNames.components, href: '/components/' },
    ]),
  },
  {
    title: headings.about,
    links: keepOn([
      { label: linkNames.about(shortName), href: '/about/' },
      { label: pageNames.accessibility, href: '/accessibility/' },
      { label: linkNames.privacy, href: '/privacy/' },
      { label: linkNames.leaving, href: '/guides/leaving-this-site/' },
      { label: pageNames.helpNow, href: '/help-now/' },
    ]),
  },
];

interface Link {
  label: string;
  href: string;
}

/** Links to pages that this site has. */
function keepOn(links: readonly Link[]): Link[] {
  return links.filter(({ href }) => isOn(href));
}
