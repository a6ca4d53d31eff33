import { dataPackage as text } from '#messages/feeds.ts';
import { inForm } from '#messages/tables.ts';
import { toSlug } from '../../schemas/slug.ts';
import { addressOn, type Site } from '../../domain/lists/address.ts';
import { documentsOf } from '../../data/sources.ts';
import type { Directory } from '../../data/views.ts';
import { changedOn, newest } from '../dates.ts';
import { licence } from './licence.ts';
import { forms, measureFiles, type Form } from './tables.ts';
import { toFields, type Table } from './table.ts';

/** The day on which anything listed here last changed. */
export const dataDay = ({ schemes, providers, guides }: Pick<Directory, 'schemes' | 'providers' | 'guides'>): string =>
  newest([
    ...schemes.map(({ listing }) => changedOn(listing)),
    ...providers.map(({ entry }) => entry.data.listed),
    ...guides.map(({ data }) => data.updated),
  ]) ?? '';

/** A Frictionless data package of all tables (specs.frictionlessdata.io, version 1). */
export const toDataPackage = (tables: readonly Table[], directory: Directory, { name, url }: Site) => ({
  profile: 'data-package',
  name: toSlug(name) || 'directory',
  id: addressOn('/data/datapackage.json', url),
  title: text.title(name),
  description: text.description(documentsOf(directory.sources).length, yearsOf(documentsOf(directory.sources))),
  homepage: addressOn('/data/', url),
  version: dataDay(directory),
  licenses: [licence],
  sources: directory.sources.map(({ name, href }) => ({ title: name, path: addressOn(href, url) })),
  resources: tables.flatMap((table) => (Object.keys(forms) as Form[]).map((form) => toResource(table, form))),
});

/** The years of the oldest and of the newest document, which may be one. */
const yearsOf = (sources: Directory['sources']): string[] => {
  const years = sources.flatMap(({ date }) => date?.value.slice(0, 4) ?? []).toSorted();
  return [...new Set([...years.slice(0, 1), ...years.slice(-1)])];
};

const toResource = (table: Table, form: Form) => {
  const { bytes, hash } = measureFiles(table)[form];
  return {
    name: form === 'csv' ? table.name : `${table.name}-${form}`,
    title: inForm(table.title, forms[form].title),
    description: table.description,
    path: `${table.name}.${form}`,
    format: form,
    mediatype: forms[form].type,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    licenses: [licence, ...(table.alsoUnder ?? [])],
    ...(form === 'csv'
      ? {
          profile: 'tabular-data-resource',
          dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
          schema: { fields: toFields(table), missingValues: [''] },
        }
      : { profile: 'data-resource' }),
  };
};
