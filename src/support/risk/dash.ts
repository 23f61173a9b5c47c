import { codeLists } from '../../shared/code-lists.js';

/**
 * What a Dash asks about, in words of our own: the questions belong to those who wrote them and are on their form (RSK-2). Topics that the
 * police's longer form adds come last.
 */
export const TOPICS = {
  injury: 'Injury',
  fear: 'Fear',
  'fear-of-more': 'Fear of what may come next',
  isolation: 'Kept from family and friends',
  'low-mood': 'Low mood, or thoughts of suicide',
  separation: 'Having left, or tried to',
  'child-contact': 'Disputes about seeing the children',
  stalking: 'Stalking or constant contact',
  pregnancy: 'Pregnancy or a new baby',
  'more-often': 'Abuse that becomes more frequent',
  'getting-worse': 'Abuse that becomes more severe',
  control: 'Control and jealousy',
  weapons: 'Weapons',
  'threats-to-kill': 'Threats to kill',
  strangulation: 'Strangulation, suffocation or drowning',
  'sexual-harm': 'Sexual harm',
  'others-who-harm': 'Others who threaten or harm',
  'harm-to-others': 'Harm to other people',
  animals: 'Harm to animals',
  money: 'Money',
  'their-drink-drugs-or-health': 'Drink, drugs or mental health of the person who harms',
  'their-thoughts-of-suicide': 'Thoughts of suicide of the person who harms',
  'broken-orders': 'Orders or bail that were broken',
  'police-record': 'A record with the police',
  'children-of-another-parent': 'Children or dependants who are not those of the person who harms',
  'children-hurt': 'Children or dependants hurt',
  'children-threatened': 'Children or dependants threatened',
} as const;
export type Topic = keyof typeof TOPICS;
export const TOPIC_CODES = Object.keys(TOPICS) as Topic[];

export const ANSWERS = ['yes', 'no', 'not-known', 'not-asked'] as const;
export type Answer = (typeof ANSWERS)[number];

/** The answer of every topic of a tool. */
export type Answers = Readonly<Partial<Record<Topic, Answer>>>;

export interface AnsweredTopic {
  readonly topic: Topic;
  readonly answer: Answer;
}

export const RISK_TOOLS = ['dash-24', 'dash-27'] as const;
export type RiskTool = (typeof RISK_TOOLS)[number];

/** Which topics a tool asks about (RSK-1): SafeLives Dash, and the police's DASH 2009. `version` grows when a list of topics changes. */
export const TOOLS: Readonly<Record<RiskTool, { readonly version: number; readonly topics: readonly Topic[] }>> = {
  'dash-24': { version: 1, topics: TOPIC_CODES.slice(0, 24) },
  'dash-27': { version: 1, topics: TOPIC_CODES },
};

/** The answer of each topic of the tool; what was not answered was not asked. */
export function allAnswers(tool: RiskTool, given: readonly AnsweredTopic[]): Answers {
  const answered = new Map(given.map(({ topic, answer }) => [topic, answer]));
  return Object.fromEntries(TOOLS[tool].topics.map((topic) => [topic, answered.get(topic) ?? 'not-asked']));
}

/** The first topic that the tool does not ask about, or undefined. */
export function foreignTopic(tool: RiskTool, given: readonly AnsweredTopic[]): Topic | undefined {
  return given.map(({ topic }) => topic).find((topic) => !TOOLS[tool].topics.includes(topic));
}

export function yesAnswers(answers: Answers): number {
  return Object.values(answers).filter((answer) => answer === 'yes').length;
}

/** What is dangerous at any score (RSK-7): for the judgement of whoever assesses, not for a score of its own. */
export const CONCERNS = {
  'separation-control-and-violence': 'Having left, control, and violence, together',
  strangulation: 'Strangulation, suffocation or drowning',
  stalking: 'Stalking or constant contact',
  'threats-to-kill': 'Threats to kill',
  fear: 'The person’s own fear',
  'others-who-harm': 'Others who threaten or harm, as where honour is claimed',
} as const;
export type Concern = keyof typeof CONCERNS;

const ALONE = ['strangulation', 'stalking', 'threats-to-kill', 'fear', 'others-who-harm'] as const satisfies Concern[];
const VIOLENCE = ['injury', 'getting-worse', 'weapons', 'strangulation', 'sexual-harm'] as const satisfies Topic[];

/** The concerns that the answers show. */
export function concernsIn(answers: Answers): Concern[] {
  const yes = (topic: Topic) => answers[topic] === 'yes';
  const together = yes('separation') && yes('control') && VIOLENCE.some(yes);
  return [...(together ? (['separation-control-and-violence'] as const) : []), ...ALONE.filter(yes)];
}

codeLists({ dashTopics: TOPICS, dashAnswers: ANSWERS, riskConcerns: CONCERNS });
