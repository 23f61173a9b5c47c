/** Whether the warning `w` counts: its letter has gone, its step is still open and its duty is still owed. */
export const STANDS = `(w.given_on is not null
  and exists (select 1 from homelessness.plan_step s where s.id = w.step_id and s.status = 'open')
  and exists (select 1 from homelessness.duty d where d.id = w.duty_id and d.ended_on is null))`;
