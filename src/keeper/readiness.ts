import type { HelplineRow } from '../schemas/helpline.ts';
import type { Operator } from '../operator.ts';

/** One thing that has to be so before a first publication. */
export interface Requirement {
  name: string;
  isMet: boolean;
  /** What is so, or what to do. */
  words: string;
}

/** What a publication is judged by, gathered from files and the environment. */
export interface Readiness {
  operator: Operator;
  /** WAYMARK_SITE. */
  site: string | undefined;
  helplines: readonly HelplineRow[];
  /** How many faults the content check finds. */
  problems: number;
  /** Address that the build in dist gives for itself; null where there is no build. */
  builtFor: string | null;
  /** Whether the build, or the source where there is no build, has these pages. */
  pages: { accessibility: boolean; privacy: boolean };
  /** Licence files that are missing, by path. */
  missingLicences: readonly string[];
}

/** Everything that a first publication needs, met or not, in the order in which to see to it. */
export const checkReadiness = (readiness: Readiness): Requirement[] => [
  ...checkOperator(readiness.operator),
  checkSite(readiness.site),
  ...readiness.helplines
    .filter(isUnconfirmed)
    .map(({ name, number }) =>
      missing(
        'help line',
        `${name} (${number}) was not seen on a public page: call to confirm before you publish, then write the date ` +
          `under confirmed_on in content/helplines.csv`,
      ),
    ),
  ...(readiness.helplines.some(isUnconfirmed)
    ? []
    : [met('help lines', `all ${readiness.helplines.length} were seen on a public page or called`)]),
  readiness.pages.accessibility
    ? met('accessibility statement', 'there is a page /accessibility/')
    : missing(
        'accessibility statement',
        'there is no page /accessibility/. Say there what works for whom, what was tested, and where to complain',
      ),
  readiness.pages.privacy
    ? met('privacy page', 'there is a page /privacy/')
    : missing(
        'privacy page',
        'there is no page /privacy/. Say there what the site keeps, which is nothing, and who runs its server',
      ),
  readiness.missingLicences.length === 0
    ? met('licences', 'code, font, geography and packages each have theirs')
    : missing(
        'licences',
        `${readiness.missingLicences.join(', ')} ${readiness.missingLicences.length === 1 ? 'is' : 'are'} missing. ` +
          `npm run licences lists those of the packages`,
      ),
  readiness.problems === 0
    ? met('content', 'the check finds no fault')
    : missing(
        'content',
        `the check finds ${readiness.problems} ${readiness.problems === 1 ? 'fault' : 'faults'}. npm run check lists ` +
          `them`,
      ),
  checkBuild(readiness),
];

/** The list as it is read on a screen, and how many are missing. */
export const formatReadiness = (requirements: readonly Requirement[]): string => {
  const open = requirements.filter(({ isMet }) => !isMet).length;
  return [
    ...requirements.map(({ name, isMet, words }) => `${isMet ? 'ready  ' : 'missing'}  ${name}: ${words}.`),
    '',
    open === 0
      ? 'Nothing is missing. The site can be published.'
      : `${open} ${open === 1 ? 'thing is' : 'things are'} missing before a first publication.`,
  ].join('\n');
};

const met = (name: string, words: string): Requirement => ({ name, isMet: true, words });
const missing = (name: string, words: string): Requirement => ({ name, isMet: false, words });

const isUnconfirmed = ({ seen_in_public_pages: seen, confirmed_on: confirmed }: HelplineRow): boolean =>
  seen === 'no' && confirmed === '';

const checkOperator = ({ name, contact, enforcement }: Operator): Requirement[] => [
  name
    ? met('operator', `published by ${name}`)
    : missing('operator', 'no body is named. Write its name in src/operator.ts'),
  checkContact(contact),
  enforcement
    ? met('enforcement body', enforcement)
    : missing(
        'enforcement body',
        'who enforces the accessibility regulations for the operator is not said. Write it in src/operator.ts',
      ),
];

const checkContact = (contact: string | null): Requirement => {
  if (!contact)
    return missing(
      'contact',
      'there is no address for mistakes and questions. Write a shared mailbox, never a person’s, as contact in ' +
        'src/operator.ts',
    );
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact)
    ? met('contact', contact)
    : missing('contact', `“${contact}” is no e-mail address. Write a shared mailbox as contact in src/operator.ts`);
};

const checkSite = (site: string | undefined): Requirement => {
  if (!site)
    return missing('address', 'WAYMARK_SITE is not set. Build with WAYMARK_SITE=https://your.address npm run build');
  if (!URL.canParse(site))
    return missing(
      'address',
      `WAYMARK_SITE is “${site}”, which is no address. Write it whole, such as https://your.address`,
    );
  const { protocol, hostname } = new URL(site);
  if (protocol !== 'https:' || hostname === 'localhost' || hostname === '127.0.0.1')
    return missing(
      'address',
      `WAYMARK_SITE is ${site}. A published site has an address of its own that begins with https://`,
    );
  return met('address', site);
};

const checkBuild = ({ builtFor, site }: Readiness): Requirement => {
  if (builtFor === null) return missing('build', 'there is no build in dist. Run npm run build');
  const isSame = site !== undefined && URL.canParse(site) && new URL(site).href === builtFor;
  return isSame
    ? met('build', `dist was built for ${builtFor}`)
    : missing(
        'build',
        `dist was built for ${builtFor}${site ? ` and not for ${site}` : ''}. Build it again with WAYMARK_SITE set`,
      );
};
