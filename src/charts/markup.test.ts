import { expect, test } from 'vitest';
import { toStandalone, wrapSvg } from './markup.ts';

const svg = wrapSvg('<path fill="var(--chart-band, #7fb0bf)"/>', {
  id: 'a',
  title: 'Fewer < more & "so"',
  description: 'Words.',
  width: 342,
  height: 90,
});

test('a picture is named and described by its own elements', () => {
  expect(svg).toContain('role="img" aria-labelledby="a-title" aria-describedby="a-desc"');
  expect(svg).toContain(
    '<title id="a-title">Fewer &lt; more &amp; &quot;so&quot;</title><desc id="a-desc">Words.</desc>',
  );
  expect(svg).toContain('viewBox="0 0 342 90"');
});

test('a picture as a file has a size, a ground and plain colours', () => {
  const file = toStandalone(svg);
  expect(file).not.toContain('var(');
  expect(file).toContain('width="342" height="90"');
  expect(file).toContain('</desc><rect width="100%" height="100%" fill="#ffffff"/><path fill="#7fb0bf"/>');
});
