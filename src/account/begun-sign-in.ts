import { defineEntity, p } from '@mikro-orm/core';

const BegunSignInSchema = defineEntity({
  name: 'BegunSignIn',
  properties: {
    id: p.integer().primary(),
    /** SHA-256 of what the browser's cookie carries */
    hash: p.string().unique(),
    state: p.string(),
    nonce: p.string(),
    verifier: p.string(),
    /** where the browser goes when somebody is signed in */
    returnTo: p.text(),
    expiresAt: p.string(),
  },
});
/** Somebody was sent to another system to sign in there, and is awaited back in the same browser, once. */
export class BegunSignIn extends BegunSignInSchema.class {}
BegunSignInSchema.setClass(BegunSignIn);
