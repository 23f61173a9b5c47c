// @ts-nocheck
import { aMappingFile } from '../../../../test/factories/h-clic.js';
import { lackingIn } from './lacking.js';
import { readMapping } from './read-mapping.js';

describe('a mapping file', () => {
  it('is read as it stands', () => {
    expect(readMapping(JSON.parse(JSON.stringify(aMappingFile())))).toEqual(aMappingFile());
  });

  it('may leave the namespace out', () => {
    expect(readMapping({ ...aMappingFile(), namespace: undefined })).toMatchObject({ namespace: null });
  });

  it.each([
    ['no object', [], 'file', 'it must be an object in JSON'],
    ['something it does not have', { extra: 1 }, 'extra', 'A mapping has no “extra”'],
    ['no version', { version: undefined }, 'version', 'Say which version'],
    ['a version that is no file name', { version: '../1' }, 'version', 'Say which version'],
    ['a day that is none', { inForceFrom: '2026-02-30' }, 'inForceFrom', 'from which day'],
    [
      'an element of no field',
      { elements: { 'main.shoeSize': 'Shoe' } },
      'elements.main.shoeSize',
      'The return has no',
    ],
    [
      'a name that XML does not allow',
      { elements: { main: '1st section' } },
      'elements.main',
      'a name that XML allows',
    ],
    ['a name that is XML’s own', { elements: { main: 'XmlMain' } }, 'elements.main', 'a name that XML allows'],
    ['a list that there is not', { codes: { shoeSize: {} } }, 'codes.shoeSize', 'The return has no list'],
    ['a label that there is not', { codes: { sex: { NONE: '1' } } }, 'codes.sex.NONE', 'has no label “NONE”'],
    ['a code that is a number', { codes: { sex: { FEMALE: 1 } } }, 'codes.sex.FEMALE', 'Give the code as text'],
    ['an empty code', { codes: { sex: { FEMALE: '' } } }, 'codes.sex.FEMALE', 'Give the code as text'],
  ])('with %s is refused, with the place', (_, wrong, field, words) => {
    const file = Array.isArray(wrong) ? wrong : { ...aMappingFile(), ...wrong };
    expect(readMapping(file)).toContainEqual(
      expect.objectContaining({ field, message: expect.stringContaining(words) as string }),
    );
  });
});

describe('what a mapping lacks', () => {
  it('nothing, when it gives every element and the code of every label that is used', () => {
    expect(lackingIn(aMappingFile(), ['lossOfHome.DOMESTIC_ABUSE', 'sex.FEMALE'])).toEqual([]);
  });

  it('a code of a label that is used is named in plain words; of one that is not used, nothing is said', () => {
    const lossOfHome = { SOCIAL_END: '6' };
    const mapping = aMappingFile({ codes: { ...aMappingFile().codes, lossOfHome } });
    expect(lackingIn(mapping, ['lossOfHome.DOMESTIC_ABUSE', 'lossOfHome.SOCIAL_END'])).toEqual([
      {
        field: 'codes.lossOfHome.DOMESTIC_ABUSE',
        code: 'no-code',
        message:
          'The mapping has no code for “Domestic abuse”, one of the labels for why the last settled home was lost. Add codes.lossOfHome.DOMESTIC_ABUSE to the file.',
      },
    ]);
  });

  it('a label whose code is null, or whose field is, is left out on purpose', () => {
    const { codes, elements } = aMappingFile();
    const used = ['sex.NOT_STATED', 'ethnicity.ARAB'] as const;
    const mapping = aMappingFile({
      codes: { ...codes, sex: { NOT_STATED: null }, ethnicity: {} },
      elements: { ...elements, 'people.ethnicity': null },
    });
    expect(lackingIn(mapping, used)).toEqual([]);
  });

  it('an element is named by what officers call the field', () => {
    const { 'main.lossOfHome': _, ...elements } = aMappingFile().elements;
    expect(lackingIn(aMappingFile({ elements }), [])).toMatchObject([
      {
        field: 'elements.main.lossOfHome',
        message: expect.stringContaining('“Reason for loss of the last settled home”') as string,
      },
    ]);
  });

  it('the return itself cannot be left out', () => {
    const elements = { ...aMappingFile().elements, return: null };
    expect(lackingIn(aMappingFile({ elements }), [])).toMatchObject([{ field: 'elements.return' }]);
  });
});
