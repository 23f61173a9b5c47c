import { localDate } from '../shared/local-date.js';
import { of } from './time-limit.js';

/**
 * A joint tenant's notice to quit: a private assured tenancy from 1 May 2026 (Renters' Rights Act 2025 ss.20-21), and any other periodic
 * tenancy (general knowledge).
 */
export const TENANCY_NOTICE = { assuredJointTenant: of(2, 'month'), otherJointTenant: of(4, 'week') } as const;

/** SI 2018/223 reg 9(2): how long before the end of K-09 the appointed person tells both authorities. */
export const REFEREE_TELLS_BEFORE = of(1, 'week');

/** The fixed term that a private offer had to have before 1 May 2026: under the main duty (Housing Act 1996 s.193(7AC)), and a final one under relief (s.193A(4)). */
export const FIXED_TERM_BEFORE_MAY_2026 = {
  'private-rented': of(12, 'month'),
  'final-accommodation': of(6, 'month'),
} as const;

/** The last day of a private landlord's section 21 notice without a claim to the court (Renters' Rights Act 2025 Sch 6; secondary source). */
export const SECTION_21_RELIED_ON_UNTIL = localDate('2026-07-31');

/** Local-connection norms of the Local Government Association. Not statute. */
export const LOCAL_CONNECTION_NORMS = {
  recentResidence: { of: of(12, 'month'), atLeast: of(6, 'month') },
  longerResidence: { of: of(5, 'year'), atLeast: of(3, 'year') },
  familyResidence: { atLeast: of(5, 'year') },
} as const;
