import { toFigureRoute } from '../../../data/figures/file-routes.ts';

export const { getStaticPaths, GET } = toFigureRoute('bib');
