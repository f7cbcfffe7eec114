import { expect, it } from 'vitest';
import { aCommittee } from '../committee.js';
import { addressOf, aSocket, overSocket, until } from '../ear.js';

const query = 'subscription { assignmentChanged { action at assignment { id status office { name } directive { text } } } }';
const connections = 50;
const perConnection = 20;

it('a thousand subscribers are all told of one change, read once, and leave nothing behind', async () => {
  const { secretariat, interior, server, subscriptions, database } = await aCommittee();
  const assignment = await secretariat.announces(interior);
  const address = await addressOf(server.app);
  const clients = Array.from({ length: connections }, () => aSocket(address, { authorization: `Bearer ${secretariat.token}` }));
  const ears = clients.flatMap(client => Array.from({ length: perConnection }, () => overSocket(client, { query })));
  await until(() => subscriptions.size === connections * perConnection);
  expect(subscriptions.groups).toBe(1);

  const { count } = database.statements;
  await interior.takes('acknowledge', assignment);
  await Promise.all(ears.map(ear => ear.hears(1)));
  const { count: after } = database.statements;
  for (const { told } of ears) expect(told).toEqual([{ data: { assignmentChanged: expect.objectContaining({ action: 'acknowledge', assignment: expect.objectContaining({ id: assignment, status: 'IN_PROGRESS' }) }) } }]);
  // the mutation's own among them
  expect(after - count).toBeLessThan(15);

  await Promise.all(clients.map(client => client.dispose()));
  await until(() => subscriptions.size === 0);
  expect(database.changes.listeners).toBe(0);
}, 60_000);
