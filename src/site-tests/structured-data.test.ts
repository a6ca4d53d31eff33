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

/** How the service of a page can be reached, by what the page says about itself to search engines. */
const channelOn = (path: string): unknown =>
  [...pageAt(path).document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    (JSON.parse(textContent ?? '') as { '@graph': { availableChannel?: unknown }[] })['@graph'].flatMap(
      ({ availableChannel }) => availableChannel ?? [],
    ),
  );

test('a service names how to reach it only while readers may press that', () => {
  expect(channelOn('/schemes/lantern-mentors/')).toEqual([
    {
      '@type': 'ServiceChannel',
      serviceUrl: 'https://www.lantern-mentors.example/',
      servicePhone: {
        '@type': 'ContactPoint',
        telephone: '01632 960 144',
        email: 'mentors@lantern.example',
        description: 'Weekdays, 10am to 4pm',
      },
    },
  ]);
  expect(channelOn('/schemes/ferry-house/')).toEqual([]);
  expect(channelOn('/schemes/sallow-boatyard/')).toEqual([]);
});

/** How the organisation of a page can be reached, by the same. */
const pointsOn = (path: string): unknown =>
  [...pageAt(path).document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    (JSON.parse(textContent ?? '') as { '@graph': { contactPoint?: unknown; sameAs?: unknown }[] })['@graph'].flatMap(
      ({ contactPoint, sameAs }) => (contactPoint ? [{ contactPoint, sameAs }] : []),
    ),
  );

test('an organisation names how to reach it by the same rule', () => {
  expect(pointsOn('/providers/tollgate-trust/')).toEqual([
    {
      sameAs: 'https://www.tollgate-trust.example/',
      contactPoint: {
        '@type': 'ContactPoint',
        telephone: '01632 960 170',
        email: 'office@tollgate.example',
        description: 'Weekdays, 9am to 3pm',
      },
    },
  ]);
  expect(pointsOn('/providers/pike-and-daughters/')).toEqual([]);
});
