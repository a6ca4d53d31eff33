import type { PlaceBar } from '../../domain/places/say.ts';
import { query, setText } from '../ui/dom.ts';

/** Fills the place bar inside an element, or hides it where no place is known. */
export const drawPlaceBar = (root: HTMLElement, place: PlaceBar | undefined): void => {
  query(root, '[data-place-bar]').hidden = place === undefined;
  setText(root, '[data-place-area]', place?.area ?? '');
  setText(root, '[data-place-details]', place?.details ?? '');
  setText(root, '[data-place-takes-in]', place?.takesIn ?? '');
};
