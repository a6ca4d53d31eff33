import { foldBody } from '../schemas/form/body.ts';
import { editFile, withOwnLineEnds } from './yaml-text.ts';
import { formatYaml } from '../schemas/form/yaml-writer.ts';

/**
 * A content file in the one way in which files are written; comments and order stay, and it means the same.
 * @throws with the file’s name where it cannot be read
 */
export const formatFile = ({ path, text }: { path: string; text: string }): string =>
  withOwnLineEnds(text, (unix) => editFile({ path, text: unix }, formatYaml, (after) => foldBody(after)));
