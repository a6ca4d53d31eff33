import { formatDueContacts, type DueContacts } from './contacts-due.ts';
import { placeOf } from '../check/site-file.ts';
import { findAddressError, type SiteSettings } from '../schemas/site.ts';

/** One requirement for a first publication. */
export interface Requirement {
  name: string;
  isMet: boolean;
  /** The current state, or what to do. */
  text: string;
}

/** What the requirements are checked against, from files and the environment. */
export interface Readiness {
  /** What content/site.yaml sets. */
  settings: SiteSettings;
  /** WAYMARK_SITE, which overrides its address. */
  override: string | undefined;
  /** Contacts that someone has to open or call first. */
  contacts: DueContacts;
  /** How many problems the content check finds. */
  problems: number;
  /** The canonical address of the build in dist; null if there is no build. */
  builtFor: string | null;
  /** Whether the build, or the source if there is no build, has these pages. */
  pages: { accessibility: boolean; privacy: boolean };
  /** Licence files that are missing, by path. */
  missingLicences: readonly string[];
}

/** Everything that a first publication needs, met or not, in the order in which to do it. */
export const checkReadiness = (readiness: Readiness): Requirement[] => [
  ...checkOperator(readiness.settings),
  checkAddress(readiness),
  checkDescription(readiness.settings),
  checkContactsOpened(readiness),
  checkStatement(readiness),
  readiness.pages.privacy
    ? met('privacy page', 'there is a page /privacy/')
    : missing(
        'privacy page',
        'there is no page /privacy/. State there what the site stores, which is nothing, and who runs its server',
      ),
  checkDangerPages(readiness.settings),
  readiness.missingLicences.length === 0
    ? met('licences', 'code, font, geography and packages each have theirs')
    : missing(
        'licences',
        `${readiness.missingLicences.join(', ')} ${readiness.missingLicences.length === 1 ? 'is' : 'are'} missing. ` +
          `npm run licences lists those of the packages`,
      ),
  readiness.problems === 0
    ? met('content', 'the check finds no problems')
    : missing(
        'content',
        `the check finds ${readiness.problems} ${readiness.problems === 1 ? 'problem' : 'problems'}. npm run check ` +
          `lists them`,
      ),
  checkBuild(readiness),
];

/** The list for a screen, and how many requirements are missing. */
export const formatReadiness = (requirements: readonly Requirement[]): string => {
  const open = requirements.filter(({ isMet }) => !isMet).length;
  return [
    ...requirements.map(({ name, isMet, text }) => `${isMet ? 'ready  ' : 'missing'}  ${name}: ${text}.`),
    '',
    open === 0
      ? 'Nothing is missing. The site can be published.'
      : `${open} ${open === 1 ? 'thing is' : 'things are'} missing before a first publication.`,
  ].join('\n');
};

const met = (name: string, text: string): Requirement => ({ name, isMet: true, text });
const missing = (name: string, text: string): Requirement => ({ name, isMet: false, text });

const checkContactsOpened = ({ contacts }: Readiness): Requirement => {
  const due = formatDueContacts(contacts);
  return due === undefined
    ? met('contacts', `all ${contacts.all} were opened or called in time`)
    : missing('contacts', `${due}. Check them, then write the date under confirmed_on in content/contacts`);
};

/** An unset field, and the lines of site.yaml that set it. */
const unset = (name: string, what: string, lines: string): Requirement =>
  missing(name, `${what}. Write ${lines} in content/site.yaml`);

const checkOperator = ({ operator: { name, contact, enforcement } }: SiteSettings): Requirement[] => [
  name
    ? met('operator', `run by ${name}`)
    : unset('operator', 'no organisation runs the site yet', 'operator: { name: … }'),
  contact
    ? met('contact', contact)
    : unset(
        'contact',
        'there is no address for mistakes and questions',
        'a shared mailbox, never a person’s, as operator: { contact: … }',
      ),
  enforcement
    ? met('enforcement body', enforcement)
    : unset(
        'enforcement body',
        'the body that enforces the accessibility regulations for the operator is not set',
        'operator: { enforcement: … }',
      ),
];

const checkAddress = ({ settings, override }: Readiness): Requirement => {
  const error = override ? findAddressError(override) : undefined;
  if (error) return missing('address', `WAYMARK_SITE: ${error}`);
  const { origin, base, isSet } = placeOf(settings, override);
  if (!isSet)
    return unset('address', 'none is set, neither there nor by WAYMARK_SITE', 'address: https://your.address');
  const { protocol, hostname } = new URL(origin);
  if (protocol !== 'https:' || hostname === 'localhost' || hostname === '127.0.0.1')
    return missing(
      'address',
      `WAYMARK_SITE is ${origin}. A published site has its own address, which starts with https://`,
    );
  return met('address', new URL(base, origin).href);
};

const checkDescription = ({ description }: SiteSettings): Requirement =>
  description
    ? met('description', description.replace(/\.$/, ''))
    : unset('description', 'there is no description for search engines', 'a sentence as description: …');

const checkStatement = ({ pages, settings: { accessibility } }: Readiness): Requirement => {
  const name = 'accessibility statement';
  if (!pages.accessibility)
    return missing(
      name,
      'there is no page /accessibility/. State there what works and what does not, what was tested, and where to ' +
        'complain',
    );
  return accessibility
    ? met(name, `/accessibility/ was last reviewed on ${accessibility.reviewed}`)
    : unset(name, 'who tested what and when is not set', 'accessibility: { prepared: …, reviewed: …, tests: [ … ] }');
};

const checkDangerPages = ({ dangerPages }: SiteSettings): Requirement =>
  dangerPages
    ? met('pages about danger', `approved by ${dangerPages.approvedBy} on ${dangerPages.on}`)
    : unset(
        'pages about danger',
        'nobody has approved the help lines and what else the site shows to people in danger',
        'who did, by role, and when as dangerPages: { approvedBy: …, on: … }',
      );

const checkBuild = ({ builtFor, settings, override }: Readiness): Requirement => {
  if (builtFor === null) return missing('build', 'there is no build in dist. Run npm run build');
  const place = override && findAddressError(override) ? undefined : placeOf(settings, override);
  const wanted = place?.isSet ? new URL(place.base, place.origin).href : undefined;
  return wanted === builtFor
    ? met('build', `dist was built for ${builtFor}`)
    : missing('build', `dist was built for ${builtFor}${wanted ? ` and not for ${wanted}` : ''}. Build it again`);
};
