import type { Commencements } from './rule-versions.js';

/** What a council must settle with its own lawyer, or may set as its own standard. Never a statutory number. */
export interface LawSettings {
  readonly commencements: Commencements;
  readonly s193B_excludes_main: boolean;
  readonly decisionAfterReliefWorkingDays: number;
  readonly bedAndBreakfastAlertNights: readonly number[];
  readonly leaveExpiryAlertDays: readonly number[];
}

export const DEFAULT_SETTINGS: LawSettings = {
  commencements: {},
  s193B_excludes_main: false,
  decisionAfterReliefWorkingDays: 15,
  bedAndBreakfastAlertNights: [28, 35, 40],
  leaveExpiryAlertDays: [14, 7, 1],
};

/** Why each setting exists, for the page on which an administrator sees it. */
export const SETTING_NOTES: Readonly<
  Record<keyof LawSettings, { readonly status: 'legal-check' | 'service-target'; readonly why: string }>
> = {
  commencements: {
    status: 'legal-check',
    why: 'Parts of the Children’s Wellbeing and Schools Act 2026 and of the Renters’ Rights Act 2025 had no commencement day that could be found.',
  },
  s193B_excludes_main: {
    status: 'legal-check',
    why: 'Whether s.193(1A)(b) still keeps the main duty from arising after a s.193B notice given since 1 May 2026. Off: the main duty is not excluded.',
  },
  decisionAfterReliefWorkingDays: {
    status: 'service-target',
    why: 'The Code is widely quoted as expecting a decision within 15 working days after the 56 days. It is not a statutory limit.',
  },
  bedAndBreakfastAlertNights: {
    status: 'service-target',
    why: 'Nights at which a family’s stay in bed and breakfast is brought to an officer’s notice before the limit.',
  },
  leaveExpiryAlertDays: {
    status: 'service-target',
    why: 'Days before leave under the Migrant Victims of Domestic Abuse Concession runs out at which an officer is told.',
  },
};
