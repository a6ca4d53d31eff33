/** The language of this catalogue, as Intl and the `lang` of a page name it. The only place that says so. */
export const locale = 'en-GB';
