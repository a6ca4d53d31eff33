import { pageNames } from '#messages/site.ts';
import { addressOn } from '../../domain/lists/address.ts';
import type { BreadcrumbList } from 'schema-dts';

/** The way to a page from the home page, the page itself included. */
export const toBreadcrumbs = (links: readonly { label: string; href: string }[], site: URL): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ label: pageNames.home, href: '/' }, ...links].map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: addressOn(href, site),
  })),
});
