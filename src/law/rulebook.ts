import { type Citation, type Confidence, HOW_WELL } from './citation.js';
import { CONNECTION_SOURCES } from './homelessness/referral/local-connection.js';
import { DUTIES_REGISTER } from './homelessness/duties/duties.js';
import { ELIGIBILITY_CLASSES } from './homelessness/gateway/eligibility.js';
import { ENDING_GROUNDS, SHOWN_BY_THE_RECORD } from './homelessness/duties/ending-grounds.js';
import { NOTICES, SLOTS, WHEN } from './homelessness/notices.js';
import { PRIORITY_NEED } from './homelessness/priority-need/priority-need.js';
import { REVIEWABLE } from './homelessness/reviews/reviews.js';
import type { PrincipleTopic } from './principles/principle.js';
import { PRINCIPLE_TOPICS, PRINCIPLES } from './principles/principles.js';
import { RULE_VERSIONS, type RuleVersionKey } from './rule-versions.js';
import { DEFAULT_SETTINGS, type LawSettings, SETTING_NOTES } from './settings.js';
import { SECTION_8_PERIODS, SECTION_8_SINCE, SECTION_8_SOURCE } from './section-8-periods.js';
import type { Length } from './time-limit.js';
import { TIME_LIMITS } from './time-limits.js';
import type { LocalDate } from '../shared/local-date.js';

export const TOPICS = [
  ...PRINCIPLE_TOPICS,
  'duties',
  'eligibility',
  'priority-need',
  'local-connection',
  'ending-duties',
  'notices',
  'reviews',
  'clocks',
  'section-8-notices',
] as const;
export type Topic = (typeof TOPICS)[number];

/** One rule as people read it: what it says, and where that is written. */
export interface Rule {
  /** Such as `PN-e`, `RL-a`, `K-02`; the code by which refusals and decisions name it. */
  readonly id: string;
  readonly topic: Topic;
  readonly says: string;
  readonly source: string;
  /** The first provision named; null for what is not legislation. */
  readonly url: string | null;
  /** What must be on record, or is to be known, besides. */
  readonly notes: readonly string[];
  /** How well it is known; null for a row of a table that does not say. */
  readonly confidence: Confidence | null;
  /** Its first day, where that is not long ago. */
  readonly since: LocalDate | null;
}

/** A change in the law; `inForce` on the day that was asked about. */
export interface Change {
  readonly key: RuleVersionKey;
  readonly effective: LocalDate | null;
  readonly inForce: boolean;
  readonly says: string;
  readonly source: string;
}

/** What a council must settle with its own lawyer, or may set as its own standard, with what holds now. */
export interface Setting {
  readonly name: string;
  readonly value: unknown;
  readonly status: 'legal-check' | 'service-target';
  readonly why: string;
}

type Known = Partial<Pick<Rule, 'confidence' | 'since'>>;

const rule = (
  topic: Topic,
  id: string,
  says: string,
  source: Citation,
  notes: readonly string[] = [],
  { confidence = null, since = null }: Known = {},
): Rule => ({
  id,
  topic,
  says,
  source: source.text,
  url: source.url,
  notes,
  confidence,
  since,
});

/** Each topic's rules, read from the tables that decide. */
const BY_TOPIC: Readonly<Record<Exclude<Topic, PrincipleTopic>, () => Rule[]>> = {
  duties: () =>
    Object.entries(DUTIES_REGISTER).map(([id, { name, source, startsWhen, content, endsWhen }]) =>
      rule('duties', id, `${name}: ${content}`, source, [`Begins when ${startsWhen}.`, `Ends when: ${endsWhen}.`]),
    ),
  eligibility: () =>
    ELIGIBILITY_CLASSES.map(({ code, label, eligible, source }) =>
      rule('eligibility', `class-${code}`, label, source, [ELIGIBLE[eligible], 'An officer chooses the class.']),
    ),
  'priority-need': () =>
    Object.entries(PRIORITY_NEED).map(([id, { category, source, vulnerabilityTest }]) =>
      rule('priority-need', id, category, source, [
        vulnerabilityTest ? 'Whether they are vulnerable is asked.' : 'No vulnerability test.',
      ]),
    ),
  'local-connection': () =>
    Object.entries(CONNECTION_SOURCES).map(([id, source]) =>
      rule('local-connection', `connection-${id}`, `A connection by ${id.replaceAll('-', ' ')}`, source),
    ),
  'ending-duties': () =>
    Object.entries(ENDING_GROUNDS).map(([id, { ground, source, needs, says, guards, duty }]) =>
      rule('ending-duties', id, ground, source, [
        `Ends the ${duty} duty.`,
        ...says.map(({ wording }) => `Said with it: ${wording}.`),
        ...[...guards.map((guard) => SHOWN_BY_THE_RECORD[guard]), ...needs.map(({ wording }) => wording)]
          .filter((shown) => shown !== undefined)
          .map((shown) => `On record: ${shown}.`),
      ]),
    ),
  notices: () =>
    Object.entries(NOTICES).map(([id, { name, source, carriesReviewRight, parts }]) =>
      rule('notices', id, name, source, [
        `Must say: ${parts.map(({ slot, when }) => `${SLOTS[slot]}${when ? ` (${WHEN[when]})` : ''}`).join('; ')}.`,
        ...(carriesReviewRight ? ['Tells of the right to a review.'] : []),
      ]),
    ),
  reviews: () =>
    Object.entries(REVIEWABLE).map(([id, { source, decisionClock, representationsClock }]) =>
      rule('reviews', `review-of-${id}`, `A review of: ${id.replaceAll('-', ' ')}`, source, [
        `Decided within ${decisionClock}.`,
        ...(representationsClock ? [`Representations within ${representationsClock}.`] : []),
      ]),
    ),
  clocks: () =>
    Object.entries(TIME_LIMITS).map(
      ([id, { name, length, dayOne, stopsOn, extendable, note, source, confidence, inForce }]) =>
        rule(
          'clocks',
          id,
          `${name}: ${lengthInWords(length)}`,
          source,
          [
            `Day one: ${dayOne}.`,
            `Stops when: ${stopsOn}.`,
            ...(extendable ? [`May be longer: ${extendable}.`] : []),
            ...(note ? [note] : []),
          ],
          { confidence, since: inForce.from },
        ),
    ),
  'section-8-notices': () =>
    [...SECTION_8_PERIODS].map(([ground, length]) =>
      rule(
        'section-8-notices',
        `section-8-${ground}`,
        length.unit === 'none'
          ? `Ground ${ground}: a court may be asked at once`
          : `Ground ${ground}: notice at least ${lengthInWords(length)} before the date in it`,
        SECTION_8_SOURCE,
        ['Private assured tenancies; social landlords follow on a day of their own.'],
        { confidence: 'statute', since: SECTION_8_SINCE },
      ),
    ),
};

const ELIGIBLE = {
  yes: 'Eligible.',
  no: 'Not eligible under Part 7.',
  'needs-a-qualifying-right': 'Eligible with a qualifying right.',
  'if-habitually-resident': 'Eligible if habitually resident.',
} as const;

let all: readonly Rule[] | undefined;

/** Every rule of this folder, topic by topic: each that a refusal or a decision can name. */
export function rules(): readonly Rule[] {
  all ??= [
    ...PRINCIPLES.map(({ id, topic, says, source, confidence, since }) =>
      rule(topic, id, says, source, [], { confidence, since }),
    ),
    ...Object.values(BY_TOPIC).flatMap((rulesOfTopic) => rulesOfTopic()),
  ];
  return all;
}

/** Changes in the law, the oldest first and those without a known commencement last, as they stand on `day`. */
export function changes(day: LocalDate, { commencements }: LawSettings = DEFAULT_SETTINGS): Change[] {
  return RULE_VERSIONS.map(({ key, effective: tabled, changes: says, source }) => {
    const effective = commencements[key] ?? tabled;
    return { key, effective, inForce: effective !== null && effective <= day, says, source };
  }).sort((a, b) => ((a.effective ?? '9999') < (b.effective ?? '9999') ? -1 : 1));
}

/** What is not settled by the statute alone, each with the value that holds. */
export function settings(held: LawSettings = DEFAULT_SETTINGS): Setting[] {
  return Object.entries(SETTING_NOTES).flatMap(([name, { status, why }]) =>
    name === 'commencements' ? commencements(held) : [{ name, value: held[name as keyof LawSettings], status, why }],
  );
}

/** The first day of each change that has none here, or that a council knows better; null until a council knows it, and then it decides nothing. */
function commencements({ commencements: known }: LawSettings): Setting[] {
  return RULE_VERSIONS.filter(({ key, effective }) => effective === null || known[key] !== undefined).map(
    ({ key, changes: says, source, confidence }) => ({
      name: `commencements.${key}`,
      value: known[key] ?? null,
      status: SETTING_NOTES.commencements.status,
      why: `${says} (${source}; ${HOW_WELL[confidence]}). The first day: ${SETTING_NOTES.commencements.why}`,
    }),
  );
}

function lengthInWords({ n, unit }: Length): string {
  if (unit === 'none') return 'no fixed length';
  return `${n} ${unit.replace('-', ' ')}${n === 1 ? '' : 's'}`;
}
