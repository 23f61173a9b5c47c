/** What a request for a new policy on risk looks like: stricter bands than those that hold where nothing is settled. */
export function aRiskPolicy(overrides: object = {}): object {
  return {
    ...{ mediumFrom: 8, highFrom: 12, advocateContactDays: 0, conferenceReferralDays: 1, secondAssessmentDays: 2 },
    ...{ reassessWithinDays: 2, repeatWithinMonths: 12, escalationIncidents: 3, escalationWithinMonths: 12 },
    ...{
      confirmTransferDays: 2,
      orderAlertDays: 21,
      markerConfirmDays: 1,
      markerReviewDays: 91,
      markerMoveDays: 0,
      safetyPlanDays: 14,
    },
    ...{ sanctuarySurveyDays: 2, sanctuaryReviewDays: 14 },
    ...overrides,
  };
}
