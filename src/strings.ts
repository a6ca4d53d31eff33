/** Words that the interface says in more than one place, by key. A second language is a second object of this type. */
export const strings = {
  'site.name': 'Waymark',
  'site.description':
    'Schemes in England, Wales and Scotland that help people stop offending, recover from harm or stay safe, and an ' +
    'honest record of what is known about how well they work.',
  'fact.our-reading': 'Our reading',
  'footer.disclaimer': 'Waymark is a directory and a record. It is not an emergency service and takes no referrals.',
  'footer.unset': 'It is not yet published by a body.',
  'map.attribution':
    'Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and ' +
    'database right 2025. Contains National Statistics data © Crown copyright and database right 2025. Source: ' +
    'Office for National Statistics licensed under the Open Government Licence v.3.0.',
} as const;
