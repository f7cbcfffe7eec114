/** What listening may take of one process. Counts and milliseconds; exactly so many still pass. */
export const usualLimits = {
  perProcess: 10_000,
  /** of one account, so that its screens do not take the others' places */
  perAccount: 2_000,
  /** of one WebSocket */
  perConnection: 20,
  /** WebSockets */
  connections: 10_000,
  /** after which a WebSocket has to have said who it is */
  greeting: 5_000,
  /** between two signs of life that a WebSocket is asked for; one that does not answer is ended */
  keepAlive: 15_000,
  /** answers that wait for a subscriber; who is further behind has to read again */
  waiting: 1_000,
  /** bytes that wait for a WebSocket; who lets more gather does not read */
  unread: 2 ** 20,
  /** during which an event stream may stand still */
  standstill: 30_000,
  /** during which a group's answers may be made */
  telling: 5_000,
  /** between two looks at who still listens, when nothing happens */
  watching: 15_000,
};
export type SubscriptionLimits = typeof usualLimits;
