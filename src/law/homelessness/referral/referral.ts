import { HOMELESSNESS_CODE, guidance, housingAct1996 } from '../../citation.js';
import type { LawSettings } from '../../settings.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import { type CaseFacts, type ProposedDecision, foundHomeless } from '../case-facts.js';
import { normInWords } from './local-connection.js';

const KEEP_THE_CASE = 'Keep the case here: record "do not refer".';
const conditions = housingAct1996('198(2)');

type Check = (facts: CaseFacts, proposed: ProposedDecision) => UnlawfulStep | null;

function named(proposed: ProposedDecision): string | null {
  const code = proposed.facts.toAuthorityCode;
  return typeof code === 'string' && code.trim() !== '' ? code.trim() : null;
}

/** LC-3, s.198(2)(c), (2A): risk there bars the referral, whatever the connection. */
const riskThere: Check = (facts, proposed) => {
  const to = named(proposed);
  const unsafe = to !== null && facts.unsafeAreas.includes(to);
  if (!unsafe && proposed.facts.riskInThatDistrict !== true && proposed.facts.violenceLikelyInThatDistrict !== true) {
    return null;
  }
  return unlawful(
    'LC-3',
    [housingAct1996('198(2)(c)'), housingAct1996('198(2A)')],
    'There is a risk of domestic abuse or violence in that district, so the conditions for a referral are not met, whatever the connection.',
    [KEEP_THE_CASE, 'Do not contact the other council.'],
  );
};

const somewhereElse: Check = (facts, proposed) => {
  const to = named(proposed);
  if (to !== null && to !== facts.authorityCode) return null;
  return unlawful(
    'LC-2',
    [conditions],
    to === null ? 'A referral names the council it goes to.' : 'A council cannot refer an application to itself.',
    ['Say which council it goes to.', KEEP_THE_CASE],
    { field: 'facts.toAuthorityCode' },
  );
};

/** LC-11: contact with the other council can itself give a person away, so the person is asked first. */
const askedFirst: Check = (_, proposed) =>
  proposed.facts.riskInThatDistrict === false
    ? null
    : unlawful(
        'LC-11',
        [housingAct1996('198(2)(c)'), guidance(HOMELESSNESS_CODE, 'ch. 21')],
        'Nobody has recorded whether the applicant, or anyone who would live with them, is at risk in that district. Asking the other council could disclose where they are.',
        ['Ask the applicant whether they would be safe there, then record what they say.', KEEP_THE_CASE],
        { field: 'facts.riskInThatDistrict' },
      );

/** What connects somebody with the council that they asked, whatever else is found, each with its rule. */
const ALWAYS_CONNECTED_HERE = [
  {
    fact: 'owedLeavingCareHere',
    rule: 'LC-7',
    section: '199(8)',
    why: 'The council or the county here owes them help on leaving care: they have a local connection with every district of it.',
  },
  {
    fact: 'lastDispersedHere',
    rule: 'LC-6',
    section: '199(6)-(7)',
    why: 'The last home that they were given as somebody seeking asylum was here: that is a local connection.',
  },
] as const;

const connectedHere: Check = (_, { facts }) => {
  const by = ALWAYS_CONNECTED_HERE.find(({ fact }) => facts[fact] === true);
  return by ? unlawful(by.rule, [conditions, housingAct1996(by.section)], by.why, [KEEP_THE_CASE]) : null;
};

/** LC-6, s.199(3): a time in prison, or held in hospital, is not residence of their own choice. */
const byChoice: Check = (_, { facts }) =>
  facts.connectionThereIsDetention === true
    ? unlawful(
        'LC-6',
        [conditions, housingAct1996('199(3)')],
        'Having been in prison there, or held in a hospital there, is no local connection: it was not their own choice.',
        [KEEP_THE_CASE],
        { field: 'facts.connectionThereIsDetention' },
      )
    : null;

/** LC-2, LC-4: no connection here, and one there, of anybody who might live with them. */
const connections: Check = (_, { facts }) => {
  if (facts.connectionHere !== true && facts.connectionThere !== false) return null;
  return unlawful(
    facts.connectionHere === true ? 'LC-2' : 'LC-4',
    [conditions, housingAct1996('199')],
    facts.connectionHere === true
      ? 'A person, or someone who might live with them, who has a local connection here cannot be referred elsewhere.'
      : 'Nobody in the household has a connection with that district, so the duty stays here.',
    [KEEP_THE_CASE],
  );
};

/** LC-1, LC-9, GT-10: a referral takes the place of the relief or main duty and of nothing else. */
const dutyToRefer: Check = (facts) => {
  const { settled, helpTrack, accommodationTrack } = facts;
  const satisfied = settled.eligibility?.outcome === 'eligible' && foundHomeless(facts);
  const open = helpTrack === 'application-open' || helpTrack === 'relief' || helpTrack === 'main-duty';
  if (satisfied && open && accommodationTrack !== 'held-pending-referral') return null;
  return unlawful(
    'LC-1',
    [housingAct1996('198(A1), (1)')],
    'A referral is a choice open only where the relief or main duty would be owed: the person must be found eligible and homeless first. It is never a reason to delay.',
    ['Decide eligibility and homelessness first.', KEEP_THE_CASE],
  );
};

const CHECKS: readonly Check[] = [
  riskThere,
  somewhereElse,
  askedFirst,
  connectedHere,
  byChoice,
  connections,
  dutyToRefer,
];

/** LC-1 to LC-7, LC-9, LC-11: refuses a referral whose conditions are not met, the danger first. */
export function checkReferralDecision(facts: CaseFacts, proposed: ProposedDecision): UnlawfulStep | null {
  if (proposed.outcome !== 'refer') return null;
  for (const check of CHECKS) {
    const refused = check(facts, proposed);
    if (refused) return refused;
  }
  return null;
}

const FIND_BOTH =
  'Record whether anybody who might live with them has a local connection here (connectionHere), and whether one of them has one there (connectionThere): both are found, not taken as given (s.198(2)).';

/** What to do beside a decision about a referral. */
export function referralAdvice({ outcome, facts }: ProposedDecision, settings: LawSettings): string[] {
  if (outcome !== 'refer') return [];
  const bothFound = facts.connectionHere === false && facts.connectionThere === true;
  return [
    ...(bothFound ? [] : [FIND_BOTH]),
    `Look once more at what ties them to this area: usually ${normInWords(settings)}; work; or special circumstances. That is a norm and no law: less can be enough (s.199(1)).`,
    'Accommodation goes on until the outcome is notified (s.199A(2), s.200(1)).',
    'Tell the other council no more than it needs, by a secure route.',
    'If the conditions turn out not to be met, the days of relief run from the day that is notified (s.199A(3)).',
  ];
}
