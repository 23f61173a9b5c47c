import { barsOf } from './bars.js';

describe('bars of a chart', () => {
  it('are as high as their rate, stand side by side, and never leave the picture', () => {
    const { width, height, bars } = barsOf([
      { label: 'a', percent: 0 },
      { label: 'b', percent: 50 },
      { label: 'c', percent: 130 },
    ]);
    expect(bars.map((bar) => bar.height)).toEqual([0, height / 2, height]);
    expect(bars.every(({ x, y, width: wide }) => x >= 0 && y >= 0 && x + wide <= width)).toBe(true);
  });

  it('say that a small number is held back, and draw nothing for it', () => {
    const [bar] = barsOf([{ label: 'a', percent: null }]).bars;
    expect([bar?.height, bar?.text]).toEqual([0, 'held back']);
  });

  it('say why else there is none, where nothing is held back', () => {
    const [bar] = barsOf([{ label: 'a', percent: null, without: 'no rooms' }]).bars;
    expect([bar?.height, bar?.text]).toEqual([0, 'no rooms']);
  });

  it('are none for no rates', () => expect(barsOf([]).bars).toEqual([]));

  it.each([[[]], [[null, null]], [[0, null]]])('leave nothing to be seen of %j', (percents) =>
    expect(barsOf(percents.map((percent) => ({ label: 'a', percent }))).isEmpty).toBe(true),
  );

  it('are worth a picture as soon as one is to be seen', () =>
    expect(barsOf([null, 3].map((percent) => ({ label: 'a', percent }))).isEmpty).toBe(false));
});
