import fc from 'fast-check';
import { expect } from 'vitest';
import { organisationRoles } from '../../schemas/scheme.ts';
import { property } from '../../testing/property.ts';
import { providersOf } from './roles.ts';

const parties = fc.array(fc.record({ role: fc.constantFrom(...organisationRoles), id: fc.nat() }));

property('whoever delivers comes before who runs and who leads, and whoever only pays is none', [parties], (all) => {
  const providers = providersOf(all);
  const order = providers.map(({ role }) => ['delivers', 'manages', 'leads'].indexOf(role));
  expect(order).toEqual(order.toSorted());
  expect(new Set(providers)).toEqual(new Set(all.filter(({ role }) => /^(?:delivers|manages|leads)$/.test(role))));
});
