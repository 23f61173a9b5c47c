import { localDate, type LocalDate } from '../shared/local-date.js';
import {
  type Citation,
  childrensWellbeingAct2026,
  type Confidence,
  domesticAbuseAct2021,
  guidance,
  HOMELESSNESS_CODE,
  housingAct1985,
  housingAct1996,
  relevantAccommodationRegulations2021,
  rentersRightsAct2025,
  reviewRegulations2018,
  strategyRegulations2021,
  suitabilityOrder2003,
  suitabilityOrder2012,
} from './citation.js';

/** A rule that refusals name and that stands in no table of its own: what it says, where, and how well it is known. */
export interface Principle {
  readonly id: string;
  readonly topic: PrincipleTopic;
  readonly says: string;
  readonly source: Citation;
  readonly confidence: Confidence;
  /** Its first day, where that is not long ago. */
  readonly since: LocalDate | null;
}

export type PrincipleTopic =
  | 'help-track'
  | 'applying'
  | 'interim-accommodation'
  | 'intentional-homelessness'
  | 'referral'
  | 'review-and-appeal'
  | 'suitability'
  | 'belongings-and-cooperation'
  | 'change-of-2026'
  | 'domestic-abuse'
  | 'allocation-and-tenancies'
  | 'support-duty';

type Row = readonly [id: string, says: string, source: Citation, confidence?: Confidence, since?: string];

const code = (chapter = '') => guidance(HOMELESSNESS_CODE, chapter);

const HELP_TRACK: readonly Row[] = [
  [
    'SM',
    'A step follows only where the case stands: each duty begins, and ends, in its own way.',
    housingAct1996('184'),
  ],
  ['SM-1', 'Relief has its own 56 days: days of prevention do not count towards them.', housingAct1996('189B(4), 195')],
  [
    'SM-2',
    'Relief runs on beyond the 56 days until a notice ends it, unless the main duty has taken its place.',
    housingAct1996('189B(4)-(7)'),
  ],
  [
    'SM-3',
    'In priority need and not intentionally homeless: relief ends with the 56th day by itself, and the main duty is owed.',
    housingAct1996('189B(4)'),
  ],
  ['SM-4', 'Nobody is told of the main duty before the 56 days are over.', code(), 'secondary'],
  [
    'SM-5',
    'What relief left open is normally decided within 15 working days; a council sets its own target.',
    code('ch. 13-14'),
    'general-knowledge',
  ],
  ['SM-6', 'A new application may always be made where facts are new.', housingAct1996('193(9)')],
  ['SM-7', 'Losing contact ends no duty; withdrawing needs a notice.', housingAct1996('189B(7), 195(8)')],
  [
    'SM-8',
    'Priority need that is accepted after the 56 days makes the main duty owed from that day, and late.',
    housingAct1996('189B(4)'),
    'inference',
  ],
  ['MD', 'The main duty ends only on the grounds that the statute lists.', housingAct1996('193')],
];

const APPLYING: readonly Row[] = [
  [
    'GT-1',
    'Any approach, in any way and to any department, is an application; no form, proof or interview comes first.',
    housingAct1996('183'),
  ],
  [
    'GT-2',
    'Homeless: nowhere in the world that they may occupy, can enter, and can reasonably go on living in.',
    housingAct1996('175(1)-(3)'),
  ],
  [
    'GT-3',
    'Threatened: likely to be homeless within 56 days, or a valid possession notice falls due within them.',
    housingAct1996('175(4)-(5)'),
  ],
  ['GT-4', 'A home must be for everybody who lives with them, or might be expected to.', housingAct1996('176')],
  [
    'GT-5',
    'Nobody need go on living where domestic abuse is probable; no order, police or other step is asked of them.',
    housingAct1996('177(1)-(1A)'),
  ],
  ['GT-6', 'What domestic abuse is, the Act of 2021 says.', domesticAbuseAct2021('1, 78')],
  ['GT-7', 'An officer chooses the class of eligibility; the system never does.', housingAct1996('185')],
  [
    'GT-8',
    'A case that rests on a restricted person alone says so in its letter, and why.',
    housingAct1996('184(3A), (7), 193(7AD)'),
  ],
  [
    'GT-9',
    'Reason to believe that they may be homeless, eligible and in priority need is enough for a roof tonight.',
    housingAct1996('188(1)'),
  ],
  [
    'GT-10',
    'Local connection is never asked before help, a roof, priority need or the main duty: only before a referral.',
    housingAct1996('188(2), 198'),
  ],
  [
    'PN',
    'Every category is looked at, every one that is met is kept, and one is reported as the main one.',
    housingAct1996('189(1)'),
  ],
];

const INTERIM: readonly Row[] = [
  [
    'ACC-1',
    'Not in priority need and no relief owed: the roof ends when they are told.',
    housingAct1996('188(1ZA)(a)'),
  ],
  [
    'ACC-2',
    'Not in priority need and relief owed: it ends when they are told that nothing more follows relief.',
    housingAct1996('188(1ZA)(b)'),
  ],
  [
    'ACC-3',
    'Otherwise it ends with the later of two: relief has ended, and they know what is owed next.',
    housingAct1996('188(1ZB)'),
  ],
  [
    'ACC-4',
    'While a review asks whether a final offer was suitable, the roof goes on until its outcome.',
    housingAct1996('188(2A)'),
  ],
  [
    'ACC-5',
    'Pending another review the council may go on; whether it does is decided, with reasons.',
    housingAct1996('188(3)'),
  ],
  ['ACC-6', 'Whoever has to leave is given reasonable notice.', housingAct1996('188'), 'general-knowledge'],
];

const INTENTIONAL: readonly Row[] = [
  [
    'INT-1',
    'A deliberate act, that caused the loss, of a home that was available, and reasonable to go on living in: all four.',
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

const REFERRAL: readonly Row[] = [
  ['LC-1', 'Referring is a choice, in relief or for the main duty; nobody has to.', housingAct1996('198')],
  [
    'LC-2',
    'No connection here, a connection there, and no risk of abuse to any of them there: all three.',
    housingAct1996('198(2)'),
  ],
  [
    'LC-3',
    'Where there is a risk of abuse there is no referral, whatever the connection.',
    housingAct1996('198(2)(c), (2A)'),
  ],
  ['LC-4', 'No connection anywhere that is safe: the council asked keeps the case.', housingAct1996('198')],
  [
    'LC-5',
    'Residence, work, family or special circumstances connect; the norm is 6 of the last 12 months or 3 of the last 5 years.',
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
    'While a relief referral is open a roof is held; not accepted, a new 56 days begin with that notice.',
    housingAct1996('199A'),
  ],
  ['LC-9', 'The main duty is referred only once relief has ended.', housingAct1996('200(1A)')],
  ['LC-10', 'The council notified is bound by what was found, unless things have changed.', housingAct1996('199A')],
  [
    'LC-11',
    'No other council is asked before she has been asked about risk there: asking can give her away.',
    code('ch. 21'),
    'inference',
  ],
  [
    'LC-12',
    'The housing register asks no local connection of whoever must move because of abuse.',
    guidance('SI 2025/706'),
    'statute',
    '2025-07-10',
  ],
];

const REVIEWS: readonly Row[] = [
  ['RV-1', 'What may be reviewed, the statute lists.', housingAct1996('202(1)-(1B)')],
  ['RV-2', 'There is no review of a review.', housingAct1996('202(2)')],
  ['RV-3', 'The reviewer is more senior and had no part in the decision.', reviewRegulations2018('8')],
  [
    'RV-4',
    'A longer time to ask may be allowed in writing, also once the 21 days are over; refusing it is on record too.',
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
    'RV-minded-to',
    'A flawed decision is upheld against somebody only after they were told why, and heard.',
    reviewRegulations2018('7(2)'),
  ],
];

const SUITABILITY: readonly Row[] = [
  ['ST-1', 'Whatever is offered is suitable: for these people, in this place.', suitabilityOrder2012('2')],
  [
    'ST-2',
    'A place is suitable for a victim only where the perpetrator cannot find or reach her.',
    code('ch. 21'),
    'secondary',
  ],
  [
    'ST-3',
    'Bed and breakfast is what shares a toilet, washing or cooking and is not a council’s, a registered provider’s or a charity’s.',
    suitabilityOrder2003('2'),
  ],
  ['ST-4', 'Pregnant, or with dependent children: family commitments.', suitabilityOrder2003('2')],
  [
    'ST-5',
    'For them bed and breakfast is suitable only while there is nowhere else, and for 42 nights in all.',
    suitabilityOrder2003('4'),
  ],
  ['ST-6', 'Nights before another council became responsible do not count against it.', suitabilityOrder2003('4(3)')],
  ['ST-7', 'Nights of all stays add up; the 43rd is unlawful.', suitabilityOrder2003('4'), 'inference'],
  ['ST-8', 'Nobody of 16 or 17 is placed in bed and breakfast, not even tonight.', code(), 'general-knowledge'],
  [
    'ST-9',
    'A charity’s refuge is not bed and breakfast; what a landlord’s shared house is called does not matter.',
    suitabilityOrder2003('2'),
  ],
  [
    'ST-10',
    'A private home is unsuitable without its safety records, licence, energy certificate and written tenancy.',
    suitabilityOrder2012('3'),
  ],
  [
    'ST-11',
    'In the own area where that can reasonably be done; to be out of a perpetrator’s reach is a reason not to.',
    housingAct1996('208(1)'),
  ],
  ['ST-12', 'The other council is told within 14 days of each placement.', housingAct1996('208(4)')],
  [
    'ST-13',
    'For each child in temporary accommodation consent is asked, once that is in force, and bodies are told only with it.',
    childrensWellbeingAct2026('11'),
  ],
];

const BELONGINGS: readonly Row[] = [
  [
    'PR-1',
    'Belongings in danger, nobody else to see to them, and help owed now or once: a duty; otherwise a power.',
    housingAct1996('211'),
  ],
  [
    'PR-2',
    'The home may be entered to fetch them, on reasonable conditions; an escort is arranged where she fears somebody there.',
    housingAct1996('211, 212'),
  ],
  ['PR-3', 'Moving them where she asks may end the duty: she is told so first.', housingAct1996('212(3)')],
  ['PR-4', 'When it ends she is told, and why.', housingAct1996('212(4)-(5)')],
  [
    'CO-1',
    'Another council, a registered provider or social services may be asked to help, and helps as far as is reasonable.',
    housingAct1996('213'),
  ],
  [
    'CO-2',
    'Children’s services are told of children with consent, or where a child must be protected.',
    housingAct1996('213A'),
  ],
  ['CO-3', 'A public body refers with consent, to the council that the person chooses.', housingAct1996('213B')],
  [
    'CO-4',
    'People are told that what they say must be true and that changes are to be told, before anything is held against them.',
    housingAct1996('214'),
  ],
];

const CHANGE_OF_2026: readonly Row[] = [
  [
    'TR-1',
    'No new shorthold tenancies; possession by section 8 alone.',
    rentersRightsAct2025(''),
    'statute',
    '2026-05-01',
  ],
  [
    'TR-2',
    'A section 8 notice with its specified date takes the place of section 21.',
    rentersRightsAct2025(''),
    'statute',
    '2026-05-01',
  ],
  [
    'TR-3',
    'A private offer is an assured tenancy, without a fixed term.',
    rentersRightsAct2025(''),
    'statute',
    '2026-05-01',
  ],
  [
    'TR-4',
    'Applying again within two years of a private offer is kept for offers accepted before.',
    housingAct1996('195A'),
    'statute',
    '2026-05-01',
  ],
  [
    'TR-5',
    'After a refusal to co-operate there is no lesser duty any more; whether the main duty may still arise is for a lawyer.',
    housingAct1996('193B, 193C'),
    'statute',
    '2026-05-01',
  ],
  [
    'TR-6',
    'Accepting another private tenancy ends the main duty no more.',
    housingAct1996('193(6)(cc)'),
    'statute',
    '2026-05-01',
  ],
  [
    'TR-7',
    'A roof for those who apply again is kept for cases from before.',
    housingAct1996('188(1A)'),
    'statute',
    '2026-05-01',
  ],
];

const DOMESTIC_ABUSE: readonly Row[] = [
  ['DA-1', 'She is believed; no proof is asked before help.', code('ch. 21'), 'secondary'],
  ['DA-2', 'Nobody speaks to the perpetrator; she is seen alone, by a way that is safe.', code('ch. 21'), 'secondary'],
  [
    'DA-3',
    'Abuse may come from somebody she never lived with; children who see or hear it are victims.',
    domesticAbuseAct2021('2, 3'),
  ],
  ['DA-4', 'Going back, an injunction or a friend’s sofa is never the answer.', housingAct1996('177'), 'inference'],
  [
    'DA-5',
    'Staying at home with more safety, a refuge, another home: what she chooses is on record, and choosing otherwise costs her nothing.',
    code('ch. 21'),
    'secondary',
  ],
  ['DA-6', 'Emergencies are answered at every hour.', code('18.2'), 'secondary'],
  ['DA-7', 'A perpetrator may apply, too: in a case of its own, behind a wall.', housingAct1996('183'), 'inference'],
  [
    'DA-8',
    'With children in a refuge they are still homeless, and the main duty still follows.',
    guidance('Moran v Manchester [2009] UKHL 36'),
    'secondary',
  ],
  [
    'DEF-1',
    'Both are 16 or over, personally connected, and the behaviour is abusive.',
    domesticAbuseAct2021('1(2)'),
    'statute',
    '2021-07-05',
  ],
  [
    'DEF-2',
    'Physical or sexual, violent or threatening, controlling or coercive, economic, psychological or emotional: once or often.',
    domesticAbuseAct2021('1(3)'),
    'statute',
    '2021-07-05',
  ],
  [
    'DEF-5',
    'Married or partners now or once, engaged, parents of one child, relatives.',
    domesticAbuseAct2021('2'),
    'statute',
    '2021-07-05',
  ],
  [
    'DEF-6',
    'A child who sees, hears or lives with it and is related to either is a victim.',
    domesticAbuseAct2021('3'),
    'statute',
    '2021-07-05',
  ],
];

const TENANCIES: readonly Row[] = [
  [
    'AL-1',
    'Those who are homeless or owed a duty are given reasonable preference for a council home.',
    housingAct1996('166A(3)'),
  ],
  [
    'AL-2',
    'A council sets who qualifies, but asks no local connection of victims who must move.',
    housingAct1996('160ZA'),
    'statute',
    '2025-07-10',
  ],
  ['AL-3', 'That somebody is on the register is told to nobody without their consent.', housingAct1996('166(4)')],
  [
    'TN-1',
    'Whoever had a lifetime secure tenancy and moves because of abuse is given one again.',
    housingAct1985('81ZA'),
  ],
  ['TN-2', 'A council that lets for life lets for life.', housingAct1985('81ZA'), 'inference'],
  [
    'TN-3',
    'One joint tenant’s notice ends it for all; from a private landlord two months at least.',
    rentersRightsAct2025('20-21'),
    'statute',
    '2026-05-01',
  ],
  [
    'TN-4',
    'A tenancy where she cannot safely live does not keep her from being homeless.',
    housingAct1996('175(3), 177'),
  ],
  [
    'TN-5',
    'No home is taken before gas, electrics, damp and locks have been looked at.',
    suitabilityOrder2012('3'),
    'inference',
  ],
];

const SUPPORT: readonly Row[] = [
  [
    'P4-1',
    'Counties, unitary councils and the Greater London Authority owe support in safe accommodation; districts help.',
    domesticAbuseAct2021('57, 61'),
    'statute',
    '2021-10-01',
  ],
  [
    'P4-2',
    'They assess the need, publish a strategy, carry it out and watch it.',
    domesticAbuseAct2021('57(1)-(3)'),
    'statute',
    '2021-10-01',
  ],
  ['P4-3', 'They ask their board, the districts and others.', strategyRegulations2021('')],
  ['P4-4', 'Districts co-operate as far as they reasonably can.', domesticAbuseAct2021('57(7)-(8)')],
  ['P4-5', 'Victims, their children, charities, health and justice sit on the board.', domesticAbuseAct2021('58')],
  ['P4-6', 'A report goes to the Secretary of State after each 31 March.', domesticAbuseAct2021('59')],
  ['P4-7', 'What the report says, regulations list.', strategyRegulations2021('')],
  ['P4-8', 'Support is for victims and their children wherever they come from.', domesticAbuseAct2021('57')],
  [
    'RA-1',
    'What counts as relevant accommodation goes by its kind and by who runs it; bed and breakfast never does.',
    relevantAccommodationRegulations2021(''),
    'statute',
    '2021-10-01',
  ],
];

const BY_TOPIC: Readonly<Record<PrincipleTopic, readonly Row[]>> = {
  'help-track': HELP_TRACK,
  applying: APPLYING,
  'interim-accommodation': INTERIM,
  'intentional-homelessness': INTENTIONAL,
  referral: REFERRAL,
  'review-and-appeal': REVIEWS,
  suitability: SUITABILITY,
  'belongings-and-cooperation': BELONGINGS,
  'change-of-2026': CHANGE_OF_2026,
  'domestic-abuse': DOMESTIC_ABUSE,
  'allocation-and-tenancies': TENANCIES,
  'support-duty': SUPPORT,
};

export const PRINCIPLE_TOPICS = Object.keys(BY_TOPIC) as PrincipleTopic[];

/** Every such rule, topic by topic. */
export const PRINCIPLES: readonly Principle[] = PRINCIPLE_TOPICS.flatMap((topic) =>
  BY_TOPIC[topic].map(([id, says, source, confidence = 'statute', since]) => ({
    ...{ id, topic, says, source, confidence },
    since: since === undefined ? null : localDate(since),
  })),
);
