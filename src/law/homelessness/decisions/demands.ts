import { HOMELESSNESS_CODE, guidance, housingAct1996 } from '../../citation.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import { type CaseFacts, type ProposedDecision, abuseOnRecord } from '../case-facts.js';
import { PERPETRATOR } from '../perpetrator.js';
import { BELIEVED, NO_VULNERABILITY_TEST } from '../priority-need/priority-need.js';

/** Something that must not be asked of a victim of domestic abuse, known by the name of the fact that records it. */
interface Demand {
  readonly rule: string;
  readonly recordedAs: readonly RegExp[];
  readonly explanation: string;
  readonly insteadYouMay: readonly string[];
}

const DEMANDS: readonly Demand[] = [
  {
    rule: 'PN-e',
    recordedAs: [/vulnerab\w*(test|assess|check|score)/, /(test|assess|check)\w*vulnerab/],
    explanation: NO_VULNERABILITY_TEST,
    insteadYouMay: ['Record priority need under s.189(1)(e) on what you have been told.'],
  },
  {
    rule: 'PN-e',
    recordedAs: [
      /(proof|evidence|policereport|courtorder|conviction|crimenumber|documents?)\w*(request|requir|demand|needed|ask)/,
      /(request|requir|demand|ask)\w*(proof|evidence|policereport|courtorder|conviction|crimenumber|documents?)/,
    ],
    explanation: 'A victim of domestic abuse is believed: police, court or other proof must not be asked for.',
    insteadYouMay: [
      'Decide on the applicant’s account and on anything they offer.',
      'With consent, hear from people who support them: a friend, a GP, a school, a domestic abuse service.',
    ],
  },
  {
    rule: 'DA-2',
    recordedAs: [
      new RegExp(`(${PERPETRATOR})(was|been|has|is|to|tobe)*(contacted|approached|interviewed|asked|spokento)$`),
      new RegExp(`(${PERPETRATOR})(contact|approach|interview)(request|requir|needed|made)\\w*$`),
      new RegExp(
        `(contact|approach|interview|ask|askt|spoke|speak)(ed|ing|to|with)?(the|her|his|their|alleged|former|ex)*(${PERPETRATOR})$`,
      ),
    ],
    explanation:
      'The perpetrator must not be contacted: it can tell them where the victim is and that help has been asked for.',
    insteadYouMay: ['Decide on the applicant’s account and on anything they offer.'],
  },
  {
    rule: 'DA-4',
    recordedAs: [
      /(told|asked|advised|required)(her|him|them|applicant)?(to)?(return|goback|gohome|getinjunction|getnonmolestation)/,
    ],
    explanation: 'Going back, or getting a court order first, is never an answer to a victim’s application (s.177(1)).',
    insteadYouMay: [
      'Offer the choices: staying safe at home only if the victim wants it, refuge, dispersed or other accommodation, or a move.',
    ],
  },
];

const DENIED = new RegExp(
  `^(no|never|without)(?=proof|evidence|police|court|vulnerab|contact|${PERPETRATOR})|not(?=request|requir|demand|need|ask|contact|approach|interview|test|assess)`,
);

/**
 * DA-1, DA-2, DA-4, PN-e: refuses a decision whose recorded facts show that a victim was asked for proof, tested for vulnerability, sent
 * back, or that the perpetrator was contacted. Fact names are read without regard to case, hyphens, underscores or nesting.
 */
export function refuseDemands(facts: CaseFacts, proposed: ProposedDecision): UnlawfulStep | null {
  if (!abuseOnRecord(facts)) return null;
  for (const { name, path } of assertedFacts(proposed.facts)) {
    if (DENIED.test(name)) continue;
    const demand = DEMANDS.find(({ recordedAs }) => recordedAs.some((pattern) => pattern.test(name)));
    if (demand) {
      const sources =
        demand.rule === 'PN-e' ? BELIEVED : [housingAct1996('177(1)'), guidance(HOMELESSNESS_CODE, 'ch. 21')];
      return unlawful(demand.rule, sources, demand.explanation, demand.insteadYouMay, { field: `facts.${path}` });
    }
  }
  return null;
}

/** How far facts are read: levels down, and letters of a name. Beyond that nothing is a plain record of what was asked. */
const DEEPEST = 4;
const LONGEST = 200;

/** The facts that are asserted, not denied or left open, with their names joined and stripped to letters. */
function assertedFacts(facts: object, before: readonly string[] = []): { name: string; path: string }[] {
  return Object.entries(facts).flatMap(([key, value]: [string, unknown]) => {
    const path = [...before, key];
    if (isNothing(value)) return [];
    if (typeof value === 'object' && value !== null && path.length < DEEPEST) return assertedFacts(value, path);
    const words = isDemand(value) ? [...path, value] : path;
    const name = words.join('').slice(0, LONGEST).toLowerCase();
    return [{ name: name.replace(/[^a-z]/g, ''), path: path.join('.') }];
  });
}

/** A value that says of its fact that it was asked for, as in `evidence: "required"`. */
function isDemand(value: unknown): value is string {
  return typeof value === 'string' && /^(required|requested|demanded|needed|asked for)$/i.test(value.trim());
}

function isNothing(value: unknown): boolean {
  return !value || (typeof value === 'string' && /^(no|false|none|0|n|n\/a|never|not\b.*)$/i.test(value.trim()));
}
