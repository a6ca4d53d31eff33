import type { Caution } from '../schemas/caution.ts';
import type { z } from 'zod';
import type { Area, Region } from '../schemas/area.ts';
import type { AreaContact, NationalLine, RouteFile } from '../schemas/contact.ts';
import type { Family } from '../schemas/family.ts';
import type { guideSchema } from '../schemas/guide.ts';
import type { Page } from '../schemas/page.ts';
import type { Provider } from '../schemas/provider.ts';
import type { Scheme } from '../schemas/scheme.ts';
import type { SearchWordLists } from '../schemas/search-words.ts';
import type { Source } from '../schemas/source.ts';
import type { Theme } from '../schemas/theme.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import type { ContentFile } from './files.ts';

/** A file whose own fields are valid, with its values as the site uses them. */
export interface Entry<Value> extends ContentFile {
  value: Value;
}

/** A valid row of a table, and where it is. */
export interface Located<Row> {
  value: Row;
  file: string;
  line: number | undefined;
}

/** All valid files of content/, by folder, for the rules that look across files. */
export interface CheckedContent {
  schemes: Entry<Scheme>[];
  providers: Entry<Provider>[];
  guides: Entry<z.infer<typeof guideSchema>>[];
  pages: Entry<Page>[];
  sources: Entry<Source>[];
  vocabulary: Entry<Vocabulary>[];
  search: Entry<SearchWordLists>[];
  themes: Entry<Theme>[];
  families: Entry<Family>[];
  routes: Entry<RouteFile>[];
  cautions: Entry<Caution>[];
  areaContacts: Located<AreaContact>[];
  nationalLines: Located<NationalLine>[];
  areaIds: string[];
  areas: Area[];
  regions: Region[];
}
