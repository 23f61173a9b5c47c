/** Of a case and its reader: what decides which pages they may open from it. */
interface Reader {
  readonly householdId: string;
  readonly householdIsOpen: boolean;
  readonly decides: boolean;
  /** The case is in the H-CLIC return of the reader's council, and they answer for it. */
  readonly isReturned: boolean;
}

interface Way {
  readonly text: string;
  readonly page: (caseId: string, reader: Reader) => string;
  readonly for?: Exclude<keyof Reader, 'householdId'>;
}

/** What else there is of a case, each on a page of its own, under what it is about. */
const WAYS: Readonly<Record<string, readonly Way[]>> = {
  Them: [
    { text: 'The household', page: (_, { householdId }) => `/households/${householdId}`, for: 'householdIsOpen' },
    { text: 'What they told us', page: (id) => `/cases/${id}/account` },
    { text: 'They tell us of abuse only now', page: (id) => `/cases/${id}/told-since`, for: 'decides' },
    { text: 'Belongings', page: (id) => `/cases/${id}/belongings` },
  ],
  'The work': [
    { text: 'Assessment and housing plan', page: (id) => `/cases/${id}/plan` },
    { text: 'Hand the case over', page: (id) => `/cases/${id}/hand-over`, for: 'decides' },
    { text: 'What is asked for the H-CLIC return', page: (id) => `/cases/${id}/h-clic`, for: 'isReturned' },
  ],
  'Working with others': [
    { text: 'Help asked of others', page: (id) => `/cases/${id}/help`, for: 'decides' },
    { text: 'Changes that they are to tell us', page: (id) => `/cases/${id}/changes`, for: 'decides' },
    {
      text: 'Whether children’s services may be told',
      page: (id) => `/cases/${id}/childrens-services`,
      for: 'decides',
    },
    {
      text: 'Children in temporary accommodation: who may be told',
      page: (id) => `/cases/${id}/children`,
      for: 'decides',
    },
  ],
};

/** Those of them that the reader may open, without a heading that has none. */
export function waysOnFrom(caseId: string, reader: Reader) {
  return Object.entries(WAYS)
    .map(([heading, ways]) => ({
      heading,
      ways: ways
        .filter((way) => way.for === undefined || reader[way.for])
        .map(({ text, page }) => ({ text, href: page(caseId, reader) })),
    }))
    .filter(({ ways }) => ways.length > 0);
}
