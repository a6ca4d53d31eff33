import type { OrganisationRole } from '../../schemas/scheme.ts';

/** The parts that make an organisation a provider, the nearest to people first. One that only pays does not provide. */
const providing: readonly OrganisationRole[] = ['delivers', 'manages', 'leads'];

/** Those of a scheme’s organisations that provide it: who delivers it first, then who runs and who leads it. */
export const providersOf = <Party extends { role: OrganisationRole }>(parties: readonly Party[]): Party[] =>
  providing.flatMap((role) => parties.filter((party) => party.role === role));
