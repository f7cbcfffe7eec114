import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { type Refusal, refusalOf } from './refusal.ts';

export interface SecretChange<Input, Result> {
  /** Sends it once; answers the payload, undefined where it was refused. While it is under way a second call changes nothing. */
  send(input: Input): Promise<Result | undefined>;
  isUnderWay: boolean;
  refusal: Refusal | undefined;
}
type Answered<Data> = Extract<Data[keyof Data], { done: boolean }>;

/** What carries a password or a code, or changes the session: without an idempotency key, under which it would be kept, never sent again by itself, and not remembered by the page. */
export function useSecretChange<Data, Input extends object>(mutation: TypedDocumentNode<Data, { input: Input }>, { entering = false } = {}): SecretChange<Input, Answered<Data>> {
  const client = useApolloClient();
  const [state, setState] = useState<{ isUnderWay: boolean; refusal?: Refusal }>({ isUnderWay: false });
  const isSent = useRef(false);

  async function send(input: Input): Promise<Answered<Data> | undefined> {
    if (isSent.current) return undefined;
    isSent.current = true;
    setState({ isUnderWay: true });
    try {
      // of who is only coming in, a refusal is no end of a session
      const { data } = await client.mutate({ mutation, variables: { input } as never, fetchPolicy: 'no-cache', context: { entering } });
      setState({ isUnderWay: false });
      return Object.values(data as object).find(value => typeof value === 'object') as Answered<Data>;
    } catch (error) {
      setState({ isUnderWay: false, refusal: refusalOf(error) });
      return undefined;
    } finally {
      isSent.current = false;
    }
  }
  return { ...state, refusal: state.refusal, send };
}
