import { type LocalDate } from '../../../shared/local-date.js';
import { type Citation, domesticAbuseAct2021, housingAct1996 } from '../../citation.js';
import { lastDayFrom } from '../../computed-clock.js';
import type { ClockCode } from '../../time-limit.js';
import type { CaseFacts, Duty, StartedDuty } from '../case-facts.js';
import { type AppliesAgain, needsNoPriorityNeed } from './applying-again.js';
import type { HelpTrack } from './help-track.js';
import type { NoticeCode } from '../notices.js';

export interface DutyRow {
  readonly name: string;
  readonly source: Citation;
  readonly startsWhen: string;
  readonly content: string;
  readonly endsWhen: string;
}

/** The duties that the help and accommodation tracks move between, and those that stand beside them. */
export const DUTIES_REGISTER = {
  advice: {
    name: 'Advice and information',
    source: housingAct1996('179'),
    startsWhen: 'always, for anyone in the district',
    content: 'free advice and information, designed with victims of domestic abuse among others in mind',
    endsWhen: 'never',
  },
  inquiries: {
    name: 'Inquiries',
    source: housingAct1996('184'),
    startsWhen: 'there is reason to believe a person may be homeless or threatened with it',
    content: 'inquire into eligibility and the duty owed, and decide in writing',
    endsWhen: 'notice of the decision',
  },
  interim: {
    name: 'Interim accommodation',
    source: housingAct1996('188(1)'),
    startsWhen: 'there is reason to believe a person may be homeless, eligible and in priority need',
    content: 'secure accommodation for the whole household',
    endsWhen: 'told that nothing more is owed, or relief has ended and the next duty is notified',
  },
  assessment: {
    name: 'Assessment and plan',
    source: housingAct1996('189A'),
    startsWhen: 'satisfied homeless or threatened, and eligible',
    content: 'assess causes, housing needs and support needs; try to agree steps; write them down and review them',
    endsWhen: 'neither prevention nor relief is owed',
  },
  prevention: {
    name: 'Prevention',
    source: housingAct1996('195'),
    startsWhen: 'satisfied threatened with homelessness and eligible',
    content: 'reasonable steps to help keep accommodation available',
    endsWhen: 'notice on one of seven grounds',
  },
  relief: {
    name: 'Relief',
    source: housingAct1996('189B'),
    startsWhen: 'satisfied homeless and eligible',
    content: 'reasonable steps to help secure suitable accommodation with a prospect of six months',
    endsWhen:
      'the end of the last day, where priority need is accepted and intentional homelessness is not found; otherwise notice',
  },
  'intentional-homelessness': {
    name: 'Short accommodation and advice',
    source: housingAct1996('190(2)'),
    startsWhen: 'relief is over, in priority need, intentionally homeless',
    content: 'accommodation for a reasonable opportunity to find a home, with advice and assistance',
    endsWhen: 'that opportunity has been given',
  },
  main: {
    name: 'Main duty',
    source: housingAct1996('193(2)'),
    startsWhen: 'relief is over; homeless, eligible, in priority need, not intentionally homeless, not referred',
    content: 'secure that accommodation is available',
    endsWhen: 'one of the grounds of s.193(5), (6), (7) or (7AA)',
  },
  belongings: {
    name: 'Protection of belongings',
    source: housingAct1996('211, 212'),
    startsWhen: 'belongings are in danger, nobody else can act, and accommodation or help is or was owed',
    content: 'reasonable steps to prevent loss or damage',
    endsWhen: 'the danger is over or they are moved as asked; told why',
  },
  support: {
    name: 'Support in relevant accommodation',
    source: domesticAbuseAct2021('57'),
    startsWhen: 'a victim or a victim’s child lives in relevant accommodation, wherever they come from',
    content: 'support; it is no duty to house, and stands beside all of the above',
    endsWhen: 'it is no longer needed',
  },
} satisfies Readonly<Record<Duty | string, DutyRow>>;

/** The help state in which each duty is owed. */
export const OWED_IN: Readonly<Record<Duty, HelpTrack>> = {
  prevention: 'prevention',
  relief: 'relief',
  main: 'main-duty',
};

const ENDING_NOTICE: Readonly<Record<Duty, NoticeCode>> = {
  prevention: 'N-195(5)',
  relief: 'N-189B(5)',
  main: 'N-193-end',
};

/** Grounds on which the notice of s.193B itself ends the duty (s.193C(1)-(2)). */
export const ENDED_BY_193B: ReadonlySet<string> = new Set(['PV-193B', 'RL-193B']);

/** The notice by which a duty is ended on a ground, where one is needed. */
export function noticeOfEnding({ duty, ground }: { readonly duty: Duty; readonly ground: string }): NoticeCode {
  return ENDED_BY_193B.has(ground) ? 'N-193B' : ENDING_NOTICE[duty];
}

const DUTY_CLOCK: Readonly<Record<Duty, ClockCode | null>> = { prevention: 'K-03', relief: 'K-02', main: null };

/** A duty from its first day. A new duty is a new clock: days of prevention do not count towards relief (SM-1). */
export function startOf(duty: Duty, startedOn: LocalDate): StartedDuty {
  return { duty, startedOn, clock: DUTY_CLOCK[duty] };
}

/** The last of the 56 days of relief; null when relief never started. */
export function reliefLastDay(facts: Pick<CaseFacts, 'reliefStartedOn'>): LocalDate | null {
  return facts.reliefStartedOn === null ? null : lastDayFrom('K-02', facts.reliefStartedOn);
}

/** s.189B(4), s.193(1): priority need accepted, or none needed (s.195A), intentional homelessness not found, and the case not referred. */
export function meetsMainDuty(facts: AppliesAgain): boolean {
  const { settled } = facts;
  return (
    settled.eligibility?.outcome !== 'not-eligible' &&
    (settled['priority-need']?.outcome === 'in-priority-need' || needsNoPriorityNeed(facts)) &&
    settled.intentionality?.outcome !== 'intentional' &&
    settled.referral?.outcome !== 'refer'
  );
}
