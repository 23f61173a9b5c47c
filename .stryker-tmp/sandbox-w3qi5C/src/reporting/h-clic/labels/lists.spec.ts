// @ts-nocheck
import { localDate } from '../../../shared/local-date.js';
import { FIELDS, listOf } from '../fields.js';
import { SECTIONS } from '../return.js';
import { inForceOn, isInForce } from './label-list.js';
import { LIST_NAMES, LISTS, listNamed } from './lists.js';

describe('the lists of labels', () => {
  it.each([
    ['supportNeeds', 23],
    ['lossOfHome', 13],
    ['preventionOutcome', 9],
    ['reliefOutcome', 10],
    ['mainActivity', 10],
    ['mainDutyOutcome', 8],
    ['priorityNeed', 9],
  ] as const)('%s has the %i labels of the live tables', (name, labels) => {
    expect(inForceOn(LISTS[name], localDate('2026-03-10'))).toHaveLength(labels);
  });

  it('domestic abuse is a reason for priority need from the day of the Act, and not the day before', () => {
    expect(isInForce(LISTS.priorityNeed, 'DOMESTIC_ABUSE', localDate('2021-07-04'))).toBe(false);
    expect(isInForce(LISTS.priorityNeed, 'DOMESTIC_ABUSE', localDate('2021-07-05'))).toBe(true);
  });

  it('a retired label keeps its words and is offered on no day', () => {
    expect(LISTS.supportNeeds.labels.map(({ key }) => key)).toContain('CARE_LEAVER');
    expect(isInForce(LISTS.supportNeeds, 'CARE_LEAVER', localDate('2018-04-03'))).toBe(false);
  });

  it.each(LIST_NAMES)('%s says where it is from, names no label twice and is used by a field', (name) => {
    const { labels, source } = listNamed(name);
    expect(source).not.toBe('');
    expect(new Set(labels.map(({ key }) => key)).size).toBe(labels.length);
    expect(SECTIONS.flatMap((section) => FIELDS[section].map(listOf))).toContain(name);
  });
});
