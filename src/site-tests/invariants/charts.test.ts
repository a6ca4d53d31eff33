import { expect, test } from 'vitest';
import { pagesOfSite } from '../../testing/site.ts';

const pages = pagesOfSite().filter(({ html }) => html.includes('class="chart"'));

test('every chart of every page is one image, named and described, its text text, its ids its own', () => {
  expect(pages.length).toBeGreaterThan(0);
  const problems = pages.flatMap(({ path, document }) => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return [
      ...(new Set(ids).size === ids.length ? [] : [`${path}: an id is there twice`]),
      ...[...document.querySelectorAll('svg.chart')].flatMap((svg) => {
        const named = ['aria-labelledby', 'aria-describedby'].every(
          (name) => document.getElementById(svg.getAttribute(name) ?? '')?.textContent,
        );
        const isSound =
          svg.getAttribute('role') === 'img' && named && !svg.querySelector('image, foreignObject, style, script, a');
        const hasWords =
          svg.querySelector('.post-filled, .post-open') !== null || svg.querySelectorAll('text').length > 0;
        return isSound && hasWords ? [] : [`${path}: ${svg.getAttribute('aria-labelledby')}`];
      }),
    ];
  });
  expect(problems).toEqual([]);
});
