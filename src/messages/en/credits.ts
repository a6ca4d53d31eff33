/** Credits for the map and the postcodes, as their licences ask. */
export const map =
  'Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and ' +
  'database right 2025. Contains National Statistics data © Crown copyright and database right 2025. Source: ' +
  'Office for National Statistics licensed under the Open Government Licence v.3.0.';

export const mapLicence =
  'The licence is at https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/.';

export const placeNames =
  'Place names: GeoNames (https://www.geonames.org/), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), ' +
  'changed: matched to police force areas.';

export const districts = 'District names: House of Commons Library MSOA Names 1.14, Open Parliament Licence.';
export const prisons = 'Prisons: Ministry of Justice, Open Government Licence v.3.0.';

/** Licences by their own names. */
export const licenceNames = {
  attribution: 'Creative Commons Attribution 4.0',
  openGovernment: 'Open Government Licence v3.0',
};
