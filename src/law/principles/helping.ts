import { domesticAbuseAct2021, guidance, HOMELESSNESS_CODE, housingAct1996 } from '../citation.js';
import { DEFAULT_SETTINGS } from '../settings.js';
import { TIME_LIMITS } from '../time-limits.js';
import type { Row } from './principle.js';

// What is owed to whoever asks for help, and the roof meanwhile.

const code = (chapter = '') => guidance(HOMELESSNESS_CODE, chapter);
const RELIEF = TIME_LIMITS['K-02'].length.n;
const TARGET = DEFAULT_SETTINGS.decisionAfterReliefWorkingDays;

export const HELP_TRACK: readonly Row[] = [
  [
    'SM',
    'A step follows only where the case stands: each duty begins, and ends, in its own way.',
    housingAct1996('184'),
  ],
  [
    'SM-1',
    `Relief has its own ${RELIEF} days: days of prevention do not count towards them.`,
    housingAct1996('189B(4), 195'),
  ],
  [
    'SM-2',
    `Relief runs on beyond the ${RELIEF} days until a notice ends it, unless the main duty has taken its place.`,
    housingAct1996('189B(4)-(7)'),
  ],
  [
    'SM-3',
    `In priority need and not intentionally homeless: relief ends with the ${RELIEF}th day by itself, and the main duty is owed.`,
    housingAct1996('189B(4)'),
  ],
  ['SM-4', `Nobody is told of the main duty before the ${RELIEF} days are over.`, code(), 'secondary'],
  [
    'SM-5',
    `What relief left open is normally decided within ${TARGET} working days; a council sets its own target.`,
    code('ch. 13-14'),
    'general-knowledge',
  ],
  ['SM-6', 'A new application may always be made where facts are new.', housingAct1996('193(9)')],
  ['SM-7', 'Losing contact ends no duty; withdrawing needs a notice.', housingAct1996('189B(7), 195(8)')],
  [
    'SM-8',
    `Priority need that is accepted after the ${RELIEF} days makes the main duty owed from that day, and late.`,
    housingAct1996('189B(4)'),
    'inference',
  ],
  ['MD', 'The main duty ends only on the grounds that the statute lists.', housingAct1996('193')],
];

export const APPLYING: readonly Row[] = [
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
    `Threatened: likely to be homeless within ${RELIEF} days, or a valid possession notice falls due within them.`,
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

export const INTERIM: readonly Row[] = [
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
