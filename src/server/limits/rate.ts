import { LRUCache } from 'lru-cache';
import { networkOf } from '../../kernel/network.js';
import { Refusal } from '../../kernel/refusal.js';

/** How much may be asked within a minute; exactly so much still passes. */
export interface RateLimits {
  requestsPerAccount: number;
  costPerAccount: number;
  requestsPerAddress: number;
}
export const usualRate: RateLimits = { requestsPerAccount: 600, costPerAccount: 50_000, requestsPerAddress: 60 };

const seconds = 60;
/** So many callers are remembered; who has not asked for longest is forgotten first. */
const mostCallers = 50_000;

/** What one caller has asked for in the minute that began with his first request. */
interface Used {
  requests: number;
  cost: number;
  until: number;
}
/** Whether a request may go on, and what its answer tells of the limits. */
export interface Verdict {
  headers: Record<string, string>;
  refusal?: Refusal;
}

/** Counts what this process is asked for. Several processes count each for itself. */
export class Rate {
  readonly #accounts = new LRUCache<number, Used>({ max: mostCallers });
  readonly #addresses = new LRUCache<string, Used>({ max: mostCallers });

  constructor(
    readonly limits: RateLimits,
    /** in whole milliseconds: what is left of a minute would otherwise now and then be a second more */
    readonly now: () => number = () => Math.floor(performance.now()),
  ) {}

  ofAccount(account: number, cost: number): Verdict {
    const { requestsPerAccount, costPerAccount } = this.limits;
    const now = this.now();
    const used = usedBy(this.#accounts, account, now);
    const left = secondsUntil(used, now);
    const refusal =
      used.requests + 1 > requestsPerAccount
        ? tooOften(requestsPerAccount, left, 'requests of your account', 'yêu cầu của tài khoản')
        : used.cost + cost > costPerAccount
          ? tooOften(costPerAccount, left, 'records asked for by your account', 'bản ghi do tài khoản yêu cầu')
          : undefined;
    if (!refusal) {
      used.requests++;
      used.cost += cost;
    }
    const headers = {
      'ratelimit-policy': `"requests";q=${requestsPerAccount};w=${seconds}, "cost";q=${costPerAccount};w=${seconds}`,
      ratelimit: `"requests";r=${requestsPerAccount - used.requests};t=${left}, "cost";r=${costPerAccount - used.cost};t=${left}`,
    };
    return refusal ? { headers: { ...headers, 'retry-after': `${left}` }, refusal } : { headers };
  }

  /** Of somebody who has not proved who he is. */
  ofAddress(address: string): Verdict {
    const { requestsPerAddress } = this.limits;
    const now = this.now();
    const used = usedBy(this.#addresses, networkOf(address), now);
    const left = secondsUntil(used, now);
    const refusal = used.requests + 1 > requestsPerAddress ? tooOften(requestsPerAddress, left, 'requests of your address without signing in', 'yêu cầu chưa đăng nhập từ địa chỉ của bạn') : undefined;
    if (!refusal) used.requests++;
    const headers = { 'ratelimit-policy': `"requests";q=${requestsPerAddress};w=${seconds}`, ratelimit: `"requests";r=${requestsPerAddress - used.requests};t=${left}` };
    return refusal ? { headers: { ...headers, 'retry-after': `${left}` }, refusal } : { headers };
  }
}

function usedBy<K extends string | number>(callers: LRUCache<K, Used>, caller: K, now: number): Used {
  const known = callers.get(caller);
  if (known && known.until > now) return known;
  const used = { requests: 0, cost: 0, until: now + seconds * 1000 };
  callers.set(caller, used);
  return used;
}
const secondsUntil = ({ until }: Used, now: number): number => Math.max(1, Math.ceil((until - now) / 1000));

const tooOften = (limit: number, left: number, en: string, vi: string): Refusal =>
  new Refusal('RATE_LIMITED', { en: `there were ${limit} ${en} within a minute, or this would be more; ask again in ${left} s`, vi: `đã tới giới hạn ${limit} ${vi} trong một phút; hãy thử lại sau ${left} giây` }, { limit, retryAfter: left });
