import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import { toScriptText, type Node } from './graph.ts';

test('a text that would end the script stays text', () => {
  const node: Node = { '@type': 'WebPage', name: '</script><script>alert(1)</script><!--' };
  expect(toScriptText([node])).not.toContain('<');
  expect(JSON.parse(toScriptText([node]))).toEqual({ '@context': 'https://schema.org', '@graph': [node] });
});

property(
  'any text comes back as it was, and none holds a “<”',
  [fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</SCRIPT >', '<!--<script>', ']]>', '\u2028'))],
  (name) => {
    const text = toScriptText([{ '@type': 'WebPage', name }]);
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as { '@graph': { name: string }[] })['@graph'][0]?.name).toBe(name);
  },
);
