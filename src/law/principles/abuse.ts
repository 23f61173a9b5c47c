import {
  domesticAbuseAct2021,
  guidance,
  HOMELESSNESS_CODE,
  housingAct1996,
  relevantAccommodationRegulations2021,
  strategyRegulations2021,
} from '../citation.js';
import type { Row } from './principle.js';

// Domestic abuse, and support in safe accommodation.

const code = (chapter = '') => guidance(HOMELESSNESS_CODE, chapter);

export const DOMESTIC_ABUSE: readonly Row[] = [
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
    'DEF-3',
    'Economic: it keeps somebody from getting, using or keeping money or property, or from getting goods or services, to a serious degree.',
    domesticAbuseAct2021('1(4)'),
    'statute',
    '2021-07-05',
  ],
  [
    'DEF-4',
    'It may be aimed at somebody else, such as a child.',
    domesticAbuseAct2021('1(5)'),
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
  [
    'DEF-7',
    'Whoever is under 16 is protected as a child instead, and may be a victim as a child of the family all the same.',
    domesticAbuseAct2021('1(2)(a)'),
    'statute',
    '2021-07-05',
  ],
  [
    'DEF-8',
    'A doctor takes no fee for a letter that shows abuse for legal aid.',
    domesticAbuseAct2021('80'),
    'statute',
  ],
];

export const SUPPORT: readonly Row[] = [
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
