/**
 * Whether a duty may end on the offer `o`: the duty under which it was made is owed still, no end of it was set aside since, nobody took
 * the offer back, and no review or court found that it was not suitable.
 */
export const OFFER_STANDS = `(o.answer is distinct from 'taken-back'
  and exists (select 1 from homelessness.duty d where d.id = o.duty_id and d.ended_on is null)
  and not exists (select 1 from homelessness.set_aside_end e where e.duty_id = o.duty_id and e.created_at >= o.created_at)
  and not exists (select 1 from homelessness.review r where r.subject_id = o.id and r.matter = 'suitability'
                     and (r.status in ('varied', 'quashed') or r.appeal_outcome in ('varied', 'quashed', 'settled'))))`;

/** The id of the duty that a review with the subject `id` bears on: the duty itself, or that of the offer which was looked at. */
export function dutyBehind(id: string): string {
  return `coalesce((select o.duty_id from homelessness.housing_offer o where o.id = ${id}), ${id})`;
}
