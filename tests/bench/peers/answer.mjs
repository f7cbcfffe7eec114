// What peers of all kinds share: how our contract writes an id and a place in a list. Nothing of ours is imported, or its faults would be theirs.
// `undated`: whether there is no deadline, as the engine says no: 0 or false.
export const cursor = (due, id, undated = 0) => Buffer.from(JSON.stringify(['Assignment DUE_ON_ASCENDING', undated, due, id])).toString('base64url');
export const open = ['ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'ON_HOLD', 'DECLINED'];

/** The class of an assignment, in SQL; `today` is how the statement writes the parameter. */
export const timelinessSql = (alias, today) => `case
  when ${alias}.assigned_on is null or ${alias}.assigned_on > ${today} or ${alias}.status in ('TRANSFERRED', 'WITHDRAWN') then null
  when ${alias}.status = 'COMPLETED' then case when ${alias}.completed_on > ${alias}.due_on then 'COMPLETED_LATE' else 'COMPLETED_ON_TIME' end
  when coalesce(case ${alias}.status when 'REPORTED' then ${alias}.reported_on end, ${today}) > ${alias}.due_on then 'IN_PROGRESS_OVERDUE' else 'IN_PROGRESS_ON_TIME' end`;

/** The same for rows in hand. */
export function timelinessOf({ status, assigned_on, due_on, reported_on, completed_on }, today) {
  if (assigned_on === null || assigned_on > today || status === 'TRANSFERRED' || status === 'WITHDRAWN') return null;
  if (status === 'COMPLETED') return due_on !== null && completed_on > due_on ? 'COMPLETED_LATE' : 'COMPLETED_ON_TIME';
  return due_on !== null && ((status === 'REPORTED' ? reported_on : null) ?? today) > due_on ? 'IN_PROGRESS_OVERDUE' : 'IN_PROGRESS_ON_TIME';
}

/** Overdue as of today, so that the statement runs along what was due. */
export const overdueSql = (alias, today) => `${alias}.due_on < ${today} and ${alias}.status in ('${open.join("', '")}') and ${alias}.assigned_on <= ${today}
  and coalesce(case ${alias}.status when 'REPORTED' then ${alias}.reported_on end, ${today}) > ${alias}.due_on`;
