import type { Role } from '../account/account.js';

export interface ActiveGrant {
  role: Role;
  officeKey: number;
  /** the path of the office in the tree: everything below it begins with this */
  path: string;
}

/** By which an account has proved itself: a row of its sessions or of its tokens. */
export interface Proof {
  kind: 'session' | 'token';
  key: number;
  /** a token that may not change anything */
  readOnly: boolean;
  /** as far as it is written down */
  lastUsedAt: string | null;
}
export interface KnownAccount {
  key: number;
  login: string;
  name: string;
}

/** There is one tree, and so one path with a single office in it. */
const isRoot = (path: string): boolean => /^\.\d+\.$/.test(path);

/** Who asks: an account with the grants that are valid today, or nobody. */
export class Viewer {
  readonly owedPaths: readonly string[];
  readonly keptPaths: readonly string[];
  /** where it keeps the accounts */
  readonly administeredPaths: readonly string[];
  /** the meetings of the root and all below it: everything that there is */
  readonly keepsAll: boolean;

  constructor(
    readonly account: KnownAccount | null,
    readonly proof: Proof | null,
    readonly grants: readonly ActiveGrant[],
    /** how many of its changes are recorded, as far as this request knows: a replica that has fewer does not answer it */
    public writes = 0,
    /** for whom it stands in: then the grants are that account's */
    readonly actingFor: KnownAccount | null = null,
  ) {
    this.owedPaths = grants.map(grant => grant.path);
    this.keptPaths = grants.filter(grant => grant.role === 'SECRETARIAT' || grant.role === 'LEADERSHIP').map(grant => grant.path);
    this.administeredPaths = grants.filter(grant => grant.role === 'ADMINISTRATOR').map(grant => grant.path);
    this.keepsAll = this.keptPaths.some(isRoot);
  }

  /** Whether it is this account, or acts for it: who stands in for another must not decide what either of them entered. */
  is(accountKey: number): boolean {
    return accountKey === this.account?.key || accountKey === this.actingFor?.key;
  }
  /** Whether a role is held at an office or above it. */
  holds(role: Role, path: string): boolean {
    return this.grants.some(grant => grant.role === role && path.startsWith(grant.path));
  }
  holdsAnywhere(...roles: Role[]): boolean {
    return this.grants.some(grant => roles.includes(grant.role));
  }
  /** Whether it speaks for this very office: what another office owes is for that one to report, even if it stands below. */
  isOffice(path: string): boolean {
    return this.grants.some(grant => grant.role === 'OFFICE' && grant.path === path);
  }
}

export const nobody = new Viewer(null, null, []);
