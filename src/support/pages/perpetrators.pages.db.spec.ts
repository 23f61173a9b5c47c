import pg from 'pg';
import { aPerpetrator, aReferral } from '../../../test/factories/conferences.js';
import { recorded } from '../../../test/factories/households.js';
import { aBreach, anOrder } from '../../../test/factories/orders.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';
import { Visitor } from '../../../test/support/visitor.js';

const NAME = 'Corin Blackthorn';

describe('the page of who harms a person', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const officer = () => Visitor.at(test.url, test.cast.officer);
  const of = async () => {
    const { id, members } = await recorded(test.as(test.cast.officer));
    const person = `/people/${members.find(({ key }) => key === 'lead')!.id}`;
    return { household: `/households/${id}`, person, path: `${person}/on-record` };
  };
  const send = (path: string, values: Record<string, string>) => officer().send(path, values, { from: path });

  it('is led to from the person’s safety, and keeps somebody with a name or without', async () => {
    const { person, path } = await of();
    expect((await officer().get(person)).text).toContain(`href="${path}"`);
    expect((await officer().get(path)).text).toContain('Nobody is on record');
    const sent = await send(path, { relationship: 'former-partner', name: NAME });
    expect(sent.headers['location']).toBe(`${path}?done=recorded`);
    await send(path, { relationship: 'sibling' });
    const { text } = await officer().get(path);
    expect(text).toContain(`Former partner: ${NAME}`);
    expect(text).toContain('Sibling: name not known');
  });

  it('names nobody in its title, in an address or on a page that is read with places', async () => {
    const { household, person, path } = await of();
    await send(path, { relationship: 'partner', name: NAME });
    const { text } = await officer().get(path);
    const title = /<title>([^<]*)<\/title>/.exec(text)?.[1]?.trim() ?? '';
    expect(title.startsWith('On record')).toBe(true);
    expect(title).not.toMatch(/harm|Blackthorn/);
    for (const page of [household, person, `/places?household=${household.split('/')[2]}`]) {
      expect([page, (await officer().get(page)).text.includes('Blackthorn')]).toEqual([page, false]);
    }
    expect(path).not.toMatch(/harm|perpetrator/);
  });

  it('keeps the name sealed, and on record that it was recorded and read', async () => {
    const { person, path } = await of();
    await send(path, { relationship: 'partner', name: NAME });
    await officer().get(path);
    const subject = person.split('/')[2];
    const [row] = await test.rows<{ sealed: string }>(
      `select encode(sealed_name, 'escape') as sealed from support.perpetrator where person_id = $1`,
      [subject],
    );
    expect(row?.sealed).not.toContain('Blackthorn');
    const entries = await test.rows<{ action: string; details: unknown }>(
      `select action, details from audit.entry where subject_id = $1 and action like 'perpetrator%'`,
      [subject],
    );
    expect(new Set(entries.map(({ action }) => action))).toEqual(
      new Set(['perpetrator.recorded', 'perpetrators.read']),
    );
    expect(JSON.stringify(entries)).not.toContain('Blackthorn');
  });

  it('is corrected where it was wrong, wherever they are named, and keeps what was recorded before', async () => {
    const { person, path } = await of();
    await send(path, { relationship: 'partner', name: 'Wrong Person' });
    const as = test.as(test.cast.officer);
    const perpetrators = `${person}/perpetrators`;
    const [{ id }] = (await as.get(perpetrators).expect(200)).body.items;
    const correct = `${path}/${id}/correct`;
    expect((await officer().get(path)).text).toContain(`href="${correct}"`);
    const asked = (await officer().get(correct)).text;
    expect([asked.includes('value="partner" selected'), asked.includes('value="Wrong Person"')]).toEqual([true, true]);

    const sent = await send(correct, { relationship: 'former-partner', name: NAME });

    expect(sent.headers['location']).toBe(`${path}?done=corrected`);
    const { text } = await officer().get(path);
    expect(text).toContain(`Former partner: ${NAME}`);
    expect(text).toMatch(/Recorded by mistake, until [^:]+: Partner: Wrong Person/);
    expect((await officer().get(`${person}/conferences/new`)).text).toContain(`${NAME}, former partner`);
    const { items } = (await as.get(perpetrators).expect(200)).body;
    expect(items).toEqual([
      {
        ...{ id, relationship: 'former-partner', name: NAME },
        formerly: [{ relationship: 'partner', name: 'Wrong Person', correctedAt: expect.any(String) }],
      },
    ]);
    const [row] = await test.rows<{ actor: string; details: unknown }>(
      `select actor_id as actor, details from audit.entry where subject_id = $1 and action = 'perpetrator.corrected'`,
      [person.split('/')[2]],
    );
    expect(row).toEqual({ actor: test.cast.officer.id, details: { perpetratorId: id } });
  });

  it('is corrected to a name that is not known, and again over the API', async () => {
    const { person, path } = await of();
    await send(path, { relationship: 'partner', name: NAME });
    const as = test.as(test.cast.officer);
    const [{ id }] = (await as.get(`${person}/perpetrators`).expect(200)).body.items;
    await send(`${path}/${id}/correct`, { relationship: 'partner', name: '' });
    expect((await officer().get(path)).text).toContain('Partner: name not known');
    const { body } = await as
      .post(`${person}/perpetrators/${id}/corrections`, { relationship: 'parent', name: 'Third Time' })
      .expect(201);
    expect(body).toEqual({ id, relationship: 'parent', name: 'Third Time' });
    const { text } = await officer().get(path);
    expect(text.match(/Recorded by mistake/g)).toHaveLength(2);
    expect(text).toContain('Parent: Third Time');
  });

  it('corrects nobody who is not on record for this person, and takes nothing that was recorded back', async () => {
    const [hers, others] = [await of(), await of()];
    await send(hers.path, { relationship: 'partner', name: NAME });
    const as = test.as(test.cast.officer);
    const [{ id }] = (await as.get(`${hers.person}/perpetrators`).expect(200)).body.items;
    expect((await officer().get(`${others.path}/${id}/correct`)).status).toBe(404);
    await as.post(`${others.person}/perpetrators/${id}/corrections`, { relationship: 'parent' }).expect(404);
    const wrong = await send(`${hers.path}/${id}/correct`, { relationship: '', name: 'Typed' });
    expect([wrong.status, wrong.text.includes('Choose what they are to the person')]).toEqual([422, true]);
    const app = new pg.Client({ connectionString: test.database.appUrl });
    await app.connect();
    try {
      for (const sql of [
        'update support.perpetrator set relationship = $$parent$$',
        'delete from support.perpetrator_correction',
      ]) {
        await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await app.end();
    }
  });

  describe('with somebody recorded by mistake', () => {
    const reason = 'Her brother has the same name.';
    const mistaken = async () => {
      const { person, path } = await of();
      const id = await aPerpetrator(test, test.cast.officer, person.split('/')[2]!, 'Wrong Person');
      return { person, path, id, withdraw: `${path}/${id}/withdraw` };
    };

    it('withdraws them with the reason, and keeps both on record', async () => {
      const { person, path, id, withdraw } = await mistaken();
      expect((await officer().get(path)).text).toContain(`href="${withdraw}"`);
      const nothing = await send(withdraw, { reason: ' ' });
      expect([nothing.status, nothing.text.includes('Say why it was a mistake')]).toEqual([422, true]);

      expect((await send(withdraw, { reason })).headers['location']).toBe(`${path}?done=withdrawn`);

      const { text } = await officer().get(path);
      expect(text).toMatch(
        /Nobody is on record[\s\S]*Recorded by mistake, and withdrawn[\s\S]*Former partner: Wrong Person/,
      );
      expect(text).toContain(reason);
      expect(text).not.toContain(withdraw);
      const { items, withdrawn } = (await test.as(test.cast.officer).get(`${person}/perpetrators`).expect(200)).body;
      expect([items, withdrawn]).toMatchObject([[], [{ id, name: 'Wrong Person', reason }]]);
      const [entry] = await test.rows<{ actor: string; details: unknown }>(
        `select actor_id as actor, details from audit.entry where subject_id = $1 and action = 'perpetrator.withdrawn'`,
        [person.split('/')[2]],
      );
      expect(entry).toEqual({ actor: test.cast.officer.id, details: { perpetratorId: id } });
      const [row] = await test.rows<{ sealed: string }>(
        `select encode(sealed_reason, 'escape') as sealed from support.perpetrator_withdrawal where perpetrator_id = $1`,
        [id],
      );
      expect(row?.sealed).not.toContain('brother');
    });

    it('names them nowhere from then on, and what named them as if it were not known who it was', async () => {
      const { person, id, withdraw } = await mistaken();
      const as = test.as(test.cast.officer);
      const { today } = (await as.get('/clock').expect(200)).body;
      const order = (await as.post(`${person}/orders`, anOrder(today, { perpetratorId: id })).expect(201)).body;
      const incident = { kind: 'incident', happenedOn: today, perpetratorId: id };
      await as.post(`${person}/risk-events`, incident).expect(201);
      const conference = (await as.post(`${person}/conferences`, aReferral(id, today)).expect(201)).body;
      expect([order.perpetratorId, conference.perpetratorIds]).toEqual([id, [id]]);
      await send(withdraw, { reason });

      expect((await as.get(`/orders/${order.id}`).expect(200)).body.perpetratorId).toBeNull();
      expect((await as.get(`/conferences/${conference.id}`).expect(200)).body.perpetratorIds).toEqual([]);
      const events = (await as.get(`${person}/risk-events`).expect(200)).body.items;
      expect(events.map((each: { perpetratorId: string | null }) => each.perpetratorId)).toEqual([null]);
      expect((await officer().get(`${person}/conferences/new`)).text).not.toContain('Wrong Person');
      for (const [what, body] of [
        ['orders', anOrder(today, { perpetratorId: id })],
        ['risk-events', incident],
        ['conferences', aReferral(id, today)],
      ] as const) {
        const refused = await as.post(`${person}/${what}`, body).expect(422);
        expect([what, refused.body.code]).toEqual([what, 'unknown-perpetrator']);
      }
      // The order still stands: that somebody broke it can be told.
      const breach = (await as.post(`/orders/${order.id}/breaches`, aBreach(today)).expect(201)).body;
      expect(breach.perpetratorId).toBeNull();
    });

    it('withdraws them once, of colleagues at the same moment too, and corrects them no more', async () => {
      const { person, path, id, withdraw } = await mistaken();
      const as = test.as(test.cast.officer);
      const at = `${person}/perpetrators/${id}`;
      const sent = await Promise.all([1, 2, 3].map(() => as.post(`${at}/withdraw`, { reason })));
      expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
      expect((await as.post(`${at}/corrections`, { relationship: 'parent' }).expect(409)).body.code).toBe(
        'perpetrator-withdrawn',
      );
      for (const gone of [withdraw, `${path}/${id}/correct`]) expect((await officer().get(gone)).status).toBe(404);
    });

    it.each([
      ['an order', 'orders', (id: string, today: string) => anOrder(today, { perpetratorId: id })],
      [
        'an incident',
        'risk-events',
        (id: string, today: string) => ({ kind: 'incident', happenedOn: today, perpetratorId: id }),
      ],
      ['a referral', 'conferences', (id: string, today: string) => aReferral(id, today)],
    ])('who is withdrawn while %s names them is not named, and that is said', async (_, what, naming) => {
      const { person, id } = await mistaken();
      const as = test.as(test.cast.officer);
      const { today } = (await as.get('/clock').expect(200)).body;
      const free = await held(id);
      const withdrawn = as.post(`${person}/perpetrators/${id}/withdraw`, { reason }).then();
      await until('the withdrawal waits', async () => (await waiting()) === 1);
      const named = as.post(`${person}/${what}`, naming(id, today)).then();
      await until('the other waits behind it', async () => (await waiting()) === 2);
      await free();

      expect((await withdrawn).status).toBe(200);
      const { status, body } = await named;
      expect([status, body.code]).toEqual([422, 'unknown-perpetrator']);
    });

    /** Keeps whoever names or withdraws them waiting, until freed. */
    async function held(id: string): Promise<() => Promise<void>> {
      const holder = new pg.Client({ connectionString: test.database.ownerUrl });
      await holder.connect();
      await holder.query('begin');
      await holder.query('select 1 from support.perpetrator where id = $1 for no key update', [id]);
      return async () => {
        await holder.query('commit');
        await holder.end();
      };
    }

    async function waiting(): Promise<number> {
      const pids = await test.rows(
        `select distinct pid from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()`,
      );
      return pids.length;
    }

    it('takes no withdrawal back, and lets the database name nobody who is withdrawn', async () => {
      const { person, id, withdraw } = await mistaken();
      await send(withdraw, { reason });
      const app = new pg.Client({ connectionString: test.database.appUrl });
      await app.connect();
      try {
        for (const sql of [
          'delete from support.perpetrator_withdrawal',
          'update support.perpetrator_withdrawal set sealed_reason = $$x$$',
        ]) {
          await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
        }
      } finally {
        await app.end();
      }
      const naming = `insert into support.conference_perpetrator (referral_id, perpetrator_id, person_id) values ($1, $1, $2)`;
      await expect(test.rows(naming, [id, person.split('/')[2]])).rejects.toMatchObject({
        constraint: 'names_nobody_withdrawn',
      });
    });
  });

  it('says in place that nobody said what they are to the person, and keeps the name that was typed', async () => {
    const { path } = await of();
    const { status, text } = await send(path, { relationship: '', name: NAME });
    expect([status, text.includes('Choose what they are to the person')]).toEqual([422, true]);
    expect(text).toContain(`value="${NAME}"`);
    expect((await officer().get(path)).text).toContain('Nobody is on record');
  });

  it('is not there for anybody who does not see the person, nor open to those whose work it is not', async () => {
    const { path } = await of();
    await send(path, { relationship: 'partner', name: NAME });
    const preston = Visitor.at(test.url, test.cast.prestonOfficer);
    expect((await preston.get(path)).status).toBe(404);
    expect((await preston.send(path, { relationship: 'parent' }, { from: '/' })).status).toBe(404);
    expect((await Visitor.at(test.url, test.cast.commissioner).get(path)).status).toBe(403);
    expect((await officer().get(path)).text).not.toContain('Parent:');
  });
});
