import { expect, test } from 'vitest';
import { toSpoken } from './spoken.ts';

type Tree = [role: string, name: string, ...children: Tree[]];

const toNodes = (tree: Tree): Parameters<typeof toSpoken>[0] => {
  const nodes: { nodeId: string; role: object; name: object; childIds: string[]; properties: never[] }[] = [];
  const add = ([role, name, ...children]: Tree): string => {
    const node = {
      ...{ nodeId: String(nodes.length), role: { value: role }, name: { value: name } },
      childIds: [] as string[],
      properties: [{ name: 'level', value: { value: 1 } }] as never[],
    };
    nodes.push(node);
    node.childIds = children.map(add);
    return node.nodeId;
  };
  add(tree);
  return nodes;
};
const heading: Tree = ['heading', '', ['StaticText', 'A page']];

test('what is before the main heading is not said, and a paragraph is one item, its links in it', () => {
  const page: Tree = ['RootWebArea', '', ['link', 'Skip'], heading, ['paragraph', '']];
  page.push(['paragraph', '', ['StaticText', 'You can'], ['link', 'ask'], ['StaticText', '.']]);
  expect(toSpoken(toNodes(page))).toEqual(['heading 1 A page', 'You can link ask.']);
});

test('a label with its value in a list is one item; a definition is said as one', () => {
  const page: Tree = ['RootWebArea', '', heading];
  page.push(['listitem', '', ['generic', '', ['StaticText', 'Where']], ['generic', '', ['StaticText', 'Wales']]]);
  page.push(['term', '', ['StaticText', 'Who']], ['definition', '', ['StaticText', 'Women']]);
  expect(toSpoken(toNodes(page)).slice(1)).toEqual(['Where Wales', 'Who', 'definition Women']);
});

test('a control is said by its name, its label not a second time', () => {
  const page: Tree = ['RootWebArea', '', heading, ['LabelText', '', ['StaticText', 'Age'], ['textbox', 'Age']]];
  expect(toSpoken(toNodes(page)).slice(1)).toEqual(['textbox Age']);
});

test('a page without a main heading is rejected', () => {
  expect(() => toSpoken(toNodes(['RootWebArea', '']))).toThrow('no main heading');
});
