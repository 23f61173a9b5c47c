import {
  childrensWellbeingAct2026,
  guidance,
  HOMELESSNESS_CODE,
  housingAct1985,
  housingAct1996,
  rentersRightsAct2025,
  suitabilityOrder2003,
  suitabilityOrder2012,
} from '../citation.js';
import { TIME_LIMITS } from '../time-limits.js';
import type { Row } from './principle.js';

// What a home must be, what becomes of belongings, and tenancies.

const code = (chapter = '') => guidance(HOMELESSNESS_CODE, chapter);
const NIGHTS = TIME_LIMITS['K-19'].length.n;
const OUT_OF_AREA = TIME_LIMITS['K-18'].length.n;

export const SUITABILITY: readonly Row[] = [
  ['ST-1', 'Whatever is offered is suitable: for these people, in this place.', suitabilityOrder2012('2')],
  [
    'ST-2',
    'A place is suitable for a victim only where the perpetrator cannot find or reach her.',
    code('ch. 21'),
    'secondary',
  ],
  [
    'ST-3',
    'Bed and breakfast is not self-contained, shares a toilet, washing or cooking, and is not a council’s, a registered provider’s or a voluntary organisation’s, nor, since June 2022, a private dwelling.',
    suitabilityOrder2003('2'),
  ],
  ['ST-4', 'Pregnant, or with dependent children: family commitments.', suitabilityOrder2003('2')],
  [
    'ST-5',
    `For them bed and breakfast is suitable only while there is nowhere else, and for ${NIGHTS} nights in all.`,
    suitabilityOrder2003('4'),
  ],
  ['ST-6', 'Nights before another council became responsible do not count against it.', suitabilityOrder2003('4(3)')],
  ['ST-7', `Nights of all stays add up; one more than ${NIGHTS} is unlawful.`, suitabilityOrder2003('4'), 'inference'],
  ['ST-8', 'Nobody of 16 or 17 is placed in bed and breakfast, not even tonight.', code(), 'general-knowledge'],
  [
    'ST-9',
    'A charity’s refuge is not bed and breakfast; what a landlord’s shared house is called does not matter.',
    suitabilityOrder2003('2'),
  ],
  [
    'ST-10',
    'A private home is unsuitable in poor condition or with unsafe electrics, fire or fumes, from a landlord who is not fit and proper, or without its licence, gas record, energy certificate and written tenancy.',
    suitabilityOrder2012('3'),
  ],
  [
    'ST-11',
    'In the own area where that can reasonably be done; to be out of a perpetrator’s reach is a reason not to.',
    housingAct1996('208(1)'),
  ],
  ['ST-12', `The other council is told within ${OUT_OF_AREA} days of each placement.`, housingAct1996('208(4)')],
  [
    'ST-13',
    'For each child in temporary accommodation consent is asked, once that is in force, and bodies are told only with it.',
    childrensWellbeingAct2026('11'),
  ],
];

export const BELONGINGS: readonly Row[] = [
  [
    'PR-1',
    'Belongings in danger, nobody else to see to them, and help owed now or once: a duty; otherwise a power.',
    housingAct1996('211'),
  ],
  [
    'PR-2',
    'The home may be entered at a reasonable time to fetch them, with an escort where she fears somebody there. Charges and disposal follow only what she was told before.',
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

export const CHANGE_OF_2026: readonly Row[] = [
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

export const TENANCIES: readonly Row[] = [
  [
    'AL-1',
    'Those who are homeless or owed a duty, overcrowded or in bad housing, or who must move for their health or out of hardship, are given reasonable preference for a council home.',
    housingAct1996('166A(3)'),
  ],
  [
    'AL-2',
    'A council sets who qualifies, but asks no local connection of victims who must move, nor of care leavers under 25.',
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
  [
    'TN-6',
    'Secure, flexible and introductory tenancies are a council’s alone; it lets on no assured one.',
    housingAct1985('80, 107A'),
    'general-knowledge',
  ],
];
