import { day, dayOfALife } from './fields.js';

const WRONG_CENTURY = { wrong: 'Check the year: enter one from 1930 to 2079' };
const on = (written: string) => ({
  'on-day': written.slice(8),
  'on-month': written.slice(5, 7),
  'on-year': written.slice(0, 4),
});
const read = (written: string) => day('Enter a day')(on(written), 'on');

describe('a day in a form', () => {
  it.each(['1930-01-01', '1974-06-02', '2026-03-10', '2079-12-31'])('may be %s', (written) =>
    expect(read(written)).toEqual({ value: written }),
  );

  it.each(['1926-03-10', '1929-12-31', '2080-01-01', '2099-03-10'])('is asked about when it is %s', (written) =>
    expect(read(written)).toEqual(WRONG_CENTURY),
  );

  it('is that of a birth as long ago as somebody alive was born', () =>
    expect(dayOfALife('Enter a day')(on('1919-02-03'), 'on')).toEqual({ value: '1919-02-03' }));

  it.each(['2026-02-30', '0026-03-10'])('is a real one, and not %s', (written) =>
    expect(read(written)).toEqual({ wrong: 'Enter a real date, like 27 3 2026' }),
  );
});
