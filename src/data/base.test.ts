import { expect, test } from 'vitest';
import { underBase, withoutBase } from './base.ts';

test.each([
  ['<a class="x" href="/find/">', '<a class="x" href="/north/find/">'],
  ['<a href="/">', '<a href="/north/">'],
  ['<a href="/north/">', '<a href="/north/north/">'],
  ['<form action="/search/">', '<form action="/north/search/">'],
  ['<img src="/_astro/a.png">', '<img src="/north/_astro/a.png">'],
  ['<img src="/north/_astro/a.png">', '<img src="/north/_astro/a.png">'],
  [
    '<meta http-equiv="refresh" content="0; url=/schemes/a/">',
    '<meta http-equiv="refresh" content="0; url=/north/schemes/a/">',
  ],
  ['<a href="#main">', '<a href="#main">'],
  ['<a href="https://host.example/find/">', '<a href="https://host.example/find/">'],
  ['<a href="//host.example/">', '<a href="//host.example/">'],
  ['<p>Write href="/find/" there</p>'.replaceAll('"', '&quot;'), '<p>Write href=&quot;/find/&quot; there</p>'],
])('%s below a folder', (html, moved) => {
  expect(underBase(html, '/north/')).toBe(moved);
});

test('the path of a page below the site has no folder', () => {
  expect(withoutBase('/north/find/', '/north/')).toBe('/find/');
  expect(withoutBase('/north/', '/north/')).toBe('/');
  expect(withoutBase('/find/', '/')).toBe('/find/');
});
