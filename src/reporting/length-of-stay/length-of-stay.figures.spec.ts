import { type EndedStay, LENGTHS, lengthOf, stayFigures } from './length-of-stay.figures.js';

const stay = (household: number, nights: number, category: EndedStay['category'] = 'refuge'): EndedStay => ({
  ...{ household, nights, category },
});
const by = (stays: EndedStay[], exact: boolean, what: string) =>
  stayFigures(stays, exact)
    .breakdowns.find((each) => each.by === what)
    ?.groups.map(({ code, stays: count }) => [code, count]);

describe('how long people stayed', () => {
  it.each([
    [0, 'within-1-week'],
    [7, 'within-1-week'],
    [8, 'within-4-weeks'],
    [28, 'within-4-weeks'],
    [29, 'within-12-weeks'],
    [84, 'within-12-weeks'],
    [85, 'within-26-weeks'],
    [182, 'within-26-weeks'],
    [183, 'longer'],
    [2000, 'longer'],
  ])('%i nights are %s', (nights, code) => {
    expect(lengthOf(nights)).toBe(code);
  });

  it('is the middle stay, and every stay in one group of each table', () => {
    const stays = [stay(1, 3), stay(2, 10), stay(3, 100, 'dispersed'), stay(1, 20, 'dispersed')];
    expect(stayFigures(stays, true).total).toEqual({ stays: 4, medianNights: 15, suppressed: false });
    expect(by(stays, true, 'category')).toEqual([
      ['dispersed', 2],
      ['refuge', 2],
    ]);
    expect(by(stays, true, 'length')?.map(([, count]) => count)).toEqual([1, 2, 0, 1, 0]);
  });

  it('is of nobody where nobody left, in every band', () => {
    expect(stayFigures([], false).total).toEqual({ stays: 0, medianNights: null, suppressed: false });
    expect(by([], false, 'length')).toEqual(LENGTHS.map(({ code }) => [code, 0]));
  });

  it('is held back for few households, however many stays they had', () => {
    const stays = [1, 2, 3, 4].flatMap((household) => [stay(household, 3), stay(household, 5)]);
    expect(stayFigures(stays, false).total).toEqual({ stays: null, medianNights: null, suppressed: true });
  });

  it('says nothing of a small group by the others: what could be taken from the whole is held back with it', () => {
    const many = Array.from({ length: 9 }, (_, household) => stay(household, 3));
    const some = Array.from({ length: 6 }, (_, household) => stay(household + 20, 40));
    const figures = [...many, ...some, stay(50, 100)];
    expect(stayFigures(figures, false).total.stays).toBe(16);
    expect(by(figures, false, 'length')).toEqual([
      ['within-1-week', 9],
      ['within-4-weeks', 0],
      ['within-12-weeks', null],
      ['within-26-weeks', null],
      ['longer', 0],
    ]);
  });
});
