import { aMappingFile } from '../../../../test/factories/h-clic.js';
import { returnOf } from '../crosswalk/crosswalk.js';
import type { Mapping } from '../mapping/mapping.js';
import type { CaseReturn } from '../return.js';
import { day, duty, fled, stay } from '../return-facts.spec-support.js';
import { xmlOf } from './return-xml.js';

const ALONE = fled({
  people: fled().people.slice(0, 1),
  duties: [duty('relief', '2026-03-10')],
  stays: [stay('refuge', { outOfArea: true, leftOn: day('2026-03-20') })],
  answers: { supportNeeds: ['BUDGETING'] },
});

describe('the file of a return', () => {
  it('has the sections and fields in order, codes for labels, and nothing for what is not known', async () => {
    expect(await written(aMappingFile(), [returnOf(ALONE)])).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<Return>',
        '  <Case>',
        '    <Main>',
        '      <CaseReference>HA-1234567</CaseReference>',
        '      <AppliedOn>2026-03-10</AppliedOn>',
        '      <InitialAssessment>2</InitialAssessment>',
        '      <AssessedOn>2026-03-10</AssessedOn>',
        '      <Household>5</Household>',
        '      <LossOfHome>4</LossOfHome>',
        '    </Main>',
        '    <People>',
        '      <Person>1</Person>',
        '      <Relationship>1</Relationship>',
        '      <Age>31</Age>',
        '      <Sex>1</Sex>',
        '      <Pregnant>2</Pregnant>',
        '    </People>',
        '    <Support>',
        '      <SupportNeeds>23</SupportNeeds>',
        '      <SupportNeeds>11</SupportNeeds>',
        '    </Support>',
        '    <Relief>',
        '      <StartedOn>2026-03-10</StartedOn>',
        '    </Relief>',
        '    <TemporaryAccommodation>',
        '      <TemporaryAccommodation>3</TemporaryAccommodation>',
        '      <EnteredOn>2026-03-11</EnteredOn>',
        '      <LeftOn>2026-03-20</LeftOn>',
        '      <OutOfArea>1</OutOfArea>',
        '    </TemporaryAccommodation>',
        '  </Case>',
        '</Return>',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what the mapping leaves out: a section, a field, a label', async () => {
    const { elements, codes } = aMappingFile();
    const mapping = aMappingFile({
      elements: { ...elements, people: null, temporaryAccommodation: null, 'main.appliedOn': null },
      codes: { ...codes, supportNeeds: { BUDGETING: null, DOMESTIC_ABUSE: 'A & <B>' }, household: {} },
    });
    const xml = await written(mapping, [{ ...returnOf(ALONE), main: [{ appliedOn: '2026-03-10' }] }]);
    expect(xml).not.toMatch(/People|Temporary|AppliedOn|<Main/);
    expect(xml.match(/<SupportNeeds>.*/g)).toEqual(['<SupportNeeds>A &amp; &lt;B&gt;</SupportNeeds>']);
  });

  it('has the namespace of the mapping, once', async () => {
    const xml = await written(aMappingFile({ namespace: 'urn:made:up' }), [returnOf(ALONE)]);
    expect(xml.match(/xmlns(:\w+)?="[^"]*"/g)).toEqual(['xmlns="urn:made:up"']);
  });

  it('is a return without cases when there are none', async () => {
    expect(await written(aMappingFile(), [])).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<Return/>\n');
  });

  it('never makes up a code', async () => {
    await expect(written(aMappingFile({ codes: {} }), [returnOf(ALONE)])).rejects.toThrow('has no code for');
  });

  it('comes in pieces: of many cases no more than a few are held', async () => {
    let asked = 0;
    const cases = async function* () {
      for (; asked < 500; asked++) yield returnOf(ALONE);
    };
    const pieces = xmlOf(aMappingFile(), cases());
    await pieces.next();
    expect(asked).toBeLessThan(50);
    await pieces.return(undefined);
  });
});

async function written(mapping: Mapping, cases: readonly CaseReturn[]): Promise<string> {
  const each = async function* () {
    yield* cases;
  };
  let xml = '';
  for await (const piece of xmlOf(mapping, each())) xml += piece;
  return xml;
}
