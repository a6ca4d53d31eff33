/** The table of contacts on the data page: what it holds, and what is in each of its columns. */

export const title = 'Contacts';
export const description =
  'Who to contact: what each scheme and each organisation gave of itself, the force of each area and the office over ' +
  'it, and national lines, each with how it is known. A contact that a scheme or an organisation gave is live while ' +
  'someone confirmed it in time: check any other before you use it.';

export const columns = {
  of: 'What it is a contact of: a scheme, an organisation, a police area, or a national line.',
  id: 'Id of that scheme, organisation, area or line.',
  kind: 'Whose it is: its own, the force’s, the office’s over the area, or a national line.',
  name: 'Its name, where one was checked.',
  state: 'The contact: known, not stated by the source, does not apply, or not looked up yet.',
  live: 'Whether pages linked to it on the day on which this file was made.',
  phone: 'Telephone number, with what to do after it.',
  email: 'Shared mailbox.',
  web: 'Address of its page.',
  hours: 'When it can be reached, where that is stated.',
  where: 'The town, where that is stated.',
  for: 'Who may use it: the public, professionals or both; empty where nobody says.',
  how_known: 'How it is known, in a sentence.',
  confirmed: 'Day on which someone last confirmed it; empty until then.',
};
