import { type Citation, domesticAbuseAct2021, guidance } from '../citation.js';

export type SupportType =
  | 'service-management'
  | 'day-to-day-running'
  | 'advocacy-and-safety-planning'
  | 'prevention-advice'
  | 'specialist-protected-characteristics'
  | 'specialist-complex-needs'
  | 'children'
  | 'housing-related'
  | 'advice'
  | 'counselling-and-therapy';

/** The kinds of support under Part 4, as the statutory guidance heads them. Confirm the wording before an outside return relies on it. */
export const SUPPORT_TYPES: Readonly<Record<SupportType, string>> = {
  'service-management': 'Overall management of services',
  'day-to-day-running': 'Day-to-day running of the service',
  'advocacy-and-safety-planning': 'Advocacy and personal safety planning',
  'prevention-advice': 'Advice on preventing further abuse',
  'specialist-protected-characteristics': 'Specialist support: interpreters, faith, immigration, LGBT',
  'specialist-complex-needs': 'Specialist support: mental health, drugs, alcohol',
  children: 'Support for children: play therapy, child advocacy',
  'housing-related': 'Housing-related support: move-on, tenancy, sanctuary',
  advice: 'Advice: benefits, legal, debt, work',
  'counselling-and-therapy': 'Counselling and therapy',
};

export const SUPPORT_SOURCE: Citation = guidance('Domestic Abuse Act 2021 Part 4 statutory guidance');

export type Tier = 'tier-1' | 'tier-2' | 'unknown';

/** First letters of a GSS code: counties, unitaries and metropolitan districts are tier 1; districts under a county and London boroughs tier 2. */
const TIER_BY_CODE: Readonly<Record<string, Tier>> = {
  E06: 'tier-1',
  E08: 'tier-1',
  E10: 'tier-1',
  E07: 'tier-2',
  E09: 'tier-2',
};

/** P4-1, s.61: whether a council owes the support duty itself (tier 1) or must co-operate with the one that does (tier 2). */
export function tierOf(authorityCode: string): Tier {
  return TIER_BY_CODE[authorityCode.slice(0, 3)] ?? 'unknown';
}

/** P4-8, s.57: owed to victims and their children in relevant accommodation, wherever they come from and whatever their recourse to public funds. */
export function supportDutyReaches(person: {
  readonly victimOrVictimsChild: boolean;
  readonly livesInRelevantAccommodation: boolean;
}): { readonly owed: boolean; readonly citation: string } {
  return {
    owed: person.victimOrVictimsChild && person.livesInRelevantAccommodation,
    citation: domesticAbuseAct2021('57').text,
  };
}
