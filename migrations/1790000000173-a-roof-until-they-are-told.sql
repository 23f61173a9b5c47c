-- ACC-3: interim accommodation goes on until those who have it are told in writing that it ends, or what is owed next (s.188(1ZA), (1ZB)).
-- The decision, or the ended duty, whose letters tell them so.
alter table homelessness.application add column roof_ends_with uuid;
