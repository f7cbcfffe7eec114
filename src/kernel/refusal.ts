/** A sentence for people, in both languages of the product. */
export interface Bilingual {
  en: string;
  vi: string;
}
export type Language = keyof Bilingual;

const refusalCodes = [
  'BAD_USER_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'STEP_NOT_OPEN', 'LOCKED', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED', 'QUERY_TOO_COMPLEX',
  'TIMEOUT', 'UNAVAILABLE', 'RATE_LIMITED',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Fault {
  /** where in the arguments: `['input', 'directives', 0, 'dueOn']` */
  path: (string | number)[];
  text: Bilingual;
}

/** What the product refuses, with a reason that a person can act on. Everything else that is thrown is a defect. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly text: Bilingual,
    /** what belongs to the code: `fields`, `status` and `openSteps`, `currentVersion`, `cost` and `limit` */
    readonly details: Record<string, unknown> & { fields?: Fault[] } = {},
  ) {
    super(text.en);
  }
}

export const badInput = (faults: Fault[]): Refusal => {
  const many = faults.length > 1;
  return new Refusal(
    'BAD_USER_INPUT',
    many
      ? { en: `${faults.length} values are not acceptable; the first: ${faults[0].text.en}`, vi: `${faults.length} giá trị chưa hợp lệ; giá trị đầu tiên: ${faults[0].text.vi}` }
      : faults[0].text,
    { fields: faults },
  );
};
