import type { LoaderContext } from 'astro/loaders';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { copyFixture } from '../testing/content-folder.ts';
import { entriesOf } from './loader.ts';

type DataEntry = Parameters<LoaderContext['store']['set']>[0];

/** A store as Astro passes it to a loader, with what an earlier build left in it. */
const contextOf = (before: readonly DataEntry[] = []) => {
  const entries = new Map(before.map((entry) => [entry.id, entry]));
  const renderMarkdown = vi.fn(async (text: string) => ({ html: `<p>${text}</p>` }));
  const store = {
    values: () => [...entries.values()],
    clear: () => entries.clear(),
    set: (entry: DataEntry) => entries.set(entry.id, entry),
  };
  return {
    entries,
    renderMarkdown,
    context: {
      store,
      renderMarkdown,
      generateDigest: (text: string) => `digest of ${text}`,
    } as unknown as LoaderContext,
  };
};

const guides = entriesOf('guides', 'mdx');
let first: ReturnType<typeof contextOf>;
beforeEach(async () => {
  const home = process.cwd();
  onTestFinished(() => process.chdir(home));
  process.chdir(copyFixture().root);
  first = contextOf();
  await guides.load(first.context);
});

test('prose is rendered, and cached with the digest of its text', () => {
  const rendered = [...first.entries.values()].filter((entry) => entry.rendered);
  expect(rendered.length).toBe(first.renderMarkdown.mock.calls.length);
  expect(rendered.length).toBeGreaterThan(0);
  for (const { digest } of rendered) expect(digest).toMatch(/^digest of /);
});

test('a second build renders nothing again', async () => {
  const second = contextOf([...first.entries.values()]);
  await guides.load(second.context);
  expect(second.renderMarkdown).not.toHaveBeenCalled();
  expect([...second.entries]).toEqual([...first.entries]);
});

test('no fact outlives the schema that made it, and no file that is gone stays', async () => {
  const stale = [...first.entries.values()].map((entry) => ({
    ...entry,
    data: { title: 'as an older schema had it' },
  }));
  const second = contextOf([...stale, { id: 'gone', data: {}, digest: 'digest', rendered: { html: '' } }]);
  await guides.load(second.context);
  expect([...second.entries]).toEqual([...first.entries]);
});

test('prose with a component is left to become a module', async () => {
  const { entries, context } = first;
  expect(
    [...entries.values()].filter(({ rendered, deferredRender }) => Boolean(rendered) === Boolean(deferredRender)),
  ).toEqual([]);
  expect(context.store.values().length).toBeGreaterThan(0);
});
