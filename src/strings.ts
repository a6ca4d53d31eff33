/** Words that the interface says in more than one place, by key. A second language is a second object of this type. */
export const strings = {
  'site.name': 'Waymark',
  'site.description': 'Schemes in England, Wales and Scotland that help people stop offending, recover from harm or stay safe, and an honest record of what is known about how well they work.',
  'fact.not-stated': 'Not stated',
  'fact.does-not-apply': 'Does not apply',
  'fact.our-reading': 'Our reading',
  'footer.disclaimer': 'Waymark is a directory and a record. It is not an emergency service and takes no referrals.',
  'footer.unset': 'It is not yet published by a body.',
  'map.attribution':
    'Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025. Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
} as const;

/** The main ways through the site, as the header lists them. */
export const mainLinks = [
  { label: 'Find support', href: '/find/' },
  { label: 'Referral routes', href: '/refer/' },
  { label: 'All schemes', href: '/schemes/' },
  { label: 'Areas', href: '/areas/' },
  { label: 'Recorded results', href: '/outcomes/' },
] as const;

export const footerGroups = [
  { title: 'Find', links: [{ label: 'Find support', href: '/find/' }, { label: 'Find a referral route', href: '/refer/' }, { label: 'Compare schemes', href: '/compare/' }, { label: 'All schemes', href: '/schemes/' }, { label: 'Areas', href: '/areas/' }, { label: 'Needs', href: '/needs/' }, { label: 'Stages', href: '/stages/' }, { label: 'Disposals', href: '/disposals/' }, { label: 'Approaches', href: '/approaches/' }, { label: 'Who it is made for', href: '/audiences/' }] },
  { title: 'Understand', links: [{ label: 'Recorded results', href: '/outcomes/' }, { label: 'Evidence by theme', href: '/themes/' }, { label: 'Compare recorded results', href: '/outcomes/compare/' }, { label: 'How to read a figure here', href: '/guides/how-to-read-a-figure/' }, { label: 'What happens when you contact a scheme', href: '/guides/contacting-a-scheme/' }, { label: 'All guides', href: '/guides/' }] },
  { title: 'Check us', links: [{ label: 'What is missing or overdue', href: '/data-quality/' }, { label: 'Sources', href: '/sources/' }, { label: 'Providers', href: '/providers/' }, { label: 'Data and downloads', href: '/data/' }] },
  { title: 'About', links: [{ label: 'About Waymark', href: '/about/' }, { label: 'Accessibility statement', href: '/accessibility/' }, { label: 'Privacy: nothing you type leaves your device', href: '/privacy/' }, { label: 'How the pages are built', href: '/components/' }, { label: 'Leaving this site quickly', href: '/guides/leaving-this-site/' }, { label: 'Get help now', href: '/help-now/' }] },
] as const;
