import { toPackRoute } from '../../../data/figures/file-routes.ts';

export const { getStaticPaths, GET } = toPackRoute('bib');
