import type { Cite } from '../schemas/cite.ts';
import { cleanLine } from './clean-text.ts';
import { isUntouched, toDraftFile } from './draft-file.ts';
import { isEmpty } from './fact.ts';
import { asId, asObject, asObjects, type Raw } from './feed.ts';
import { toFileId } from './file-name.ts';
import { lengths } from './lengths.ts';
import { toProviderDraft } from './provider-draft.ts';
import { termOf } from './terms.ts';
import { put, reserve, type Work } from './work.ts';

/** The organisations that a service names, each with its file, and what they do for it. */
export const takeOrganizations = (raw: Raw, cite: Cite, work: Work): { provider: string; role: string }[] => {
  const found = new Map<string, { provider: string; role: string }>();
  const add = (provider: string | null, role: string) => {
    if (provider) found.set(`${provider} ${role}`, { provider, role });
  };
  for (const attribute of asObjects(raw['attributes'])) {
    const term = work.existing.terms.get(termOf(attribute) ?? '');
    const id = asId(attribute['value']);
    if (term?.list === 'roles' && id) add(takeOrganization(id, toOrganization(id, raw, work), cite, work), term.value);
  }
  const { id, organization } = readOwn(raw, work);
  // An organisation that our own attributes name has its role there; any other provides the service.
  if (id) {
    const provider = takeOrganization(id, organization, cite, work);
    if (![...found.values()].some((role) => role.provider === provider)) add(provider, 'delivers');
  }
  return [...found.values()];
};

/** The organisation that a service has as its own. One without an ID is told: nothing else can tell it from others. */
const readOwn = (raw: Raw, work: Work): { id: string | null; organization: Raw | null } => {
  const inline = asObject(raw['organization']);
  const [inlineId, givenId] = [asId(inline?.['id']), asId(raw['organization_id'])];
  const what = `${cleanLine(raw['name'], lengths.name).text}, organization`;
  if (inlineId && givenId && inlineId !== givenId)
    work.report.leftOut.push({ what, why: `has another id than organization_id, ${givenId}, which was left out` });
  const id = inlineId ?? givenId;
  if (id) return { id, organization: work.feed.organizations.get(id) ?? inline };
  if (isEmpty(raw['organization'])) return { id, organization: null };
  const name = cleanLine(inline ? inline['name'] : raw['organization'], lengths.name).text;
  const known = name && work.existing.providerNames.get(name.toLowerCase());
  work.report.leftOut.push({
    what,
    why:
      `${name ? `“${name}”` : 'the organisation'} has no id in the form of a UUID, by which it could be known again` +
      (known ? `. It has the name of providers/${known}.mdx: if it is the same, write it under organisations` : ''),
  });
  return { id, organization: null };
};

const toOrganization = (id: string, raw: Raw, { feed }: Work): Raw | null => {
  const inline = asObject(raw['organization']);
  return feed.organizations.get(id) ?? (asId(inline?.['id']) === id ? inline : null);
};

/**
 * The id of an organisation’s file, which is created if there is none yet. Null if the feed has only its ID.
 */
const takeOrganization = (id: string, raw: Raw | null, cite: Cite, work: Work): string | null => {
  const seen = work.providers.get(id);
  if (seen) return seen;
  const { existing, report } = work;
  const listed = existing.providers.get(id);
  const before = listed ? work.readFile(listed.file) : null;
  if (listed && (raw === null || before === null || !isUntouched(before))) return remember(work, id, listed.id);
  const draft = raw && toProviderDraft(id, raw, { terms: existing.terms, cite, listed: listed?.listed ?? work.today });
  if (!draft) {
    report.notUnderstood.push({
      what: `organisation ${id}`,
      why: 'has only an ID, and the feed does not give its name',
    });
    return null;
  }
  for (const { field, note } of draft.notes) report.notUnderstood.push({ what: `${draft.name}, ${field}`, why: note });
  for (const { field, note } of draft.leftOut) report.leftOut.push({ what: `${draft.name}, ${field}`, why: note });
  const fileId = listed?.id ?? reserve(toFileId(draft.name, id, work.used.providers), work.used.providers);
  const namesake = listed ? undefined : existing.providerNames.get(draft.name.toLowerCase());
  if (namesake)
    report.notUnderstood.push({
      what: `${draft.name}, organization`,
      why:
        `has the name of providers/${namesake}.mdx and another id, so it has a file of its own, ` +
        `providers/${fileId}.mdx. If they are the same, write otherKeys: [${id}] in the first and import again`,
    });
  put(work, {
    file: listed?.file ?? `providers/${fileId}.mdx`,
    name: draft.name,
    text: before !== null && isSameButForSource(before, toDraftFile(draft)) ? before : toDraftFile(draft),
  });
  return remember(work, id, fileId);
};

/** An organisation is cited from the first service that names it; that alone is not a change. */
const isSameButForSource = (before: string, after: string): boolean => {
  const strip = (text: string) => text.replace(/^#.*\n/m, '').replaceAll(/place-[0-9a-f]{12}(?:: .*)?/g, '');
  return strip(before) === strip(after);
};

const remember = (work: Work, id: string, provider: string): string => {
  work.providers.set(id, provider);
  return provider;
};
