-- The person and the reviewer may agree on more than the two weeks in which to write to the reviewer, too (SI 2018/223 reg 5(3)(b)).
alter table homelessness.review_agreement
  add column extends text not null default 'outcome' check (extends in ('outcome', 'representations'));

alter table homelessness.review_agreement alter column extends drop default;
