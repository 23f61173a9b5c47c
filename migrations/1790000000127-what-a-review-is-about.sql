-- Not only decisions may be looked at again: how a duty ended, the steps of a plan and whether a place is suitable may, too (Housing Act
-- 1996 s.202(1)(ba)-(h)). A review has its matter, what record it is about, the day on which they were told of it, and who decided it.
alter table homelessness.duty add column ended_by uuid references access.app_user;

alter table homelessness.review
  add column matter     text,
  add column subject_id uuid,
  add column told_on    date,
  add column decided_by uuid references access.app_user,
  alter column decision_id drop not null;

update homelessness.review r
   set matter = d.question, subject_id = d.id, told_on = d.decided_on, decided_by = d.decided_by
  from homelessness.decision d where d.id = r.decision_id;

alter table homelessness.review
  alter column matter set not null,
  alter column subject_id set not null,
  alter column told_on set not null,
  add constraint a_decision_is_the_subject check (decision_id = subject_id);

drop index homelessness.one_pending_review_a_decision;
create unique index one_pending_review_a_matter on homelessness.review (subject_id, matter) where status = 'pending';

-- A later time to ask is allowed for one matter.
alter table homelessness.review_time
  add column matter     text,
  add column subject_id uuid,
  alter column decision_id drop not null;

update homelessness.review_time t set matter = d.question, subject_id = d.id from homelessness.decision d where d.id = t.decision_id;

alter table homelessness.review_time
  alter column matter set not null,
  alter column subject_id set not null,
  add constraint a_decision_is_the_subject check (decision_id = subject_id);

drop index homelessness.review_time_decision;
create index review_time_subject on homelessness.review_time (subject_id);

-- What a letter is about: a decision, a duty that has ended, a plan, a review. Null where it is the case as a whole.
alter table homelessness.notice add column subject_id uuid;

update homelessness.notice set subject_id = decision_id where decision_id is not null;

update homelessness.notice n
   set subject_id = (select r.id from homelessness.review r where r.decision_id = n.decision_id order by r.created_at desc, r.id desc limit 1)
 where n.notice in ('N-202-acknowledgement', 'N-202-minded-to', 'N-203');

create index notice_subject on homelessness.notice (subject_id);
