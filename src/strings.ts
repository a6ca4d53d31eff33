/** Words that the interface says in more than one place, by key. A second language is a second object of this type. */
export const strings = {
  'fact.our-reading': 'Our reading',
  'map.attribution':
    'Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and ' +
    'database right 2025. Contains National Statistics data © Crown copyright and database right 2025. Source: ' +
    'Office for National Statistics licensed under the Open Government Licence v.3.0.',
} as const;
