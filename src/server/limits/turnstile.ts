import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../../kernel/refusal.js';
import { addressOf } from '../public-address.js';
import type { Rate } from './rate.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** brings something that may prove who asks: it is counted once that is known */
    isUncounted: boolean;
  }
}

/**
 * Every request is counted once: for its account, or for its address where nobody has proved who he is. A token that is none counts for the address;
 * one that is valid always passes, because a whole office may share the address that somebody else uses up.
 */
export class Turnstile {
  constructor(readonly rate: Rate | undefined) {}

  /** Before anything is read of who brings nothing to prove himself with. */
  readonly atTheDoor = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { authorization, cookie } = request.headers;
    if (authorization || cookie) request.isUncounted = true;
    else this.#count(request, reply);
  };
  /** Where nobody can have proved anything yet. */
  readonly byAddress = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => this.#count(request, reply);

  /** Throws the refusal. */
  known(request: FastifyRequest, reply: FastifyReply, account: { key: number } | null, cost = 0): void {
    if (request.isUncounted) this.#count(request, reply, account?.key, cost);
  }

  /** Why a request fails that has not said who asks: for what is wrong with it, or because too many of them came. */
  reasonOf<T>(request: FastifyRequest, reply: FastifyReply, failure: T): T | Refusal {
    if (!request.isUncounted) return failure;
    request.isUncounted = false;
    return this.#verdict(request, reply) ?? failure;
  }

  /** An operation of a connection that stays open, which has no answer to tell it in. */
  ofConnection(address: string, account: { key: number } | null, cost = 0): void {
    const verdict = account ? this.rate?.ofAccount(account.key, cost) : this.rate?.ofAddress(address);
    if (verdict?.refusal) throw verdict.refusal;
  }

  #count(request: FastifyRequest, reply: FastifyReply, account?: number, cost = 0): void {
    request.isUncounted = false;
    const refusal = this.#verdict(request, reply, account, cost);
    if (refusal) throw refusal;
  }
  #verdict(request: FastifyRequest, reply: FastifyReply, account?: number, cost = 0): Refusal | undefined {
    const verdict = account === undefined ? this.rate?.ofAddress(addressOf(request)) : this.rate?.ofAccount(account, cost);
    if (verdict) reply.headers(verdict.headers);
    return verdict?.refusal;
  }
}
