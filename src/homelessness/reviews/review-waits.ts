/** Whether they still wait for the outcome of a review `r`: it is over once they have been told of it, or want it no longer. */
export const WAITS = `(r.notified_on is null and r.status <> 'withdrawn')`;

/** Whether a review `r` is of the suitability of a final offer at the relief stage (s.193A), which keeps a roof owed (ACC-4, s.188(2A)). */
export const OF_FINAL_OFFER = `(r.matter = 'suitability' and (
   exists (select 1 from homelessness.duty o where o.id = r.subject_id and o.end_ground = 'RL-193A')
   or exists (select 1 from homelessness.housing_offer f
               where f.id = r.subject_id and f.kind in ('final-accommodation', 'final-part-6'))))`;
