import { FIRST_DAY, firstDayOf, type LabelList, LIVE_TABLES, since } from './label-list.js';

const OURS = 'Keys of ours; the published tables count these without a list of labels';

function published(table: string, words: string, labels: Readonly<Record<string, string>>): LabelList {
  return { words, table, source: LIVE_TABLES, labels: since(FIRST_DAY, labels) };
}

/** What was owed, how it ended and where they stayed meanwhile. */
export const DUTY_LISTS = {
  preventionOutcome: published('P1', 'how prevention ended', {
    SECURED_6M: 'A home for six months or more',
    HOMELESS: 'Became homeless',
    CONTACT_LOST: 'Contact lost',
    '56D_NO_ACTION': '56 days over and nothing more to do',
    WITHDREW_DECEASED: 'Withdrew the application, or died',
    INELIGIBLE: 'No longer eligible',
    REFUSED_OFFER: 'A suitable offer was not taken up',
    REFUSED_COOP: 'Notice for not co-operating',
    UNKNOWN: 'Not known',
  }),
  homeSecured: published('P1', 'whether they stayed in their home or moved', {
    STAYED: 'Stayed in the home they had',
    MOVED: 'Moved to another home',
  }),
  mainActivity: published('P3', 'what helped most', {
    LA_SECURED: 'Accommodation secured by the council',
    FOUND_PAYMENT: 'Helped to find a home, with a payment',
    FOUND_NO_PAYMENT: 'Helped to find a home, without a payment',
    SUPPORTED: 'Supported housing provided',
    MEDIATION: 'Mediation with family or friends',
    NEGOTIATION_EVICTION: 'Negotiation or legal advice to prevent an eviction',
    DHP: 'Discretionary housing payment',
    OTHER_FIN: 'Other financial payments',
    OTHER: 'Another activity',
    ADVICE_ONLY: 'No activity, or advice and information only',
  }),
  reliefOutcome: published('R1', 'how relief ended', {
    SECURED_6M: 'A home for six months or more',
    '56D': '56 days over',
    CONTACT_LOST: 'Contact lost',
    WITHDREW_DECEASED: 'Withdrew the application, or died',
    REFUSED_FINAL: 'A final offer was not taken up',
    INTENTIONAL_FROM: 'Intentionally homeless from accommodation provided',
    LC_REFERRAL: 'Referred to another council, which accepted',
    INELIGIBLE: 'No longer eligible',
    NONCOOP: 'Notice for not co-operating',
    UNKNOWN: 'Not known',
  }),
  finalDecision: published('MD1', 'what was decided after relief', {
    MAIN_OWED: 'Main duty owed',
    INTENTIONAL_PN: 'In priority need and intentionally homeless',
    NO_PN: 'Not in priority need',
    NOT_HOMELESS_ETC: 'Not homeless, or not eligible',
  }),
  mainDutyOutcome: published('MD2', 'how the main duty ended', {
    P6_ACCEPTED: 'Offer of a social home accepted',
    P6_REFUSED: 'Offer of a social home not taken up',
    PRSO_ACCEPTED: 'Private rented sector offer accepted',
    PRSO_REFUSED: 'Private rented sector offer not taken up',
    INELIGIBLE: 'No longer eligible',
    VOLUNTARY_CEASED: 'Left of their own accord',
    INTENTIONAL: 'Intentionally homeless from the accommodation provided',
    OTHER: 'Another ending',
  }),
  priorityNeed: {
    ...{ words: 'the main reason for priority need', table: 'MD3', source: LIVE_TABLES },
    labels: [
      ...since(FIRST_DAY, {
        CHILDREN: 'Household with dependent children',
        PREGNANT: 'Household with somebody who is pregnant',
        OLD_AGE: 'Vulnerable: old age',
        PHYS: 'Vulnerable: physical disability or ill health',
        MH: 'Vulnerable: mental health',
        YOUNG: 'Young applicant',
        OTHER: 'Vulnerable: another reason',
        EMERGENCY: 'Homeless because of an emergency',
      }),
      ...since(firstDayOf('DA_PN'), { DOMESTIC_ABUSE: 'Homeless because of domestic abuse' }),
    ],
  },
  temporaryAccommodation: published('TA1', 'the kind of temporary accommodation', {
    BNB: 'Bed and breakfast',
    NIGHTLY_PAID_SELF_CONTAINED: 'Nightly paid, privately managed, self-contained',
    HOSTEL_REFUGE: 'Hostel, including reception centres, emergency units and refuges',
    PRIV_LEASED: 'Private sector home leased by the council or a registered provider',
    LA_HA_STOCK: 'Within the stock of the council or a registered provider',
    OTHER: 'Another kind',
    DUTY_NO_ACCOM: 'Duty owed, no accommodation secured',
  }),
  reviewOutcome: {
    ...{ words: 'what became of the review', table: null, source: OURS },
    labels: since(FIRST_DAY, {
      PENDING: 'Not decided yet',
      CONFIRMED: 'Decision stands',
      VARIED: 'Decision changed',
      QUASHED: 'Decision does not stand',
      WITHDRAWN: 'Review withdrawn',
    }),
  },
  reviewedQuestion: {
    ...{ words: 'what was reviewed', table: null, source: OURS },
    labels: since(FIRST_DAY, {
      ELIGIBILITY: 'Eligibility',
      HOMELESSNESS: 'Homelessness',
      PRIORITY_NEED: 'Priority need',
      INTENTIONALITY: 'Intentional homelessness',
      REFERRAL: 'Referral to another council',
      REFERRAL_CONDITIONS: 'Whether the conditions for a referral are met',
      REFEREE_DECISION: 'What a referee decided on a referral',
      DUTY_AFTER_REFERRAL: 'Duty owed after a referral',
      DUTY_OWED: 'Which duty is owed',
      PREVENTION_STEPS: 'Steps under the prevention duty',
      PREVENTION_ENDED: 'End of the prevention duty',
      RELIEF_STEPS: 'Steps under the relief duty',
      RELIEF_ENDED: 'End of the relief duty',
      REFUSAL_TO_COOPERATE_IN_PREVENTION: 'Notice of refusal to co-operate, prevention',
      REFUSAL_TO_COOPERATE_IN_RELIEF: 'Notice of refusal to co-operate, relief',
      MAIN_DUTY_ENDED: 'End of the main duty',
      SUITABILITY: 'Suitability of accommodation',
    }),
  },
} as const satisfies Record<string, LabelList>;
