import { amount } from '../../../web/settings/policy-field.js';
import { policyPages } from '../../../web/settings/policy.pages.js';
import { LONGEST_ALERT_DAYS } from '../../orders/order.rules.js';
import { ASSESSMENTS_KEEP, RiskPolicies, type RiskNumbers } from '../../risk/risk-policies.service.js';

const yesses = (label: string, least: number, most: number) =>
  amount(label, { unit: 'answer of yes', units: 'answers of yes', least, most });
const counted = (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`;
const SAME_DAY = { hint: '0 is the same day', says: (days: number) => (days === 0 ? 'The same day' : counted(days)) };
const days = (label: string, least: number, most: number) =>
  amount(label, { unit: 'day', least, most, ...(least === 0 && SAME_DAY) });
const months = (label: string) => amount(label, { unit: 'month', least: 1, most: 36 });

/** From when on a risk is medium or high, and how soon what follows is due. */
export const RiskPolicyPages = policyPages<RiskNumbers>({
  ...{ path: 'settings/risk', back: '/settings', title: 'Risk', policies: RiskPolicies },
  ...{ read: 'risk-policy.read', begin: 'risk-policy.begin', keeps: ASSESSMENTS_KEEP },
  about:
    'A worker may always judge a risk to be high. These numbers say when the answers alone do, and how soon what follows is due.',
  fields: {
    mediumFrom: yesses('A risk is medium from', 1, 23),
    highFrom: yesses('A risk is high from', 2, 24),
    advocateContactDays: days('After a high risk, an advocate is in touch within', 0, 7),
    conferenceReferralDays: days('After a high risk, it goes to the conference (MARAC) within', 0, 7),
    secondAssessmentDays: days('After a high risk, it is assessed a second time within', 1, 7),
    reassessWithinDays: days('After a move, an incident or a birth, it is assessed anew within', 0, 14),
    repeatWithinMonths: months('Abuse counts as a repeat for the conference within'),
    escalationIncidents: amount('A case goes to the conference after', { unit: 'incident', least: 2, most: 20 }),
    escalationWithinMonths: months('Those incidents are counted within'),
    confirmTransferDays: days('Another area’s conference is asked whether it has the case after', 0, 14),
    orderAlertDays: days('Before an order ends, somebody speaks with the person within', 1, LONGEST_ALERT_DAYS),
    markerConfirmDays: days('A service is asked whether its address marker is in place after', 0, 14),
    markerReviewDays: days('Somebody asks whether a marker is still needed after', 28, 366),
    markerMoveDays: days('After a move, the old marker is removed within', 0, 7),
    safetyPlanDays: days('A safety plan is looked at again after', 1, 182),
    sanctuarySurveyDays: days('A home somebody wants to stay in is surveyed within', 0, 28),
    sanctuaryReviewDays: days('Somebody asks whether they are safe there after', 7, 182),
  },
  headings: {
    mediumFrom: 'How great a risk is',
    advocateContactDays: 'After a high risk, and when something happens',
    repeatWithinMonths: 'The conference (MARAC)',
    orderAlertDays: 'Orders and address markers',
    safetyPlanDays: 'Plans and homes',
  },
});
