import { join } from 'node:path';
import { checkCited } from './cited.ts';
import { checkContacts } from './contacts.ts';
import type { CheckedContent } from './content.ts';
import { checkDrafts } from './drafts.ts';
import { checkFamilies } from './families.ts';
import { checkFigures } from './figures.ts';
import type { ContentFile } from './files.ts';
import { checkInventory } from './inventory.ts';
import { checkKeys } from './keys.ts';
import { checkLifecycle } from './lifecycle.ts';
import { nameFile } from './name-file.ts';
import { checkOneCase } from './one-case.ts';
import type { Problem } from './problem.ts';
import { checkPages } from './pages.ts';
import { checkProse } from './prose.ts';
import { checkReferences } from './references.ts';
import { checkReview } from './review.ts';
import { checkSafety } from './safety.ts';
import { checkOwnContacts } from './own-contact.ts';
import { checkSite } from './site.ts';
import { checkSupport } from './support.ts';
import { checkThemes } from './themes.ts';
import { checkTranslations } from './translations.ts';

/** What a rule across files may read. */
export interface Checked {
  /** Every file as read. */
  files: readonly ContentFile[];
  /** The valid files. */
  content: CheckedContent;
  /** The schemes with errors of their own, as far as they are valid. */
  partial: CheckedContent['schemes'];
  /** The valid files, and those schemes: for rules that would otherwise report existing entries as missing. */
  all: CheckedContent;
  /** Path of the content folder, and the folder that file names in messages are relative to. */
  folder: string;
  root: string;
  /** The day on which they are checked, as 2026-11-23. */
  today: string;
}

/** The rules across files, in the order in which they run. Each is independent of the others. */
export const rules: readonly ((checked: Checked) => Problem[])[] = [
  ({ content, files, folder, root }) => checkInventory(content, files, nameFile(root, folder)),
  ({ files }) => checkKeys(files),
  ({ all, files }) => checkReferences(all, files),
  ({ content, files }) => checkFigures(content, files),
  ({ content, partial, files }) => checkFigures({ ...content, schemes: partial }, files),
  ({ all }) => checkFamilies(all),
  ({ all }) => checkThemes(all),
  ({ all }) => checkSupport(all),
  ({ all }) => checkOneCase(all),
  ({ all }) => checkCited(all),
  ({ all }) => checkSafety(all),
  ({ all }) => checkOwnContacts(all),
  ({ all, files }) => checkLifecycle(all, files),
  ({ all }) => checkDrafts(all),
  ({ files }) => checkProse(files),
  ({ content, files }) => checkTranslations(content, files),
  ({ files, folder, root }) => checkPages(files, nameFile(root, folder)),
  ({ files, folder, root }) => checkReview(files, nameFile(root, join(folder, 'review.yaml'))),
  ({ content, files, ...place }) => checkSite(content, files, place),
  ({ content, files, folder, root, today }) => checkContacts(content, files, { folder: nameFile(root, folder), today }),
];
