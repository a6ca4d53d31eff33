import { hostOf } from '#messages/contacts.ts';
import { numberOfArea, numberOfLine, pageOfArea, type Dialled } from '../../domain/contacts/press.ts';
import type { Area } from '../../schemas/area.ts';
import { inSilence, type AreaContact, type NationalLine, type Route } from '../../schemas/contact.ts';
import type { Content } from '../content.ts';
import { find, type Index } from '../lookup.ts';

/** How a contact is known; the words are `howKnown`’s. */
export interface HowKnown {
  by: NationalLine['known'];
  /** Of an official page: whose it is. */
  body: string;
  /** The date that the page or the list shows; empty where there is none. */
  dated: string;
  /** The day on which someone opened or called it; empty until then. */
  confirmedOn: string;
}

/** A page to open for the force of an area, or for the office over it. */
export interface DoorView {
  /** The body’s name; null where nobody checked what the office is called. */
  name: string | null;
  /** The area that it is for; null for a page that serves every area. */
  area: string | null;
  href: string;
  /** The address as readers see it: office.example. */
  host: string;
  /** Whether the page serves every area, and is not the body’s own. */
  isForAll: boolean;
  known: HowKnown;
  /** What readers need to know of the office: that a mayor holds it, or which body it is now. */
  says: string;
  number: Dialled | null;
}

/** A national service: a number to press, or other ways. */
export interface LineView {
  id: string;
  name: string;
  purpose: string;
  /** Whether it is for some of the people only whom its needs concern. */
  isForSome: boolean;
  /** Whether anyone in distress can call it, whatever the reason. */
  isForAnyone: boolean;
  number: Dialled | null;
  textOrChat: string;
  href: string | null;
  hours: string;
  cost: string;
  /** UK or the nations; empty where no source states it. */
  nations: NationalLine['nation'];
  language: string;
  needs: readonly string[];
  /** Empty for every stage. */
  stages: readonly string[];
  known: HowKnown;
}

/** What anyone can do today about one thing, without a scheme. */
export interface RouteView {
  id: string;
  title: string;
  needs: readonly string[];
  /** Empty for every stage. */
  stages: readonly string[];
  /** What readers should know it before they agree to; empty for what nobody agrees to. */
  disposals: readonly string[];
  routes: (Omit<Route, 'page' | 'lines'> & {
    page: { href: string; of: string; known: HowKnown };
    lines: LineView[];
  })[];
}

/** What pages say in an emergency. */
export interface Emergency {
  /** The number to call. */
  call: string;
  /** How to use it without speaking, where the table says so: what to call, and what to press when asked. */
  inSilence?: { call: string; press: string };
}

/** Help that needs no scheme. */
export interface HelpView {
  /** In the order of the table. */
  lines: LineView[];
  routes: RouteView[];
  emergency: Emergency;
  /** The newest day on which a line was written, changed or confirmed. */
  updatedOn: string;
}

const knownOf = ({ known: by, body, dated, confirmed_on: confirmedOn }: AreaContact | NationalLine): HowKnown => ({
  ...{ by, body, dated, confirmedOn },
});

/** The page and number for the force of an area, or for the office over it; null where no table has any. */
export const toDoor = (
  contacts: readonly AreaContact[],
  area: Pick<Area, 'slug' | 'name' | 'force' | 'governance'> | null,
  kind: AreaContact['kind'],
): DoorView | null => {
  const own = contacts.find((contact) => contact.area === area?.slug && contact.kind === kind);
  const page = pageOfArea(contacts, { area: area?.slug ?? '*', kind });
  if (!page) return null;
  const { title, titleChecked } = area?.governance ?? { title: '', titleChecked: false };
  return {
    name: page.area === '*' ? page.name : kind === 'force' ? (area?.force ?? null) : titleChecked ? title : null,
    area: page.area === '*' ? null : (area?.name ?? null),
    href: page.url,
    host: hostOf(page.url),
    isForAll: page.area === '*',
    known: knownOf(page),
    says: own?.says ?? '',
    number: own ? numberOfArea(own) : null,
  };
};

/** Help lines and routes, joined. */
export const toHelp = (content: Pick<Content, 'nationalLines' | 'routes'>): HelpView => {
  const rows = content.nationalLines.map(({ data }) => data);
  const lines = rows.map(toLine);
  const byId: Index<LineView> = new Map(lines.map((line) => [line.id, line]));
  return {
    lines,
    routes: content.routes
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data: { title, needs, stages, disposals, routes } }) => ({
        ...{ id, title, needs, stages, disposals },
        routes: routes.map(({ page: { url, of, known: by, dated }, lines: named, ...route }) => ({
          ...route,
          page: { href: url, of, known: { by, body: of, dated, confirmedOn: '' } },
          lines: named.map((line) => find(byId, line, 'line of contacts/national.csv')),
        })),
      })),
    emergency: toEmergency(rows),
    updatedOn:
      rows
        .flatMap(({ updated_on: updated, confirmed_on: confirmed }) => [updated, confirmed])
        .toSorted()
        .at(-1) ?? '',
  };
};

const toLine = (row: NationalLine): LineView => ({
  id: row.id,
  name: row.name,
  purpose: row.for,
  isForSome: row.for_some === 'yes',
  isForAnyone: row.use === 'any distress',
  number: numberOfLine(row),
  textOrChat: row.text_or_chat,
  href: row.url || null,
  hours: row.hours,
  cost: row.cost,
  nations: row.nation,
  language: row.language,
  needs: row.needs,
  stages: row.stages,
  known: knownOf(row),
});

const toEmergency = (rows: readonly NationalLine[]): Emergency => {
  const numberFor = (use: NationalLine['use']) => rows.find((row) => row.use === use)?.number ?? '';
  const [, call, press] = inSilence.exec(numberFor('emergency in silence')) ?? [];
  return { call: numberFor('emergency'), ...(call && press ? { inSilence: { call, press } } : {}) };
};
