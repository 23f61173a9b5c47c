// @ts-nocheck
import { sleepingRoomsNeeded, type Sleeper } from './room-standard.js';

const woman: Sleeper = { age: 34, sex: 'female', couple: true };
const man: Sleeper = { age: 36, sex: 'male', couple: true };
const girl = (age: number): Sleeper => ({ age, sex: 'female', couple: false });
const boy = (age: number): Sleeper => ({ age, sex: 'male', couple: false });

describe('how many sleeping rooms a household needs', () => {
  it.each<[string, Sleeper[], number]>([
    ['a woman alone', [woman], 1],
    ['a mother and her girls', [woman, girl(15), girl(11)], 1],
    ['a mother and a boy of nine', [woman, boy(9)], 1],
    ['a mother and a boy of ten', [woman, boy(10)], 2],
    ['a couple', [woman, man], 1],
    ['a couple and a girl of ten', [woman, man, girl(10)], 2],
    ['a couple, a girl and a boy of ten or over', [woman, man, girl(12), boy(10)], 3],
    ['two women who are a couple, and a boy of twelve', [woman, { ...woman, age: 30 }, boy(12)], 2],
    ['a child whose sex is not stated', [woman, { age: 12, sex: 'not-stated', couple: false }], 1],
    ['nobody of ten or over', [girl(3), boy(9)], 1],
  ])('%s', (_, people, rooms) => {
    expect(sleepingRoomsNeeded(people)).toBe(rooms);
  });
});
