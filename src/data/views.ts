import type { CollectionEntry } from 'astro:content';
import type { DoorView, HelpView } from './contacts/contacts.ts';
import type { ConfirmedWords } from '../domain/freshness/confirmation.ts';
import type { Freshness } from '../domain/freshness/freshness.ts';
import type { Limit, Sentence } from '../domain/figures/figure.ts';
import type { Listing } from '../domain/facts/listing.ts';
import type { Area, Region } from '../schemas/area.ts';
import type { Caution } from '../schemas/caution.ts';
import type { Cite } from '../schemas/cite.ts';
import type { Family } from '../schemas/family.ts';
import type { Outcome } from '../schemas/outcome.ts';
import type { OrganisationRole } from '../schemas/scheme.ts';
import type { SourceDate } from '../schemas/source.ts';
import type { Theme } from '../schemas/theme.ts';
import type { Term, VocabularyName } from '../schemas/vocabulary.ts';

/** Anything with a page of its own. */
export interface Linked {
  id: string;
  name: string;
  href: string;
}

/** A source line: what it says and where it leads. */
export interface CiteView extends Cite {
  label: string;
  href: string;
}

/** A scheme with everything around it joined, so that templates only show. */
export interface SchemeView extends Linked {
  entry: CollectionEntry<'schemes'>;
  listing: Listing;
  freshness: Freshness;
  /** Who confirmed single facts, and when, in words. */
  confirmed: ConfirmedWords;
  /** Areas as its file names them, larger ones included. */
  areas: AreaView[];
  /** The police force areas that those resolve to. */
  policeAreas: AreaView[];
  terms: Record<VocabularyName, TermView[]>;
  organisations: { role: OrganisationRole; words?: string | undefined; provider: ProviderView; cite: CiteView }[];
  /** Figures about it, those that other files hold last. */
  outcomes: OutcomeView[];
  /** Its documents, each once: the place that the file lists first, and all its places in words. */
  sources: { source: SourceView; cite: CiteView; places: string }[];
  /** The dates of its sources in words, each once; “undated” for a page that shows none. */
  dated: string[];
  /** Who to ask today, by role. */
  ask: string[];
  /** The offices over its areas, or one page for all where they are many or not stated. */
  offices: DoorView[];
  /** Whether a reader of its page may be at risk. */
  isSensitive: boolean;
  related: { scheme: SchemeView; why: string }[];
  /** For a scheme that has ended: where it points on to. */
  successor: { scheme: SchemeView; words: string; cite: CiteView } | null;
}

/** An organisation with every part that it plays. */
export interface ProviderView extends Linked {
  entry: CollectionEntry<'providers'>;
  cite: CiteView;
  areas: AreaView[];
  roles: { role: OrganisationRole; words?: string | undefined; scheme: SchemeView; cite: CiteView }[];
}

/** A police area, or a larger place that is made of some, with the schemes that name it. */
export interface AreaView extends Linked {
  kind: 'police area' | 'larger place';
  /** The language of its name where that is not the page’s: an area of Wales that has one name in both. */
  lang?: 'cy' | undefined;
  area: Area | null;
  region: Region | null;
  ask: string;
  /** The force, and the office over it; of a larger place, the pages that serve every area. */
  force: DoorView | null;
  office: DoorView | null;
  neighbours: AreaView[];
  /** The police areas that a larger place is made of; empty for a police area. */
  members: AreaView[];
  /** Larger places that hold it and that a scheme names. */
  within: AreaView[];
  /** What is known to change there, with its source. */
  notices: { words: string; cite: CiteView }[];
  schemes: SchemeView[];
}

/** A term of the vocabulary with the schemes that name it. */
export interface TermView extends Term, Linked {
  list: VocabularyName;
  /** What its explanation is from; null where that is our own wording of the term. */
  cite: CiteView | null;
  schemes: SchemeView[];
}

/** A document or an official page, with the schemes that come from it. */
export interface SourceView extends Linked {
  source: CollectionEntry<'sources'>['data'];
  /** Null for a page that shows none. */
  date: SourceDate | null;
  /** Null where it does not say. */
  publisher: string | null;
  schemes: SchemeView[];
  /** Whatever else here cites it: guides, terms of the vocabulary, areas, organisations and other sources. */
  citedBy: Linked[];
}

/** A figure with the words that state it and what limits it. */
export interface OutcomeView extends Linked {
  /** The scheme whose file holds it; its address is under that one. */
  scheme: SchemeView;
  /** Every scheme that it is about, that one first. */
  homes: SchemeView[];
  outcome: Outcome;
  /** What prints it. */
  source: SourceView;
  /** When it was printed. */
  printed: SourceDate;
  /** Figures of the same scheme that are part of this one. */
  parts: OutcomeView[];
  /** Figures that it does not reconcile with. */
  unreconciled: OutcomeView[];
  figure: string;
  sentence: Sentence;
  statement: string;
  limits: Limit[];
  cite: CiteView;
  /** Whether a reader of its page may be at risk. */
  isSensitive: boolean;
}

/** A theme with the schemes it gathers, by name. */
export interface ThemeView extends Linked {
  theme: Theme;
  schemes: SchemeView[];
  /** Whether a reader of its page may be at risk. */
  isSensitive: boolean;
}

/** Figures that count the same thing, by the name of their scheme. */
export interface FamilyView extends Linked {
  family: Family;
  /** A figure about two schemes is one member, under the names of both. */
  members: { name: string; schemes: SchemeView[]; view: OutcomeView }[];
}

/** The whole directory, joined. */
export interface Directory {
  schemes: SchemeView[];
  providers: ProviderView[];
  areas: AreaView[];
  regions: AreaView[];
  terms: Record<VocabularyName, TermView[]>;
  vocabulary: Record<VocabularyName, { title: string; question: string }>;
  sources: SourceView[];
  guides: CollectionEntry<'guides'>[];
  outcomes: OutcomeView[];
  themes: ThemeView[];
  families: FamilyView[];
  help: HelpView;
  /** What finders do not suggest, or not first, to some readers; by id. */
  cautions: Caution[];
  cite: (cite: Cite) => CiteView;
}
