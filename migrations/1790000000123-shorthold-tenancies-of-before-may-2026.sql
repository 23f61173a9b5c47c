-- Until the Renters' Rights Act 2025 a home was most often let on an assured shorthold tenancy: it can be said of those that began before.
alter table move_on.tenancy drop constraint tenancy_tenure_check;
alter table move_on.tenancy add constraint tenancy_tenure_check
  check (tenure in ('secure-lifetime', 'secure-flexible', 'introductory', 'assured', 'assured-shorthold', 'licence'));

alter table move_on.nomination drop constraint nomination_tenure_check;
alter table move_on.nomination add constraint nomination_tenure_check
  check (tenure in ('secure-lifetime', 'secure-flexible', 'introductory', 'assured', 'assured-shorthold', 'licence'));
