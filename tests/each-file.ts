import { afterEach, expect } from 'vitest';
import { differences } from './differences.js';
import './password-cost.js';

// files of tests share processes, and what they import is there once: what is to be done for each file is said here
afterEach(() => {
  expect(differences.splice(0)).toEqual([]);
});
