import { toFigureRoute } from '../../../data/file-routes.ts';

export const { getStaticPaths, GET } = toFigureRoute('bib');
