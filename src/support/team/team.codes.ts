import { codeLists } from '../../shared/code-lists.js';

const DISCIPLINES = {
  'mental-health': 'Mental health',
  'drug-and-alcohol': 'Drugs and alcohol',
  housing: 'Housing',
  childrens: 'Children’s services',
  'domestic-abuse': 'Domestic abuse',
  health: 'Health',
  'adult-social-care': 'Adult social care',
  'police-and-probation': 'Police and probation',
  'education-and-work': 'Education and work',
  'money-and-benefits': 'Money and benefits',
  'immigration-advice': 'Immigration advice',
} as const;

export type Discipline = keyof typeof DISCIPLINES;

export const DISCIPLINE_CODES = Object.keys(DISCIPLINES) as Discipline[];

codeLists({ supportDisciplines: DISCIPLINES });
