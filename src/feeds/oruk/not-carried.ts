/**
 * What of a listing Open Referral has no place for, each with what becomes of it. A listing that goes out and comes
 * back is without these.
 */
export const notCarried: readonly { what: string; why: string }[] = [
  {
    what: 'Schemes that nobody can join or be referred to',
    why: 'A fund, a panel or a piece of research is no service, so it is left out.',
  },
  {
    what: 'The difference between “not stated” and “does not apply”',
    why: 'Both are left out: there is no word for either.',
  },
  { what: 'The source of each fact, and whether it is our reading', why: 'A record has one date and no citations.' },
  { what: 'Figures, their bases and their cautions', why: 'There is no place for results.' },
  { what: 'Typed rules with “and”, “or” and “not”', why: 'They go out as sentences and come back as sentences.' },
  {
    what: 'How far a scheme reaches in an area, and the places in it',
    why: 'They go out in words, and as locations without an address.',
  },
  { what: 'Our own words beside needs, approaches and audiences', why: 'A term has no place for words of its own.' },
  { what: 'When a scheme began and ends, and the money granted', why: 'There is no place for either.' },
  { what: 'Awards, links, related schemes and what the source leaves unsaid', why: 'There is no place for these.' },
  { what: 'The one-sentence summary and the prose', why: 'There is one description.' },
  {
    what: 'Words and sources beside the role of an organisation; when a body ended; its areas; who held its office',
    why: 'The role goes out as a term; an end is told in the description; people are left out.',
  },
  {
    what: 'The addresses that its page had before, and the scheme that took its place',
    why: 'A record has one address.',
  },
  {
    what: 'When it was first listed, what changed, and who confirmed it',
    why: 'There is one date of the last change, and one of the last assurance.',
  },
];
