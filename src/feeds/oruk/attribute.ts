import { z } from 'zod';
import { stableId } from '../stable-id.ts';
import { plainText } from './values.ts';
import { termId, termShape, type ListName, type Taxonomy } from './taxonomy.ts';

/** A term of one of our lists that describes a service or an organisation, as HSDS 3.0 has it. */
export const attributeShape = z.strictObject({
  id: z.guid(),
  link_id: z.guid(),
  link_type: plainText,
  link_entity: z.enum(['service', 'organization']),
  taxonomy_term_id: z.guid(),
  taxonomy_term: termShape,
  value: z.guid().optional(),
});
export type Attribute = z.infer<typeof attributeShape>;

/** Whose attributes they are, and the lists their terms are in. */
export interface AttributeOwner {
  id: string;
  entity: Attribute['link_entity'];
  taxonomies: readonly Taxonomy[];
}

/** The attributes of one owner from one list, in the order given. */
export const toAttributes = (
  { id, entity, taxonomies }: AttributeOwner,
  { list, linkType, codes, value }: { list: ListName; linkType: string; codes: readonly string[]; value?: string },
): Attribute[] =>
  codes.map((code) => {
    const wanted = termId(list, code);
    const term = taxonomies
      .flatMap(({ taxonomy_terms }) => taxonomy_terms)
      .find((candidate) => candidate.id === wanted);
    if (!term) throw new Error(`No term “${code}” is in the list “${list}”.`);
    return {
      id: stableId('attribute', [id, list, code, value].filter(Boolean).join('/')),
      link_id: id,
      link_type: linkType,
      link_entity: entity,
      taxonomy_term_id: term.id,
      taxonomy_term: term,
      ...(value ? { value } : {}),
    };
  });
