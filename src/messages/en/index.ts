/** The whole catalogue in English, by domain. Code imports a domain as `#messages/<domain>.ts`; this is its type. */
export * as credits from './credits.ts';
export * as facts from './facts.ts';
export * as locale from './locale.ts';
export * as notFound from './not-found.ts';
export * as site from './site.ts';
