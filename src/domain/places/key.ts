/**
 * A name in the form in which names are compared: lower case, no accents, no punctuation, “st” for “saint”, without
 * “city of” and the like at its start.
 */
export const toPlaceKey = (name: string): string => toFullKey(name).replace(/^(city|county|borough) of /, '');

/** A name as `toPlaceKey` writes it, with “city of” kept: the City of London is not all of London. */
export const toFullKey = (name: string): string =>
  name
    .replace(/['’‘‛`´ʼʹ′＇\p{Cf}]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłßæœđðþħıŋŧ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/\./g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim();

/** Letters that are not a plain one with an accent, so that Unicode does not take them apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd' },
  ...{ ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't' },
};

/** A key as a name is written: “orl on the marsh” is Orl on the Marsh. */
export const toPlaceName = (key: string): string =>
  key.replaceAll(/\S+/g, (word, at: number) =>
    at > 0 && smallWords.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  );

const smallWords: ReadonlySet<string> = new Set(['and', 'by', 'in', 'le', 'of', 'on', 'the', 'under', 'upon', 'with']);

/**
 * What people call a place for short, as keys: a compound name by what is before its “upon”, “super” or “le”, a
 * council or an island without “City of”, “Isle of” or “County Borough”. Empty where the name has no shorter one.
 */
export const toShortKeys = (name: string): string[] => {
  const key = toFullKey(name);
  const plain = key
    .replace(/^(?:isles?|city|county|royal borough|london borough) of /, '')
    .replace(/ (?:county borough|city|(?:city|county) of)$/, '');
  const before = /^(.+?) (?:upon|on|under|super|le|by|in|en|cum|next|at|sub|with) ./.exec(plain)?.[1];
  return [...new Set([plain, ...(before ? [before] : [])])].filter((short) => short !== key);
};

/**
 * The name of a prison without the words that say it is one: “HMP & YOI Ravensholt” is ravensholt. Undefined where no
 * such word is there.
 */
export const toPrisonKey = (name: string): string | undefined => {
  const key = toFullKey(name);
  const bare = key
    .replace(prisonWords, ' ')
    .trim()
    .replace(/ {2,}/g, ' ')
    .replace(/^(?:and )+/, '');
  return bare === key || bare === '' ? undefined : bare;
};

const prisonWords =
  /\b(?:hmp|hmyoi|hm|yoi|stc|prison|jail|gaol|carchar|young offenders? institut(?:ion|e)|secure training centre)\b/g;
