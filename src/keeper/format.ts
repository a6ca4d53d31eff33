import { foldBody } from '../schemas/form/body.ts';
import { editFile, withOwnLineEnds } from './yaml-text.ts';
import { formatYaml } from '../schemas/form/yaml-writer.ts';

/**
 * Formats a content file; comments, order and meaning are preserved.
 * @throws with the file’s name if it cannot be read
 */
export const formatFile = ({ path, text }: { path: string; text: string }): string =>
  withOwnLineEnds(text, (unix) => editFile({ path, text: unix }, formatYaml, (after) => foldBody(after)));
