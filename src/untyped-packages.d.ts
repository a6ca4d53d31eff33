declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}

declare module '@citation-js/core' {
  /** The part of Citation.js that we use; it ships no types of its own. */
  export class Cite {
    constructor(data: unknown);
    format(format: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
    format(format: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    config: { get: (plugin: '@bibtex') => { format: { useIdAsLabel: boolean; asciiOnly: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

declare module 'datapackage' {
  /** The part that tests use; it ships no types of its own. */
  export interface Resource {
    name: string;
    errors: Error[];
    read(options: { keyed: boolean }): Promise<unknown[]>;
  }
  export class Package {
    static load(descriptor: unknown, options?: { basePath?: string; strict?: boolean }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
    getResource(name: string): Resource | null;
  }
}

declare module 'html-to-text' {
  interface Options {
    wordwrap: false;
    limits: { maxDepth: number; maxChildNodes: number; maxInputLength: number; ellipsis: string };
    selectors: { selector: string; format?: string; options?: Record<string, unknown> }[];
  }
  export function convert(html: string, options: Options): string;
}

declare module 'js-yaml' {
  /** The part of js-yaml that we use; it ships no types of its own. */
  export const CORE_SCHEMA: object;
  export const DEFAULT_SCHEMA: object;
  export const load: (text: string, options: { schema: object }) => unknown;
}
