import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import { aHousehold, aRoom, dayFromToday } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';
import { boxes } from '../../web/forms/boxes.js';

describe('places for a household, on screen', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('are the ten that suit best, and it is said when there are others', async () => {
    const manager = test.as(test.cast.rowanManager);
    const { id } = await premisesOf(manager, aRefuge(test.cast.organisations.rowan));
    const household = await aHousehold(test);
    const shown = async () =>
      (await Visitor.at(test.url, test.cast.officer).get(`/places?household=${household}`)).text;

    for (let room = 0; room < 10; room += 1) await confirmedUnitIn(manager, id, aFamilyRoom());
    const ten = await shown();
    expect(ten).toContain('10 places that can be offered now');
    expect(ten).not.toContain('There are others');

    await confirmedUnitIn(manager, id, aFamilyRoom());
    const best = await shown();
    expect(best).toContain('The 10 places that suit best');
    expect(best).toContain('There are others that can be offered now');
    expect(best.match(/Hold and offer/g)).toHaveLength(10);
  });

  it('are not searched for on days that are none, which is said as on every other form', async () => {
    const wrong = `/places?household=${await aHousehold(test)}&from-day=31&from-month=2&from-year=2026`;
    const { text } = await Visitor.at(test.url, test.cast.officer).get(wrong);
    expect(text).toContain('<title>Error: Find a place');
    expect(text.match(/class="govuk-error-summary"/g)).toHaveLength(1);
    expect(text).toContain('href="#from"');
  });

  it('are not offered until a day before they come, which is said beside the last day', async () => {
    const household = await aHousehold(test);
    const from = `/places/offer?household=${household}&unit=${await aRoom(test)}`;
    const nights = { ...boxes('from', dayFromToday(test, 5)), ...boxes('to', dayFromToday(test, 2)) };
    const { status, text } = await Visitor.at(test.url, test.cast.officer).send(
      from,
      { ...nights, hold: '120' },
      { from },
    );
    expect([status, text.includes('href="#to"')]).toEqual([422, true]);
  });
});
