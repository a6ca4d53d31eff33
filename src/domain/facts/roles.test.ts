import fc from 'fast-check';
import { expect } from 'vitest';
import { organisationRoles } from '../../schemas/scheme.ts';
import { property } from '../../testing/property.ts';
import { providersOf } from './roles.ts';

const parties = fc.array(fc.record({ role: fc.constantFrom(...organisationRoles), id: fc.nat() }));

property('those who deliver come before those who run and lead, and those who only pay are none', [parties], (all) => {
  const providers = providersOf(all);
  const order = providers.map(({ role }) => ['delivers', 'manages', 'leads'].indexOf(role));
  expect(order).toEqual(order.toSorted());
  expect(new Set(providers)).toEqual(new Set(all.filter(({ role }) => /^(?:delivers|manages|leads)$/.test(role))));
});
