/** The tables of the data page: what each holds, and what is in each of its columns. */

/** How the items of a list in one cell are separated. */
export const separated = (column: string, separator: string): string => `${column} Separated by “${separator}”.`;

/** The table in one of its forms, such as CSV. */
export const inForm = (title: string, form: string): string => `${title}, as ${form}`;

/** A column that says in which state a fact is. A blank beside it is never a fact. */
const stateOf = (fact: string): string =>
  `${fact}: known, not stated by the source, does not apply, or not looked up yet.`;

const id = 'Its id, the last part of its page’s address.';
const stableId = 'Its stable ID, as in the Open Referral feed.';
const schemeId = 'Id of the scheme.';
const termIds = 'Ids of terms of the vocabulary.';
const listed = 'Day on which it was first listed.';

/** Columns that several tables have. */
export const shared = {
  document: 'Id of the source.',
  at: 'Place in that source.',
  page: 'Its page.',
};

export const schemes = {
  title: 'Schemes',
  description:
    'Every scheme that the sources describe or mention, a row each. A blank is not a fact: the column that ends in ' +
    '_state says whether it is known.',
  columns: {
    id,
    number: stableId,
    name: 'Its name.',
    other_names: 'Other names in the sources.',
    depth: '“mention” where the source names it and says little more.',
    kind: 'What kind of scheme it is.',
    takes_people: 'Whether a person can join or be referred to it.',
    why_not: 'Why nobody is referred to it.',
    status: 'What the source says of whether it runs.',
    status_words: 'What else the source says of that.',
    age_of_information: 'How old this is, in a sentence.',
    described:
      'Date of its newest source, or the part of it that is known; where someone confirmed the listing, the day.',
    confirmed: 'Whether anyone has confirmed the whole listing since.',
    summary: 'One sentence.',
    about: 'Two or three sentences.',
    area_state: stateOf('Where it works'),
    areas: 'Ids of the areas that it names.',
    police_areas: 'Ids of the police areas in those.',
    extent: 'How far it reaches in them.',
    places: 'Towns, councils or prisons that the source names.',
    needs_state: stateOf('What it helps with'),
    needs: termIds,
    stages_state: stateOf('When it can be used'),
    stages: termIds,
    disposals_state: stateOf('Which disposals it can be part of'),
    disposals: termIds,
    approaches_state: stateOf('How it works'),
    approaches: termIds,
    audiences_state: stateOf('Who it is made for'),
    audiences: termIds,
    age_state: stateOf('The ages it takes'),
    age_from: 'Lowest age, where one is stated.',
    age_to: 'Highest age, where one is stated.',
    gender_state: stateOf('Whether it takes women, men or both'),
    gender: 'Who it takes.',
    sources: 'Ids of its sources.',
    listed,
    changed: 'Day on which its listing last said something new.',
  },
};

export const facts = {
  title: 'Facts about schemes',
  description: 'Every question about every scheme, with the answer, whether it is known, and the place in its source.',
  columns: {
    scheme: schemeId,
    question: 'The question, as its page asks it; for a rule about who can take part, how hard the rule is.',
    state: stateOf('The answer'),
    answer: 'The answer in our words; only where it is known.',
    why: 'Why it is not stated or does not apply, where the file says.',
    reading: 'Our reason, where the answer is our reading of the source and not its own words.',
  },
};

export const roles = {
  title: 'Roles of organisations',
  description: 'Which organisation does what for which scheme, as a source names it.',
  columns: {
    scheme: schemeId,
    provider: 'Id of the organisation.',
    role: 'What the organisation does for the scheme.',
    words: 'What it does, where the role does not say it.',
  },
};

export const providers = {
  title: 'Providers',
  description:
    'Every organisation that a source names behind a scheme. What each does for a scheme is in the table of roles.',
  columns: {
    id,
    number: stableId,
    name: 'Its name, as it spells itself.',
    other_names: 'Spellings and short names in the sources.',
    kind: 'What kind of organisation it is.',
    about: 'What the sources say it does.',
    areas: 'Ids of areas that a source ties it to.',
    ended: 'Where the body is known to have ended: when, and who took over.',
    listed,
  },
};

export const areas = {
  title: 'Areas',
  description:
    'The police areas of the United Kingdom, and the larger places that a scheme names. An area without schemes is a ' +
    'gap in the sources, not proof that there is no help. Names and codes of police areas come from the Office for ' +
    'National Statistics, under the Open Government Licence v3.0.',
  columns: {
    id,
    name: 'Its name.',
    kind: 'A police force area, or a larger place that a scheme names.',
    code: 'Its code at the Office for National Statistics; Northern Ireland has none.',
    nation: 'England, Wales, Scotland or Northern Ireland.',
    region: 'The region that it is in.',
    force: 'Its police force.',
    covers: 'What it covers, in words.',
    members: 'Ids of the police areas in it, for a larger place.',
    neighbours: 'Ids of the areas next to it.',
    schemes: 'Ids of the schemes that name it or a larger place that contains it.',
  },
};

export const outcomes = {
  title: 'Figures about schemes',
  description:
    'Every figure that a source prints about a scheme, with its base, its cautions and the place in its source. The ' +
    'figures count different things: do not rank them.',
  columns: {
    scheme: schemeId,
    also_of: 'Ids of the other schemes that it is about.',
    id: 'Its id within the scheme.',
    type: 'What sort of number it is.',
    kind: 'Only a result says anything about whether it worked.',
    measure: 'What was measured.',
    figure: 'The figure as it must be printed, with its base.',
    statement: 'The figure in a sentence.',
    as_printed: 'How the source puts it, where ours looks different.',
    qualifier: 'The word that the source puts before the number.',
    basis: 'For a proportion: what the source prints.',
    numerator: 'How many of them.',
    denominator: 'Of how many.',
    percent: 'The percentage as the source prints it.',
    our_percent: 'The percentage by our sum, where counts are printed.',
    interval_low: 'Lower end of the 95% interval of our percentage (Wilson), in per cent.',
    interval_high: 'Upper end of that interval.',
    value: 'For a count, money in pounds or a rating: the number.',
    unit: 'What is counted.',
    from: 'For a change or a rating: the number before.',
    to: 'For a change: the number after.',
    direction: 'For a change that is printed as a percentage: which way.',
    verdict: 'Whether it may be quoted, by our own rule. An impossible figure is never quoted.',
    compared: 'What it was compared with, in words. An impossible figure has none of these four marks.',
    base: 'How many people it covers, in words.',
    followed: 'How long people were followed, in words.',
    counted: 'Who counted, in words.',
    wrong_number:
      'What is wrong with the number itself: “rounding” is a slip of its last digit. Empty where nothing is wrong.',
    does_not_reconcile_with: 'The figures that it does not reconcile with, each as scheme/outcome.',
    cautions: 'What is wrong or weak, each in a sentence. They belong to the figure: quote them with it.',
    population_state: stateOf('Who was measured'),
    population: 'Who was measured.',
    period_state: stateOf('Over what time'),
    period: 'Over what time.',
    follow_up_state: stateOf('How long people were followed'),
    follow_up: 'How long people were followed.',
    comparator_state: stateOf('What it was compared with'),
    comparator: 'What it was compared with.',
    comparator_kind: 'How strong that comparison is.',
    counted_by_state: stateOf('Who counted'),
    counted_by: 'Who counted.',
  },
};

export const sources = {
  title: 'Sources',
  description: 'The documents and official pages that everything here comes from.',
  columns: {
    id,
    title: 'Its title.',
    short: 'Short name beside each fact.',
    kind: 'What kind of source it is.',
    publisher_state: stateOf('The publisher'),
    publisher: 'Who published it.',
    authors: 'Who wrote it, as printed.',
    date: 'Its date, or the part of it that is known. A page may show none.',
    date_words: 'The date as pages say it.',
    date_basis: 'Whether the date is printed or was worked out.',
    date_how: 'Where it is printed, or what it was worked out from.',
    extent: 'How long a document is, and how places in it are named.',
    can_show: 'What a document can be evidence of.',
    cannot_show: 'What a document cannot be evidence of.',
    address: 'The address of an official page.',
    known_by: 'How the address of an official page is known.',
    schemes: 'Ids of the schemes that come from it.',
  },
};

export const context = {
  title: 'Figures about the problem',
  description: 'Numbers that a source prints about crime or prison in general. None is a result of a scheme.',
  columns: {
    id: 'Its id within the source.',
    words: 'The figure in a sentence.',
    about: 'Id of the scheme whose text it is printed beside.',
    note: 'What to know about it.',
  },
};

export const vocabulary = {
  title: 'Vocabulary',
  description:
    'The words that schemes are described with: needs, stages, disposals, approaches, audiences and referrers.',
  columns: {
    list: 'The list it belongs to.',
    id: 'Its id.',
    number: stableId,
    term: 'The official term.',
    label: 'The term in plain words.',
    explanation: 'What it means, in a sentence.',
    document: 'Id of the source that the explanation is from. Blank where it only says what the words mean.',
    at: shared.at,
    words_people_use: 'What people type for it.',
    nation: 'Where the term is the law’s own.',
  },
};
