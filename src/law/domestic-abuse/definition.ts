import { domesticAbuseAct2021 } from '../citation.js';

/** DEF-2, s.1(3). One incident is enough. */
export const ABUSE_TYPES = [
  'physical-or-sexual',
  'violent-or-threatening',
  'controlling-or-coercive',
  'economic',
  'psychological-or-emotional',
] as const;
export type AbuseType = (typeof ABUSE_TYPES)[number];

/** DEF-5, s.2(1). For the first five it does not matter that it is over. */
export const CONNECTIONS = [
  'married',
  'civil-partners',
  'agreed-to-marry',
  'civil-partnership-agreement',
  'intimate-relationship',
  'parents-of-same-child',
  'relatives',
] as const;
export type Connection = (typeof CONNECTIONS)[number];

/** What has been said about abuse of one person (B) by another (A). Ages are those at the time. */
export interface AbuseAccount {
  readonly types: readonly AbuseType[];
  readonly connection: Connection | null;
  readonly ageOfA: number;
  readonly ageOfB: number;
}

export interface AbuseFinding {
  readonly domesticAbuse: boolean;
  readonly reason: string;
  /** Where to turn when the Act's definition is not met. */
  readonly insteadConsider: 'child-protection' | 'adult-safeguarding' | null;
  readonly citation: string;
}

const ADULT_FOR_THE_ACT = 16;

/** DEF-1, s.1(2): both 16 or over, personally connected, and the behaviour is abusive. It may be aimed at somebody else, such as a child. */
export function isDomesticAbuse(account: AbuseAccount): AbuseFinding {
  if (account.ageOfA < ADULT_FOR_THE_ACT || account.ageOfB < ADULT_FOR_THE_ACT) {
    return finding(false, 'One of them is under 16.', 'child-protection', '1(2)(a)');
  }
  if (account.connection === null) {
    return finding(false, 'They are not personally connected.', 'adult-safeguarding', '2');
  }
  if (account.types.length === 0) return finding(false, 'No abusive behaviour has been described.', null, '1(3)');
  return finding(true, 'Abusive behaviour between connected people aged 16 or over.', null, '1-2');
}

function finding(
  domesticAbuse: boolean,
  reason: string,
  insteadConsider: AbuseFinding['insteadConsider'],
  section: string,
): AbuseFinding {
  return { domesticAbuse, reason, insteadConsider, citation: domesticAbuseAct2021(section).text };
}

/** DEF-6, s.3: a child who sees, hears or feels the effects of abuse, and is related to either person, is a victim in their own right. */
export function isChildVictim(child: {
  readonly age: number;
  readonly seesHearsOrFeelsEffects: boolean;
  readonly relatedToEither: boolean;
}): boolean {
  return child.age < 18 && child.seesHearsOrFeelsEffects && child.relatedToEither;
}
