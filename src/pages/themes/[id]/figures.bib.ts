import { toPackRoute } from '../../../data/file-routes.ts';

export const { getStaticPaths, GET } = toPackRoute('bib');
