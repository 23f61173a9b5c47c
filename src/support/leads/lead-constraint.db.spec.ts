import { aHandedOverPackage, anActivePackage } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

describe('one lead on every day is held by the database, whoever writes', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const attempts: readonly [string, string][] = [
    ['no lead at all', 'delete from support.lead_professional where package_id = $1'],
    [
      'a gap in the middle',
      `update support.lead_professional set during = daterange(lower(during) + 1, null) where package_id = $1 and upper_inf(during)`,
    ],
    [
      'an end while it is active',
      `update support.lead_professional set during = daterange(lower(during), lower(during) + 1) where package_id = $1 and upper_inf(during)`,
    ],
    [
      'two leads on one day',
      `insert into support.lead_professional (id, package_id, user_id, during)
       select gen_random_uuid(), package_id, user_id, daterange(lower(during) + 5, lower(during) + 6)
         from support.lead_professional where package_id = $1 and upper_inf(during)`,
    ],
    [
      'a lead before it started',
      `insert into support.lead_professional (id, package_id, user_id, during)
       select gen_random_uuid(), p.id, l.user_id, daterange(p.starts_on - 2, p.starts_on)
         from support.package p join support.lead_professional l on l.package_id = p.id where p.id = $1 limit 1`,
    ],
    ['an earlier start than its first lead', 'update support.package set starts_on = starts_on - 1 where id = $1'],
    [
      'a close that leaves the lead in charge',
      `update support.package set status = 'closed', closed_on = starts_on, close_reason = 'aims-met', next_review_on = null where id = $1`,
    ],
    [
      'a new package with nobody to lead it',
      `insert into support.package (id, person_id, household_id, organisation_id, status, starts_on, support_types, next_review_on, created_at)
       select gen_random_uuid(), person_id, household_id, organisation_id, status, starts_on, support_types, next_review_on, created_at
         from support.package where id = $1`,
    ],
  ];

  it.each(attempts)('refuses %s', async (_, sql) => {
    await anActivePackage(test);
    const { id } = await aHandedOverPackage(test);
    const before = await test.rows('select * from support.lead_professional where package_id = $1', [id]);

    await expect(test.rows(sql, [id])).rejects.toMatchObject({
      constraint: expect.stringMatching(/^(a_lead_on_every_day|one_lead_on_a_day)$/),
    });
    expect(await test.rows('select * from support.lead_professional where package_id = $1', [id])).toEqual(before);
  });

  it('refuses a lead taken from one package for another', async () => {
    const from = await anActivePackage(test);
    const to = await anActivePackage(test);
    const swap = `delete from support.lead_professional where package_id = '${to.id}';
                  update support.lead_professional set package_id = '${to.id}' where package_id = '${from.id}'`;
    await expect(test.rows(swap)).rejects.toMatchObject({ constraint: 'a_lead_on_every_day' });
  });

  it('refuses the application too, at the commit', async () => {
    const { id } = await anActivePackage(test);
    await expect(
      test.app
        .get(UnitOfWork)
        .asSystem('test', () =>
          test.app.get(UnitOfWork).query('delete from support.lead_professional where package_id = $1', [id]),
        ),
    ).rejects.toThrow('exactly one lead');
  });
});
