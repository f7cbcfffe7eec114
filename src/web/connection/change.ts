import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { formatIn } from '../language/format.ts';
import { languageNow } from '../language/language.ts';
import { readingAgain } from './client.ts';
import { idempotencyKeys } from './idempotency-keys.ts';
import { type Refusal, refusalOf } from './refusal.ts';

interface Warning {
  code: string;
  message: string;
  path: string[];
}
interface Payload {
  done: boolean;
  warnings: Warning[];
}
/** What a mutation answers: one field, `__typename` apart. */
type PayloadIn<Data> = Extract<Data[keyof Data], Payload>;
type Own<Input> = Omit<Input, 'idempotencyKey' | 'acceptWarnings'>;

/** Nobody knows whether it was done, or it was not looked at: sent again, it is the same. */
const isOpen = new Set(['NO_ANSWER', 'UNAUTHENTICATED', 'RATE_LIMITED', 'UNAVAILABLE', 'TIMEOUT', 'INTERNAL_SERVER_ERROR']);

export interface Change<Input, Result> {
  /**
   * Sends it; answers the payload once it is done, undefined where it was refused or warns first. While it is under way a second call changes nothing. What is kept until it was
   * answered may have a key of its own: then it is one for ever, and the same words said twice are two.
   */
  send(input: Input, ownKey?: string): Promise<Result | undefined>;
  /** Sends the same again with all warnings accepted. */
  accept(): Promise<Result | undefined>;
  isUnderWay: boolean;
  refusal: Refusal | undefined;
  /** what has to be accepted first; empty where there is nothing */
  warnings: Warning[];
  /** Forgets refusal and warnings: the form is opened anew. */
  forget(): void;
}

/**
 * A change of the record: `const report = useChange(ReportAssignment)`; the mutation has one variable `$input` and asks for `done warnings { code message path }`. It cannot make two
 * of anything: the same content has the same idempotency key until it was answered, over double clicks, lost answers and closed tabs. What is shown is read
 * again once it is done.
 */
export function useChange<Data, Input extends object>(mutation: TypedDocumentNode<Data, { input: Input }>): Change<Own<Input>, PayloadIn<Data>> {
  const client = useApolloClient();
  const { account } = useViewer();
  const [state, setState] = useState<{ isUnderWay: boolean; refusal?: Refusal; warnings: Warning[] }>({ isUnderWay: false, warnings: [] });
  const underWay = useRef<Promise<PayloadIn<Data> | undefined>>(undefined);
  const last = useRef<{ input: Own<Input>; acceptWarnings: string[] }>(undefined);

  async function sendWith(input: Own<Input>, acceptWarnings: string[], ownKey?: string): Promise<PayloadIn<Data> | undefined> {
    last.current = { input, acceptWarnings };
    setState({ isUnderWay: true, warnings: [] });
    const content = { ...input, ...(acceptWarnings.length > 0 && { acceptWarnings }) };
    const key = ownKey ?? (await idempotencyKeys.keyFor(account.id, mutation, content));
    try {
      const { data } = await client.mutate({ mutation, variables: { input: { ...content, idempotencyKey: key } } as never });
      const payload = Object.values(data as object).find(value => typeof value === 'object') as PayloadIn<Data>;
      await idempotencyKeys.answered(account.id, mutation, content);
      setState({ isUnderWay: false, warnings: payload.done ? [] : payload.warnings.map(warning => ({ ...warning, message: formatIn(languageNow()).said(warning.message) })) });
      if (!payload.done) return undefined;
      void readingAgain.now();
      return payload;
    } catch (error) {
      const refusal = refusalOf(error);
      if (!isOpen.has(refusal.code)) await idempotencyKeys.answered(account.id, mutation, content);
      setState({ isUnderWay: false, refusal, warnings: [] });
      return undefined;
    }
  }
  function once(input: Own<Input>, acceptWarnings: string[], ownKey?: string): Promise<PayloadIn<Data> | undefined> {
    underWay.current ??= sendWith(input, acceptWarnings, ownKey).finally(() => {
      underWay.current = undefined;
    });
    return underWay.current;
  }

  return {
    ...state,
    refusal: state.refusal,
    send: (input, ownKey) => once(input, [], ownKey),
    // what is accepted may lead to another warning
    accept: async () => last.current && once(last.current.input, [...new Set([...last.current.acceptWarnings, ...state.warnings.map(({ code }) => code)])]),
    forget: () => setState({ isUnderWay: false, warnings: [] }),
  };
}
