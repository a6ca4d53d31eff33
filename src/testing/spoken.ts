import type { Page } from 'playwright-core';

/** A node of the browser’s accessibility tree, as far as it is read here. */
interface AxNode {
  nodeId: string;
  role?: { value?: unknown };
  name?: { value?: unknown };
  childIds?: string[];
  properties?: { name: string; value: { value?: unknown } }[];
}

/** Roles that begin and end what is said in one go. Between them, text and links run on. */
const blocks = new Set([
  ...['heading', 'paragraph', 'list', 'listitem', 'region', 'navigation', 'complementary', 'form', 'group', 'article'],
  ...['main', 'status', 'alert', 'table', 'row', 'cell', 'columnheader', 'rowheader', 'figure', 'term', 'definition'],
]);
/** Roles that are said with their name, whatever is in them. */
const controls = new Set([
  ...['button', 'searchbox', 'textbox', 'spinbutton', 'combobox', 'checkbox', 'radio', 'image'],
  'DisclosureTriangle',
]);
/** Their texts are the names of other nodes, or how the text of their parent is laid out. */
const unsaid = new Set(['LabelText', 'ListMarker', 'InlineTextBox']);

/** What one goes through in a page from its main heading on, in order, as a screen reader says it. */
export const listSpoken = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  return toSpoken(nodes);
};

/**
 * The same of the nodes of a tree, its root first.
 * @throws if it has no main heading
 */
export const toSpoken = (nodes: readonly AxNode[]): string[] => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const items: string[] = [];
  let current: string[] = [];
  const end = () => {
    const words = current
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ (?=[.,;:!?])/g, '')
      .trim();
    if (words) items.push(words);
    current = [];
  };
  const visit = (node: AxNode): void => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '');
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
    if (role === 'StaticText') current.push(name);
    else if (role === 'link') current.push(`link ${name}`);
    else if (controls.has(role)) {
      end();
      current.push(`${role === 'DisclosureTriangle' ? 'fold' : role} ${name}`);
      end();
    } else if (blocks.has(role)) {
      end();
      if (role === 'heading') current.push(`heading ${String(levelOf(node))}`);
      if (role === 'definition') current.push('definition');
      children.forEach(visit);
      end();
    } else if (role === 'LabelText') children.filter(isControl).forEach(visit);
    else if (!unsaid.has(role)) children.forEach(visit);
  };
  const isControl = (node: AxNode) => controls.has(String(node.role?.value));
  if (nodes[0]) visit(nodes[0]);
  end();
  const start = items.findIndex((item) => item.startsWith('heading 1 '));
  if (start === -1) throw new Error('The page has no main heading.');
  return items.slice(start);
};

const levelOf = ({ properties = [] }: AxNode): unknown => properties.find(({ name }) => name === 'level')?.value.value;
