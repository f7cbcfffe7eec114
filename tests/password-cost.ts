import { onTestFinished } from 'vitest';
import { cost } from '../src/account/password.js';

const usual = { ...cost };
const little = { ...usual, memory: 64 };
// what guessing costs is looked at where that is the question; whoever only signs in need not wait for it
Object.assign(cost, little);

/** As the product hashes them, for the rest of a test. */
export function withPasswordsAtTheirCost(): void {
  Object.assign(cost, usual);
  onTestFinished(() => void Object.assign(cost, little));
}
