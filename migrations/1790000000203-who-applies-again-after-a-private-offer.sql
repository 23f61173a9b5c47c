-- The day on which they accepted the private rented sector offer within whose two years they applied again (Housing Act 1996 s.195A, saved
-- by SI 2026/421 reg 10): a roof and the main duty are owed to them whether or not they are in priority need.
alter table homelessness.application
  add column private_offer_accepted_on date,
  add constraint a_private_offer_was_accepted_before check (private_offer_accepted_on <= approached_on);
