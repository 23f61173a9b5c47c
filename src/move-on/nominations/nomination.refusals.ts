import { Refusal } from '../../shared/refusal.js';

export function planClosed(): Refusal {
  return Refusal.clash('plan-closed', 'This plan is not open any more.');
}

export function answerPassed(): Refusal {
  return Refusal.rule('in-the-past', 'Nobody can answer before today.', [
    { field: 'answerBy', code: 'in-the-past', message: 'Enter today or a later day, or leave it out.' },
  ]);
}

export function acceptedAlready(): Refusal {
  const wayOut = 'Record the tenancy, or say first that the other home was not taken up.';
  return Refusal.clash('home-accepted-already', `They have accepted another home. ${wayOut}`);
}
