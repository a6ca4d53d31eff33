/** One page of every kind, by what kind it is. */
export const kinds: Readonly<Record<string, string>> = {
  home: '/', 'all schemes': '/schemes/', scheme: '/schemes/cleveland-divert/', 'scheme, mentioned only': '/schemes/restorative-cleveland/', providers: '/providers/', provider: '/providers/cleveland-pcc/',
  areas: '/areas/', area: '/areas/cheshire/', 'area, none described': '/areas/northern-ireland/', 'area and need': '/areas/cheshire/gambling/', needs: '/needs/', need: '/needs/housing/', stage: '/stages/prison/',
  disposal: '/disposals/conditional-caution/', approach: '/approaches/mentoring/', audience: '/audiences/women/', sources: '/sources/', source: '/sources/apcc-2021/', guides: '/guides/', guide: '/guides/how-to-read-a-figure/',
  results: '/outcomes/', figure: '/outcomes/surrey-checkpoint/reoffended-within-a-year/', 'figure, a number': '/outcomes/cleveland-divert/women-referred/', 'figure, not drawn': '/outcomes/cleveland-divert/reoffending-185-per-cent-lower/',
  'figure with parts': '/outcomes/nottinghamshire-u-turn/young-people-supported/', 'figure, before and after': '/outcomes/staffordshire-cstr-pilot/mental-health-treatment-orders/', 'compare figures': '/outcomes/compare/',
  themes: '/themes/', theme: '/themes/women/', 'sensitive theme': '/themes/people-who-cause-harm-at-home/', embed: '/embed/surrey-checkpoint/reoffended-within-a-year/', 'larger area': '/areas/south-west/', search: '/search/', 'find support': '/find/', 'find a referral route': '/refer/', compare: '/compare/', 'get help now': '/help-now/',
  about: '/about/', privacy: '/privacy/', 'accessibility statement': '/accessibility/', components: '/components/', 'data quality': '/data-quality/', 'not found': '/404.html',
};
