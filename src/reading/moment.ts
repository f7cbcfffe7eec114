/** As of which day, as known at which instant, and by which deadlines a record is read. What is not given is today, now and the current ones. */
export interface Moment {
  asOf?: string | null;
  knownAt?: string | null;
  basis?: DeadlineBasis | null;
}
export const deadlineBases = ['CURRENT', 'ORIGINAL'] as const;
export type DeadlineBasis = (typeof deadlineBases)[number];

export const now: Moment = Object.freeze({});

/** What a field's own arguments say goes before what its list was given. */
export function within(outer: Moment, own: Moment): Moment {
  if (own.asOf == null && own.knownAt == null && own.basis == null) return outer;
  return { asOf: own.asOf ?? outer.asOf, knownAt: own.knownAt ?? outer.knownAt, basis: own.basis ?? outer.basis };
}

/** Whether it takes the kept states to answer: the stored record is what counts today, and nothing can count later than today. */
export const isPast = (moment: Moment, today: string): boolean => moment.knownAt != null || (moment.asOf != null && moment.asOf < today);

export const momentKey = (moment: Moment): string => `${moment.asOf ?? ''}|${moment.knownAt ?? ''}|${moment.basis ?? ''}`;
