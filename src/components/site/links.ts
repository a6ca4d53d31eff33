import { isOn, shortName } from '../../data/site-settings.ts';

/** The main ways through the site, as the head of every page lists them. */
export const mainLinks = keepOn([
  { label: 'Find support', href: '/find/' },
  { label: 'Referral routes', href: '/refer/' },
  { label: 'All schemes', href: '/schemes/' },
  { label: 'Areas', href: '/areas/' },
  { label: 'Recorded results', href: '/outcomes/' },
]);

/** What the foot of every page links to, by what a reader wants. */
export const footerGroups = [
  {
    title: 'Find',
    links: keepOn([
      { label: 'Find support', href: '/find/' },
      { label: 'Find a referral route', href: '/refer/' },
      { label: 'Compare schemes', href: '/compare/' },
      { label: 'All schemes', href: '/schemes/' },
      { label: 'Areas', href: '/areas/' },
      { label: 'Needs', href: '/needs/' },
      { label: 'Stages', href: '/stages/' },
      { label: 'Disposals', href: '/disposals/' },
      { label: 'Approaches', href: '/approaches/' },
      { label: 'Who it is made for', href: '/audiences/' },
    ]),
  },
  {
    title: 'Understand',
    links: keepOn([
      { label: 'Recorded results', href: '/outcomes/' },
      { label: 'Evidence by theme', href: '/themes/' },
      { label: 'Compare recorded results', href: '/outcomes/compare/' },
      { label: 'How to read a figure here', href: '/guides/how-to-read-a-figure/' },
      { label: 'What happens when you contact a scheme', href: '/guides/contacting-a-scheme/' },
      { label: 'All guides', href: '/guides/' },
    ]),
  },
  {
    title: 'Check us',
    links: keepOn([
      { label: 'What is missing or overdue', href: '/data-quality/' },
      { label: 'Sources', href: '/sources/' },
      { label: 'Providers', href: '/providers/' },
      { label: 'Data and downloads', href: '/data/' },
    ]),
  },
  {
    title: 'About',
    links: keepOn([
      { label: `About ${shortName}`, href: '/about/' },
      { label: 'Accessibility statement', href: '/accessibility/' },
      { label: 'Privacy: nothing you type leaves your device', href: '/privacy/' },
      { label: 'How the pages are built', href: '/components/' },
      { label: 'Leaving this site quickly', href: '/guides/leaving-this-site/' },
      { label: 'Get help now', href: '/help-now/' },
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
