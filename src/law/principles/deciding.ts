import {
  childrensWellbeingAct2026,
  guidance,
  HOMELESSNESS_CODE,
  housingAct1996,
  reviewRegulations2018,
} from '../citation.js';
import { normInWords } from '../homelessness/referral/local-connection.js';
import { TIME_LIMITS } from '../time-limits.js';
import type { Row } from './principle.js';

// What is found about somebody, who answers for them, and who looks at it again.

const code = (chapter = '') => guidance(HOMELESSNESS_CODE, chapter);
const RELIEF = TIME_LIMITS['K-02'].length.n;
const REVIEW = TIME_LIMITS['K-05'].length.n;

export const INTENTIONAL: readonly Row[] = [
  [
    'INT-1',
    'A deliberate act, that caused the loss, of a home that was available, and reasonable to go on living in: all four are found, and where some are answered none is taken as given.',
    housingAct1996('191(1)'),
  ],
  ['INT-2', 'Leaving a home where abuse is probable is never intentional.', housingAct1996('177, 191')],
  ['INT-3', 'An act in good faith, not knowing what mattered, is not deliberate.', housingAct1996('191(2)')],
  ['INT-4', 'An arrangement made to get help counts as intentional.', housingAct1996('191(3)')],
  [
    'INT-5',
    'Leaving supported housing below the national standards is excepted; their commencement is not confirmed.',
    housingAct1996('191(1A)'),
  ],
  [
    'INT-6',
    'Care leavers under 25 are never intentionally homeless, once that is in force.',
    childrensWellbeingAct2026('9'),
  ],
  [
    'INT-7',
    'Arrears through economic abuse, leaving an unsafe refuge or eviction for what the perpetrator did: another officer looks, with reasons.',
    housingAct1996('191'),
    'inference',
  ],
  [
    'INT-8',
    'Leaving a refuge after eviction was not intentional on that ground alone (Moran v Manchester [2009] UKHL 36).',
    guidance('Moran v Manchester [2009] UKHL 36'),
    'secondary',
  ],
  [
    'CASE-1',
    'Somebody who lives in a refuge can still be homeless (Birmingham v Ali; Moran v Manchester [2009] UKHL 36).',
    guidance('Moran v Manchester [2009] UKHL 36'),
    'secondary',
  ],
];

export const REFERRAL: readonly Row[] = [
  [
    'LC-1',
    'Referring is a choice, in relief (to a council in England) or for the main duty; nobody has to.',
    housingAct1996('198'),
  ],
  [
    'LC-2',
    'No connection here, a connection there, and no risk of abuse to any of them there: all three.',
    housingAct1996('198(2)'),
  ],
  [
    'LC-3',
    'Where there is a risk of abuse, or of other violence that would probably happen again, there is no referral, whatever the connection.',
    housingAct1996('198(2)(c), (2A)'),
  ],
  ['LC-4', 'No connection anywhere that is safe: the council asked keeps the case.', housingAct1996('198')],
  [
    'LC-5',
    `Residence, work, family or special circumstances connect; the norm is ${normInWords()}.`,
    housingAct1996('199(1)'),
    'secondary',
  ],
  ['LC-6', 'Prison, hospital and asylum dispersal have rules of their own.', housingAct1996('199(6)')],
  [
    'LC-7',
    'A care leaver is connected with the area that owes them, and every district in its county.',
    housingAct1996('199(8)'),
  ],
  [
    'LC-8',
    `While a relief referral is open a roof is held for whoever may be in priority need. Not accepted, ${RELIEF} days run from that notice; accepted, they count as having applied to the other council on the day it was notified.`,
    housingAct1996('199A'),
  ],
  ['LC-9', 'The main duty is referred only once relief has ended.', housingAct1996('200(1A)')],
  [
    'LC-10',
    'The council notified in relief is bound by what was found of eligibility, homelessness and intention, unless things have changed.',
    housingAct1996('199A'),
  ],
  [
    'LC-11',
    'No other council is asked before she has been asked about risk there: asking can give her away.',
    code('ch. 21'),
    'inference',
  ],
  [
    'LC-12',
    'The housing register asks no local connection of whoever must move because of abuse, also out of temporary accommodation.',
    guidance('SI 2025/706'),
    'statute',
    '2025-07-10',
  ],
];

export const REVIEWS: readonly Row[] = [
  ['RV-1', 'What may be reviewed, the statute lists.', housingAct1996('202(1)-(1B)')],
  ['RV-2', 'There is no review of a review.', housingAct1996('202(2)')],
  ['RV-3', 'The reviewer is more senior and had no part in the decision.', reviewRegulations2018('8')],
  [
    'RV-4',
    `A longer time to ask may be allowed in writing, also once the ${REVIEW} days are over; refusing it is on record too.`,
    housingAct1996('202(3)'),
    'general-knowledge',
  ],
  [
    'RV-5',
    'An outcome without reasons where it is adverse, or without the right and time to appeal, counts as not given.',
    housingAct1996('203(4)-(6)'),
  ],
  ['RV-6', 'No outcome by the last day: the decision itself may be appealed.', housingAct1996('204(1)(b), (2)(b)')],
  [
    'RV-7',
    'Pending review or appeal the council may house; refusing to may itself be appealed.',
    housingAct1996('188, 204, 204A'),
  ],
  [
    'RV-8',
    'An end of a duty that was set aside never was: the duty is owed from its own first day, and an officer takes it up.',
    housingAct1996('203, 204(3)'),
    'inference',
  ],
  [
    'RV-minded-to',
    'A flawed decision is upheld against somebody only after they were told why, and heard.',
    reviewRegulations2018('7(2)'),
  ],
];
