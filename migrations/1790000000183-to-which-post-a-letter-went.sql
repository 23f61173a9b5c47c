-- The post to which a letter went that was written elsewhere and tells where a household is: sealed, for its words may name the place.
alter table homelessness.notice add column sealed_named_post bytea;

alter table homelessness.notice
  add constraint to_a_post_once_it_went check (sealed_named_post is null or status = 'issued') not valid;
alter table homelessness.notice validate constraint to_a_post_once_it_went;
