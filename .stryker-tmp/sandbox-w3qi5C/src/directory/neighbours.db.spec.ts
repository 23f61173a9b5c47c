// @ts-nocheck
import { loadReferenceData } from '../seed/reference-data.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { until } from '../../test/support/until.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DirectoryQueries } from './directory.queries.js';

const BLACKPOOL = 'E06000009';
const FYLDE = 'E07000119';
const LANCASTER = 'E07000121';
const PRESTON = 'E07000123';
const WYRE = 'E07000128';

describe('areas next to each other', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const put = (code: string, codes: string[]) =>
    test.as(test.cast.administrator).put(`/local-authorities/${code}/neighbours`, { codes });
  const neighboursOf = async (code: string): Promise<string[]> => {
    const { body } = await test.as(test.cast.officer).get('/local-authorities').expect(200);
    return body.items.find((area: { code: string }) => area.code === code).neighbours;
  };
  const steps = (from: string, to: string) =>
    test.app.get(UnitOfWork).asSystem('test', async () => {
      const areas = await test.app.get(DirectoryQueries).areas();
      return areas.stepsBetween(from, [to]);
    });

  it('are shipped', async () => {
    expect(await neighboursOf(BLACKPOOL)).toEqual([FYLDE, WYRE]);
    expect(await neighboursOf('E10000017')).toEqual([]);
  });

  it('are replaced for both, and remembered anew', async () => {
    expect(await steps(BLACKPOOL, LANCASTER)).toBe(2);

    const { body } = await put(BLACKPOOL, [LANCASTER, WYRE, WYRE]).expect(200);
    expect(body).toMatchObject({ code: BLACKPOOL, neighbours: [LANCASTER, WYRE] });
    expect(await neighboursOf(FYLDE)).not.toContain(BLACKPOOL);
    expect(await neighboursOf(LANCASTER)).toContain(BLACKPOOL);
    await until('the change is known', async () => (await steps(BLACKPOOL, LANCASTER)) === 1);

    // The next start does not undo what an administrator has put right.
    await loadReferenceData(test.database.ownerUrl);
    expect(await neighboursOf(BLACKPOOL)).toEqual([LANCASTER, WYRE]);
    await put(BLACKPOOL, [FYLDE, WYRE]).expect(200);
    await until('the change back is known', async () => (await steps(BLACKPOOL, LANCASTER)) === 2);
  });

  it('are noticed by every process when they are changed past this one', async () => {
    expect(await steps(BLACKPOOL, 'E06000999')).toBeNull();
    await test.rows(
      `insert into directory.local_authority (code, name, kind, housing_authority, tier_one_domestic_abuse)
       values ('E06000999', 'Newly Made', 'unitary', true, true)`,
    );
    await test.rows(`insert into directory.neighbour values ('E06000999', $1), ($1, 'E06000999')`, [BLACKPOOL]);
    await until('the new area is known', async () => (await steps(BLACKPOOL, 'E06000999')) === 1);
  });

  it('stay the same both ways whoever changes them at once', async () => {
    const all = [BLACKPOOL, FYLDE, WYRE, PRESTON];
    await Promise.all(
      all.map((code, index) =>
        put(
          code,
          all.filter((_, other) => (index + other) % 2 === 1),
        ).expect(200),
      ),
    );
    const oneWay = await test.rows(
      `select 1 from directory.neighbour n
        where not exists (select 1 from directory.neighbour b where b.code = n.next_code and b.next_code = n.code)`,
    );
    expect(oneWay).toEqual([]);
  });

  it.each([
    ['itself', BLACKPOOL, [BLACKPOOL], 'neighbour-of-itself'],
    ['an area nobody knows', BLACKPOOL, [WYRE, 'E09999999'], 'unknown-local-authority'],
    ['a county', BLACKPOOL, ['E10000017'], 'county-has-no-neighbours'],
  ])('are not: %s', async (_, code, codes, refusal) => {
    const before = await test.rows('select * from directory.neighbour order by 1, 2');
    const { body } = await put(code, codes).expect(422);
    expect(body.code).toBe(refusal);
    expect(await test.rows('select * from directory.neighbour order by 1, 2')).toEqual(before);
  });

  it('are for an administrator to change, of areas that there are', async () => {
    await put('E09999999', [WYRE]).expect(404);
    await put('nowhere', [WYRE]).expect(404);
    await put('E10000017', [BLACKPOOL]).expect(422);
    await put(BLACKPOOL, ['Fylde']).expect(400);
    await test.as(test.cast.supervisor).put(`/local-authorities/${BLACKPOOL}/neighbours`, { codes: [] }).expect(403);
  });
});
