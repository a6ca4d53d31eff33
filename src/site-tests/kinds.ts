/** One page of every kind, by what kind it is. */
export const kinds: Readonly<Record<string, string>> = {
  home: '/', 'all schemes': '/schemes/', scheme: '/schemes/cleveland-divert/', 'scheme, mentioned only': '/schemes/restorative-cleveland/', providers: '/providers/', provider: '/providers/cleveland-pcc/',
  areas: '/areas/', area: '/areas/cheshire/', 'area, none described': '/areas/northern-ireland/', 'area and need': '/areas/cheshire/gambling/', needs: '/needs/', need: '/needs/housing/', stage: '/stages/prison/',
  disposal: '/disposals/conditional-caution/', approach: '/approaches/mentoring/', audience: '/audiences/women/', sources: '/sources/', source: '/sources/apcc-2021/', guides: '/guides/', guide: '/guides/how-to-read-a-figure/',
  results: '/outcomes/', figure: '/outcomes/surrey-checkpoint/reoffended-within-a-year/', search: '/search/', 'find support': '/find/', 'find a referral route': '/refer/', compare: '/compare/', 'get help now': '/help-now/',
  about: '/about/', privacy: '/privacy/', 'accessibility statement': '/accessibility/', components: '/components/', 'data quality': '/data-quality/', 'not found': '/404.html',
};
