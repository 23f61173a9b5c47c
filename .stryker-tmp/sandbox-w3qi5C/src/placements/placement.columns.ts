/** What an answer is made from, of `placements.placement p`. */
// @ts-nocheck

export const PLACEMENT_COLUMNS = `p.id, p.household_id as "householdId", p.unit_id as "unitId", p.provider_id as "providerId",
  p.organisation_id as "organisationId", p.status, p.from_day::text as "fromDay", p.expected_to::text as "expectedTo",
  p.hold_expires_at as "holdExpiresAt", p.policy_version as "policyVersion", p.answer_by as "answerBy",
  p.provider_agreed_at as "providerAgreedAt", p.person_agreed_at as "personAgreedAt", p.arrived_at as "arrivedAt",
  p.departed_at as "departedAt", p.ended_by as "endedBy", p.reason, p.destination, p.out_of_area_reason as "outOfAreaReason",
  p.version, p.created_at as "createdAt"`;

/** The rest of the record, which no answer shows. */
export const INNER_COLUMNS = `p.provider_agreed_by as "providerAgreedBy", p.person_agreed_by as "personAgreedBy",
  p.transferred_from as "transferredFrom", p.created_by as "createdBy"`;
