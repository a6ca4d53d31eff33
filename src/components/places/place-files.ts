import { mayHavePostcode } from '../../domain/places/read.ts';
import { locatePostcode } from '../../domain/places/postcode.ts';
import { unpackPlaces, type PlaceFile, type PlaceTable, type PostcodeFile } from '../../domain/places/table.ts';
import { toOwn } from '../ui/address.ts';
import { fetchJson } from '../ui/fetch-json.ts';

/**
 * What a page needs to read places on the device. Each file is fetched once, when something is first typed that needs
 * it, and only then; one that did not load is fetched again by the next call.
 */
export class PlaceFiles {
  #names: Promise<PlaceTable> | undefined;
  #postcodes: Promise<PostcodeFile> | undefined;

  /** The table that reads what was typed: the postcodes alone where it is one. Rejects where a file did not load. */
  async load(typed: string): Promise<PlaceTable> {
    if (!mayHavePostcode(typed)) return this.#loadNames();
    const postcodes = await this.#loadPostcodes();
    if (locatePostcode(typed, postcodes.postcodes).kind !== 'not a postcode') return { ...noNames, ...postcodes };
    return { ...(await this.#loadNames()), ...postcodes };
  }

  async #loadNames(): Promise<PlaceTable> {
    try {
      this.#names ??= fetchJson<PlaceFile>(toOwn('/find/places.json')).then(unpackPlaces);
      return await this.#names;
    } catch (error) {
      this.#names = undefined;
      throw error;
    }
  }

  async #loadPostcodes(): Promise<PostcodeFile> {
    try {
      this.#postcodes ??= fetchJson<PostcodeFile>(toOwn('/find/postcodes.json'));
      return await this.#postcodes;
    } catch (error) {
      this.#postcodes = undefined;
      throw error;
    }
  }
}

const noNames = { names: {}, wide: {}, prisons: {}, ordinary: [] };
