/** Who publishes this site. Unset is shown as unset: nothing is made up for a body that does not exist yet. */
export interface Operator {
  /** Name of the publishing body. */
  name: string | null;
  /** A shared mailbox for mistakes and questions, never a person’s. */
  contact: string | null;
  /** The body that enforces the accessibility regulations for it. */
  enforcement: string | null;
}

/**
 * The body that publishes this copy of the site. Fill in each line before a first publication; npm run publish:check
 * asks for them.
 */
export const operator: Operator = {
  name: null,
  contact: null,
  enforcement: null,
};

/** Where “Leave this site” goes: one plain site, the only outward address that the site opens automatically. */
export const exitAddress = 'https://www.bbc.co.uk/weather';
