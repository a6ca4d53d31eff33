import { expect, test } from 'vitest';
import { moveLayer, stackLayers, toBody, type Layer } from './layer.ts';
import { strongEnd } from './text.ts';

const layer: Layer = {
  width: 100,
  height: 20,
  shapes: '<path d="M0 0h1"/>',
  labels: [{ text: `4.4%${strongEnd} of <b>`, x: 1, y: 15, size: 15, role: 'ink', anchor: 'end' }],
};

test('a label is one text, its first part heavier, and never markup', () => {
  expect(toBody(layer)).toBe(
    '<path d="M0 0h1"/><text class="chart-text" x="1" y="15" font-size="15" font-weight="400" fill="var(--chart-ink, ' +
      '#14232a)" text-anchor="end"><tspan font-weight="680">4.4%</tspan> of &lt;b&gt;</text>',
  );
});

test('a layer that is moved takes its labels along', () => {
  const moved = moveLayer(layer, 30, 5);
  expect(moved.shapes).toBe('<g transform="translate(30 5)"><path d="M0 0h1"/></g>');
  expect(moved.labels[0]).toMatchObject({ x: 31, y: 20 });
});

test('stacked layers are under each other, each with its space above', () => {
  const stacked = stackLayers(
    [
      { layer, above: 10 },
      { layer, above: 4 },
    ],
    100,
  );
  expect(stacked.height).toBe(54);
  expect(stacked.labels.map(({ y }) => y)).toEqual([25, 49]);
});
