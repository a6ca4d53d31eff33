import * as text from '#messages/site.ts';
import { writeKept } from '../shortlist/kept.ts';

/** Presses further apart than this, in milliseconds, are ordinary typing. */
const pressWindow = 5000;
/** How many presses of Shift in a row leave the site. */
const needed = 3;

/** How long to wait for the browser to go back along a page’s own steps, in milliseconds. */
const backWindow = 150;

/**
 * Leaves at once: nothing to see, no title, nothing kept, and the page replaced, so that Back does not lead to it. A
 * page of several steps, such as a finder, is left from its first.
 */
const leave = (address: string): void => {
  document.body.replaceChildren();
  document.title = text.leaving;
  writeKept('');
  // Nothing of this page stays on the screen while the other one loads.
  document.documentElement.className = 'is-left';
  const { step = 0 } = (history.state ?? {}) as { step?: number };
  if (step === 0) return location.replace(address);
  const late = setTimeout(() => location.replace(address), backWindow);
  addEventListener('popstate', () => (clearTimeout(late), location.replace(address)), { once: true });
  history.go(-step);
};

const link = document.querySelector<HTMLAnchorElement>('[data-exit]');
const said = document.querySelector('[data-exit-count]');
let presses = 0;
let last = -Infinity;
/** Whether Shift is held by itself: with another key, a click or the wheel it serves a purpose of its own. */
let isAlone = false;

const forget = (): void => {
  presses = 0;
  isAlone = false;
};

if (link) {
  for (const exit of document.querySelectorAll('[data-exit]'))
    exit.addEventListener('click', (event) => {
      event.preventDefault();
      leave(link.href);
    });
  addEventListener('keydown', ({ key, repeat, ctrlKey, altKey, metaKey }) => {
    if (key !== 'Shift' || ctrlKey || altKey || metaKey) forget();
    else if (!repeat) isAlone = true;
  });
  for (const use of ['pointerdown', 'wheel']) addEventListener(use, forget, { passive: true });
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !isAlone) return;
    isAlone = false;
    presses = event.timeStamp - last < pressWindow ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses >= needed) leave(link.href);
    else if (said) said.textContent = presses === 1 ? text.shiftOnce : text.shiftTwice;
  });
  addEventListener('pageshow', (event) => {
    // A page brought back from the browser’s memory after leaving is blank; it is loaded again.
    if (event.persisted && document.documentElement.className === 'is-left') location.reload();
  });
}
