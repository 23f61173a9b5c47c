// @ts-nocheck
import { FIRST_DAY, type LabelList, since } from './label-list.js';

const CORE = 'MHCLG CORE lettings, ethnic groups as in its published program; the numbers are not used here';
const HARMONISED = 'Government Statistical Service harmonised answers; the return’s own wording is not published';
const OURS = 'Keys of ours for what the household record says';

/** What is said of each person. Nobody has to answer what only they can say. */
export const PEOPLE_LISTS = {
  sex: {
    ...{ words: 'sex', table: null, source: OURS },
    labels: since(FIRST_DAY, { FEMALE: 'Female', MALE: 'Male', OTHER: 'Other', NOT_STATED: 'Not stated' }),
  },
  relationship: {
    ...{ words: 'who they are to the applicant', table: null, source: OURS },
    labels: since(FIRST_DAY, {
      APPLICANT: 'Applicant',
      PARTNER: 'Partner',
      CHILD: 'Child',
      OTHER_RELATIVE: 'Another relative',
      OTHER: 'Somebody else',
    }),
  },
  ethnicity: {
    ...{ words: 'ethnic group', table: null, source: CORE },
    labels: since(FIRST_DAY, {
      WHITE_BRITISH: 'White: English, Welsh, Scottish, Northern Irish or British',
      WHITE_IRISH: 'White: Irish',
      WHITE_GYPSY_TRAVELLER: 'White: Gypsy or Irish Traveller',
      WHITE_ROMA: 'White: Roma',
      WHITE_OTHER: 'White: any other background',
      MIXED_WHITE_CARIBBEAN: 'Mixed: White and Black Caribbean',
      MIXED_WHITE_AFRICAN: 'Mixed: White and Black African',
      MIXED_WHITE_ASIAN: 'Mixed: White and Asian',
      MIXED_OTHER: 'Mixed: any other background',
      ASIAN_INDIAN: 'Asian: Indian',
      ASIAN_PAKISTANI: 'Asian: Pakistani',
      ASIAN_BANGLADESHI: 'Asian: Bangladeshi',
      ASIAN_CHINESE: 'Asian: Chinese',
      ASIAN_OTHER: 'Asian: any other background',
      BLACK_CARIBBEAN: 'Black: Caribbean',
      BLACK_AFRICAN: 'Black: African',
      BLACK_OTHER: 'Black: any other background',
      ARAB: 'Arab',
      OTHER: 'Any other ethnic group',
      PREFERS_NOT_TO_SAY: 'Prefers not to say',
      NOT_KNOWN: 'Not known',
    }),
  },
  nationality: {
    ...{ words: 'nationality', table: null, source: HARMONISED },
    labels: since(FIRST_DAY, {
      UK: 'United Kingdom',
      IRISH: 'Irish',
      EEA: 'Another country of the European Economic Area, or Switzerland',
      NON_EEA: 'Another country',
      PREFERS_NOT_TO_SAY: 'Prefers not to say',
      NOT_KNOWN: 'Not known',
    }),
  },
  sexualIdentity: {
    ...{ words: 'sexual identity', table: null, source: HARMONISED },
    labels: since(FIRST_DAY, {
      HETEROSEXUAL: 'Heterosexual or straight',
      GAY_LESBIAN: 'Gay or lesbian',
      BISEXUAL: 'Bisexual',
      OTHER: 'Other',
      PREFERS_NOT_TO_SAY: 'Prefers not to say',
      NOT_KNOWN: 'Not known',
    }),
  },
} as const satisfies Record<string, LabelList>;
