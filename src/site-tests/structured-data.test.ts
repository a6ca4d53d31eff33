import { expect, test } from 'vitest';
import { pageAt } from '../testing/site.ts';

/** The types of what a page says about itself to search engines. */
const typesOn = (path: string): unknown[] =>
  [...pageAt(path).document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    (JSON.parse(textContent ?? '') as { '@graph': { '@type': unknown }[] })['@graph'].map((node) => node['@type']),
  );

test.each([
  ['/', ['WebSite']],
  ['/schemes/tidewater-agreement/', ['WebPage', 'GovernmentService', 'BreadcrumbList']],
  ['/schemes/ferry-house/', ['WebPage', 'Service', 'BreadcrumbList']],
  ['/providers/ashmere-pcc/', ['GovernmentOrganization', 'BreadcrumbList']],
  ['/outcomes/lantern-mentors/convicted-again-within-a-year/', ['Dataset', 'Observation', 'BreadcrumbList']],
  ['/areas/ashmere/', ['AdministrativeArea', 'BreadcrumbList']],
  ['/data/', ['DataCatalog', 'BreadcrumbList']],
])('%s has its own types', (path, types) => {
  expect(typesOn(path)).toEqual(types);
});
