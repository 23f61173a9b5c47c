-- Some duties end only where a second colleague authorises it (SI 2018/223 regs 2-3): who that was.
alter table homelessness.duty add column authorised_by uuid references access.app_user;
alter table homelessness.duty add constraint authorised_what_has_ended check (authorised_by is null or ended_on is not null);
