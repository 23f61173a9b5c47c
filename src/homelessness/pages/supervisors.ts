import type { StaffQueries } from '../../access/staff.queries.js';

/** The supervisors among one's colleagues, to choose from; never oneself: nobody agrees with themselves. */
export async function supervisorsBut(
  userId: string,
  staff: StaffQueries,
): Promise<{ readonly value: string; readonly text: string }[]> {
  const colleagues = await staff.colleagues();
  return colleagues
    .filter(({ id, roles }) => id !== userId && roles.includes('housing-supervisor'))
    .map(({ id, name }) => ({ value: id, text: name }));
}
