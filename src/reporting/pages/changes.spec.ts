import '../../support/support.codes.js';
import { shownOutcomes } from '../support/outcomes.figures.js';
import { changeInWords, changesOf } from './changes.js';

const counted = (key: string | null, better: number, same: number) =>
  [
    ['answered', better + same],
    ['compared', better + same],
    ['better', better],
    ['about-the-same', same],
  ].map(([part, people]) => ({
    key,
    code: 'wellbeing',
    part: String(part),
    people: Number(people),
    households: Number(people),
  }));

describe('what has changed, on the page', () => {
  const shown = shownOutcomes(
    [...counted(null, 16, 14), ...counted('2026-02', 0, 0), ...counted('2026-03', 16, 14)],
    true,
  );
  const [change] = changesOf(
    { total: shown.total, groups: shown.groups.map((group) => ({ ...group, name: null })) },
    (code, month) => `${code} of ${month ?? 'all'}`,
  );

  it('has a line for each month and one for all of them', () => {
    expect(change?.lines.map(({ label, better }) => [label, better])).toEqual([
      ['February 2026', 0],
      ['March 2026', 16],
      ['Together', 16],
    ]);
  });

  it('leads from each line to the support that it counts', () => {
    expect(change?.lines.map(({ rows }) => rows)).toEqual([
      'wellbeing of 2026-02',
      'wellbeing of 2026-03',
      'wellbeing of all',
    ]);
  });

  it.each([
    [['answered', 'compared', 'better'], 'Better'],
    [['answered'], 'Asked once, so that nothing can be compared'],
    [['rather-not-say'], 'They would rather not say'],
  ])('says what answers count as: %j is %s', (parts, words) => {
    expect(changeInWords(parts)).toBe(words);
  });

  it('has a bar for each month, of a hundred who can be compared', () => {
    expect(change?.bars.bars.map(({ text }) => text)).toEqual(['0%', '53%']);
    expect(change?.label).toBe('Mental or emotional wellbeing');
  });
});
