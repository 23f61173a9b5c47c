// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { Citation, Confidence } from './citation.js';
import { CONNECTION_SOURCES } from './homelessness/local-connection.js';
import { DUTIES_REGISTER } from './homelessness/duties.js';
import { ELIGIBILITY_CLASSES } from './homelessness/eligibility.js';
import { ENDING_GROUNDS } from './homelessness/ending-grounds.js';
import { NOTICES, SLOTS, WHEN } from './homelessness/notices.js';
import { PRIORITY_NEED } from './homelessness/priority-need.js';
import { REVIEWABLE } from './homelessness/reviews.js';
import { PRINCIPLE_TOPICS, PRINCIPLES, type PrincipleTopic } from './principles.js';
import { RULE_VERSIONS, type RuleVersionKey } from './rule-versions.js';
import { DEFAULT_SETTINGS, type LawSettings, SETTING_NOTES } from './settings.js';
import type { Length } from './time-limit.js';
import { TIME_LIMITS } from './time-limits.js';
import type { LocalDate } from '../shared/local-date.js';
export const TOPICS = [...PRINCIPLE_TOPICS, 'duties', 'eligibility', 'priority-need', 'local-connection', 'ending-duties', 'notices', 'reviews', 'clocks'] as const;
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
const rule = stryMutAct_9fa48("4353") ? () => undefined : (stryCov_9fa48("4353"), (() => {
  const rule = (topic: Topic, id: string, says: string, source: Citation, notes: readonly string[] = stryMutAct_9fa48("4354") ? ["Stryker was here"] : (stryCov_9fa48("4354"), []), {
    confidence = null,
    since = null
  }: Known = {}): Rule => stryMutAct_9fa48("4355") ? {} : (stryCov_9fa48("4355"), {
    id,
    topic,
    says,
    source: source.text,
    url: source.url,
    notes,
    confidence,
    since
  });
  return rule;
})());

/** Each topic's rules, read from the tables that decide. */
const BY_TOPIC: Readonly<Record<Exclude<Topic, PrincipleTopic>, () => Rule[]>> = stryMutAct_9fa48("4356") ? {} : (stryCov_9fa48("4356"), {
  duties: stryMutAct_9fa48("4357") ? () => undefined : (stryCov_9fa48("4357"), () => Object.entries(DUTIES_REGISTER).map(stryMutAct_9fa48("4358") ? () => undefined : (stryCov_9fa48("4358"), ([id, {
    name,
    source,
    startsWhen,
    content,
    endsWhen
  }]) => rule(stryMutAct_9fa48("4359") ? "" : (stryCov_9fa48("4359"), 'duties'), id, stryMutAct_9fa48("4360") ? `` : (stryCov_9fa48("4360"), `${name}: ${content}`), source, stryMutAct_9fa48("4361") ? [] : (stryCov_9fa48("4361"), [stryMutAct_9fa48("4362") ? `` : (stryCov_9fa48("4362"), `Begins when ${startsWhen}.`), stryMutAct_9fa48("4363") ? `` : (stryCov_9fa48("4363"), `Ends when: ${endsWhen}.`)]))))),
  eligibility: stryMutAct_9fa48("4364") ? () => undefined : (stryCov_9fa48("4364"), () => ELIGIBILITY_CLASSES.map(stryMutAct_9fa48("4365") ? () => undefined : (stryCov_9fa48("4365"), ({
    code,
    label,
    eligible,
    source
  }) => rule(stryMutAct_9fa48("4366") ? "" : (stryCov_9fa48("4366"), 'eligibility'), stryMutAct_9fa48("4367") ? `` : (stryCov_9fa48("4367"), `class-${code}`), label, source, stryMutAct_9fa48("4368") ? [] : (stryCov_9fa48("4368"), [ELIGIBLE[eligible], stryMutAct_9fa48("4369") ? "" : (stryCov_9fa48("4369"), 'An officer chooses the class.')]))))),
  'priority-need': stryMutAct_9fa48("4370") ? () => undefined : (stryCov_9fa48("4370"), () => Object.entries(PRIORITY_NEED).map(stryMutAct_9fa48("4371") ? () => undefined : (stryCov_9fa48("4371"), ([id, {
    category,
    source,
    vulnerabilityTest
  }]) => rule(stryMutAct_9fa48("4372") ? "" : (stryCov_9fa48("4372"), 'priority-need'), id, category, source, stryMutAct_9fa48("4373") ? [] : (stryCov_9fa48("4373"), [vulnerabilityTest ? stryMutAct_9fa48("4374") ? "" : (stryCov_9fa48("4374"), 'Whether they are vulnerable is asked.') : stryMutAct_9fa48("4375") ? "" : (stryCov_9fa48("4375"), 'No vulnerability test.')]))))),
  'local-connection': stryMutAct_9fa48("4376") ? () => undefined : (stryCov_9fa48("4376"), () => Object.entries(CONNECTION_SOURCES).map(stryMutAct_9fa48("4377") ? () => undefined : (stryCov_9fa48("4377"), ([id, source]) => rule(stryMutAct_9fa48("4378") ? "" : (stryCov_9fa48("4378"), 'local-connection'), stryMutAct_9fa48("4379") ? `` : (stryCov_9fa48("4379"), `connection-${id}`), stryMutAct_9fa48("4380") ? `` : (stryCov_9fa48("4380"), `A connection by ${id.replaceAll(stryMutAct_9fa48("4381") ? "" : (stryCov_9fa48("4381"), '-'), stryMutAct_9fa48("4382") ? "" : (stryCov_9fa48("4382"), ' '))}`), source)))),
  'ending-duties': stryMutAct_9fa48("4383") ? () => undefined : (stryCov_9fa48("4383"), () => Object.entries(ENDING_GROUNDS).map(stryMutAct_9fa48("4384") ? () => undefined : (stryCov_9fa48("4384"), ([id, {
    ground,
    source,
    needs,
    duty
  }]) => rule(stryMutAct_9fa48("4385") ? "" : (stryCov_9fa48("4385"), 'ending-duties'), id, ground, source, stryMutAct_9fa48("4386") ? [] : (stryCov_9fa48("4386"), [stryMutAct_9fa48("4387") ? `` : (stryCov_9fa48("4387"), `Ends the ${duty} duty.`), ...needs.map(stryMutAct_9fa48("4388") ? () => undefined : (stryCov_9fa48("4388"), ({
    wording
  }) => stryMutAct_9fa48("4389") ? `` : (stryCov_9fa48("4389"), `On record: ${wording}.`)))]))))),
  notices: stryMutAct_9fa48("4390") ? () => undefined : (stryCov_9fa48("4390"), () => Object.entries(NOTICES).map(stryMutAct_9fa48("4391") ? () => undefined : (stryCov_9fa48("4391"), ([id, {
    name,
    source,
    carriesReviewRight,
    parts
  }]) => rule(stryMutAct_9fa48("4392") ? "" : (stryCov_9fa48("4392"), 'notices'), id, name, source, stryMutAct_9fa48("4393") ? [] : (stryCov_9fa48("4393"), [stryMutAct_9fa48("4394") ? `` : (stryCov_9fa48("4394"), `Must say: ${parts.map(stryMutAct_9fa48("4395") ? () => undefined : (stryCov_9fa48("4395"), ({
    slot,
    when
  }) => stryMutAct_9fa48("4396") ? `` : (stryCov_9fa48("4396"), `${SLOTS[slot]}${when ? stryMutAct_9fa48("4397") ? `` : (stryCov_9fa48("4397"), ` (${WHEN[when]})`) : stryMutAct_9fa48("4398") ? "Stryker was here!" : (stryCov_9fa48("4398"), '')}`))).join(stryMutAct_9fa48("4399") ? "" : (stryCov_9fa48("4399"), '; '))}.`), ...(carriesReviewRight ? stryMutAct_9fa48("4400") ? [] : (stryCov_9fa48("4400"), [stryMutAct_9fa48("4401") ? "" : (stryCov_9fa48("4401"), 'Tells of the right to a review.')]) : stryMutAct_9fa48("4402") ? ["Stryker was here"] : (stryCov_9fa48("4402"), []))]))))),
  reviews: stryMutAct_9fa48("4403") ? () => undefined : (stryCov_9fa48("4403"), () => Object.entries(REVIEWABLE).map(stryMutAct_9fa48("4404") ? () => undefined : (stryCov_9fa48("4404"), ([id, {
    source,
    decisionClock,
    representationsClock
  }]) => rule(stryMutAct_9fa48("4405") ? "" : (stryCov_9fa48("4405"), 'reviews'), stryMutAct_9fa48("4406") ? `` : (stryCov_9fa48("4406"), `review-of-${id}`), stryMutAct_9fa48("4407") ? `` : (stryCov_9fa48("4407"), `A review of: ${id.replaceAll(stryMutAct_9fa48("4408") ? "" : (stryCov_9fa48("4408"), '-'), stryMutAct_9fa48("4409") ? "" : (stryCov_9fa48("4409"), ' '))}`), source, stryMutAct_9fa48("4410") ? [] : (stryCov_9fa48("4410"), [stryMutAct_9fa48("4411") ? `` : (stryCov_9fa48("4411"), `Decided within ${decisionClock}.`), ...(representationsClock ? stryMutAct_9fa48("4412") ? [] : (stryCov_9fa48("4412"), [stryMutAct_9fa48("4413") ? `` : (stryCov_9fa48("4413"), `Representations within ${representationsClock}.`)]) : stryMutAct_9fa48("4414") ? ["Stryker was here"] : (stryCov_9fa48("4414"), []))]))))),
  clocks: stryMutAct_9fa48("4415") ? () => undefined : (stryCov_9fa48("4415"), () => Object.entries(TIME_LIMITS).map(stryMutAct_9fa48("4416") ? () => undefined : (stryCov_9fa48("4416"), ([id, {
    name,
    length,
    dayOne,
    stopsOn,
    extendable,
    note,
    source,
    confidence,
    inForce
  }]) => rule(stryMutAct_9fa48("4417") ? "" : (stryCov_9fa48("4417"), 'clocks'), id, stryMutAct_9fa48("4418") ? `` : (stryCov_9fa48("4418"), `${name}: ${lengthInWords(length)}`), source, stryMutAct_9fa48("4419") ? [] : (stryCov_9fa48("4419"), [stryMutAct_9fa48("4420") ? `` : (stryCov_9fa48("4420"), `Day one: ${dayOne}.`), stryMutAct_9fa48("4421") ? `` : (stryCov_9fa48("4421"), `Stops when: ${stopsOn}.`), ...(extendable ? stryMutAct_9fa48("4422") ? [] : (stryCov_9fa48("4422"), [stryMutAct_9fa48("4423") ? `` : (stryCov_9fa48("4423"), `May be longer: ${extendable}.`)]) : stryMutAct_9fa48("4424") ? ["Stryker was here"] : (stryCov_9fa48("4424"), [])), ...(note ? stryMutAct_9fa48("4425") ? [] : (stryCov_9fa48("4425"), [note]) : stryMutAct_9fa48("4426") ? ["Stryker was here"] : (stryCov_9fa48("4426"), []))]), stryMutAct_9fa48("4427") ? {} : (stryCov_9fa48("4427"), {
    confidence,
    since: inForce.from
  })))))
});
const ELIGIBLE = {
  yes: 'Eligible.',
  no: 'Not eligible under Part 7.',
  'needs-a-qualifying-right': 'Eligible with a qualifying right.',
  'if-habitually-resident': 'Eligible if habitually resident.'
} as const;
let all: readonly Rule[] | undefined;

/** Every rule of this folder, topic by topic: each that a refusal or a decision can name. */
export function rules(): readonly Rule[] {
  if (stryMutAct_9fa48("4428")) {
    {}
  } else {
    stryCov_9fa48("4428");
    stryMutAct_9fa48("4429") ? all &&= [...PRINCIPLES.map(({
      id,
      topic,
      says,
      source,
      confidence,
      since
    }) => rule(topic, id, says, source, [], {
      confidence,
      since
    })), ...Object.values(BY_TOPIC).flatMap(rulesOfTopic => rulesOfTopic())] : (stryCov_9fa48("4429"), all ??= stryMutAct_9fa48("4430") ? [] : (stryCov_9fa48("4430"), [...PRINCIPLES.map(stryMutAct_9fa48("4431") ? () => undefined : (stryCov_9fa48("4431"), ({
      id,
      topic,
      says,
      source,
      confidence,
      since
    }) => rule(topic, id, says, source, stryMutAct_9fa48("4432") ? ["Stryker was here"] : (stryCov_9fa48("4432"), []), stryMutAct_9fa48("4433") ? {} : (stryCov_9fa48("4433"), {
      confidence,
      since
    })))), ...Object.values(BY_TOPIC).flatMap(stryMutAct_9fa48("4434") ? () => undefined : (stryCov_9fa48("4434"), rulesOfTopic => rulesOfTopic()))]));
    return all;
  }
}

/** Changes in the law, the oldest first and those without a known commencement last, as they stand on `day`. */
export function changes(day: LocalDate, {
  commencements
}: LawSettings = DEFAULT_SETTINGS): Change[] {
  if (stryMutAct_9fa48("4435")) {
    {}
  } else {
    stryCov_9fa48("4435");
    return stryMutAct_9fa48("4436") ? RULE_VERSIONS.map(({
      key,
      effective: tabled,
      changes: says,
      source
    }) => {
      const effective = commencements[key] ?? tabled;
      return {
        key,
        effective,
        inForce: effective !== null && effective <= day,
        says,
        source
      };
    }) : (stryCov_9fa48("4436"), RULE_VERSIONS.map(({
      key,
      effective: tabled,
      changes: says,
      source
    }) => {
      if (stryMutAct_9fa48("4437")) {
        {}
      } else {
        stryCov_9fa48("4437");
        const effective = stryMutAct_9fa48("4438") ? commencements[key] && tabled : (stryCov_9fa48("4438"), commencements[key] ?? tabled);
        return stryMutAct_9fa48("4439") ? {} : (stryCov_9fa48("4439"), {
          key,
          effective,
          inForce: stryMutAct_9fa48("4442") ? effective !== null || effective <= day : stryMutAct_9fa48("4441") ? false : stryMutAct_9fa48("4440") ? true : (stryCov_9fa48("4440", "4441", "4442"), (stryMutAct_9fa48("4444") ? effective === null : stryMutAct_9fa48("4443") ? true : (stryCov_9fa48("4443", "4444"), effective !== null)) && (stryMutAct_9fa48("4447") ? effective > day : stryMutAct_9fa48("4446") ? effective < day : stryMutAct_9fa48("4445") ? true : (stryCov_9fa48("4445", "4446", "4447"), effective <= day))),
          says,
          source
        });
      }
    }).sort(stryMutAct_9fa48("4448") ? () => undefined : (stryCov_9fa48("4448"), (a, b) => (stryMutAct_9fa48("4452") ? (a.effective ?? '9999') >= (b.effective ?? '9999') : stryMutAct_9fa48("4451") ? (a.effective ?? '9999') <= (b.effective ?? '9999') : stryMutAct_9fa48("4450") ? false : stryMutAct_9fa48("4449") ? true : (stryCov_9fa48("4449", "4450", "4451", "4452"), (stryMutAct_9fa48("4453") ? a.effective && '9999' : (stryCov_9fa48("4453"), a.effective ?? (stryMutAct_9fa48("4454") ? "" : (stryCov_9fa48("4454"), '9999')))) < (stryMutAct_9fa48("4455") ? b.effective && '9999' : (stryCov_9fa48("4455"), b.effective ?? (stryMutAct_9fa48("4456") ? "" : (stryCov_9fa48("4456"), '9999')))))) ? stryMutAct_9fa48("4457") ? +1 : (stryCov_9fa48("4457"), -1) : 1)));
  }
}

/** What is not settled by the statute alone, each with the value that holds. */
export function settings(held: LawSettings = DEFAULT_SETTINGS): Setting[] {
  if (stryMutAct_9fa48("4458")) {
    {}
  } else {
    stryCov_9fa48("4458");
    return Object.entries(SETTING_NOTES).map(stryMutAct_9fa48("4459") ? () => undefined : (stryCov_9fa48("4459"), ([name, {
      status,
      why
    }]) => stryMutAct_9fa48("4460") ? {} : (stryCov_9fa48("4460"), {
      name,
      value: held[name as keyof LawSettings],
      status,
      why
    })));
  }
}
function lengthInWords({
  n,
  unit
}: Length): string {
  if (stryMutAct_9fa48("4461")) {
    {}
  } else {
    stryCov_9fa48("4461");
    if (stryMutAct_9fa48("4464") ? unit !== 'none' : stryMutAct_9fa48("4463") ? false : stryMutAct_9fa48("4462") ? true : (stryCov_9fa48("4462", "4463", "4464"), unit === (stryMutAct_9fa48("4465") ? "" : (stryCov_9fa48("4465"), 'none')))) return stryMutAct_9fa48("4466") ? "" : (stryCov_9fa48("4466"), 'no fixed length');
    return stryMutAct_9fa48("4467") ? `` : (stryCov_9fa48("4467"), `${n} ${unit.replace(stryMutAct_9fa48("4468") ? "" : (stryCov_9fa48("4468"), '-'), stryMutAct_9fa48("4469") ? "" : (stryCov_9fa48("4469"), ' '))}${(stryMutAct_9fa48("4472") ? n !== 1 : stryMutAct_9fa48("4471") ? false : stryMutAct_9fa48("4470") ? true : (stryCov_9fa48("4470", "4471", "4472"), n === 1)) ? stryMutAct_9fa48("4473") ? "Stryker was here!" : (stryCov_9fa48("4473"), '') : stryMutAct_9fa48("4474") ? "" : (stryCov_9fa48("4474"), 's')}`);
  }
}