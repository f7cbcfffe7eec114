import { describe, expect, it, onTestFinished } from 'vitest';
import { type Actor, type ACommittee, aCommittee } from '../committee.js';
import { engine } from '../database.js';

/** The statements that the writing connection is given from here on. */
async function statementsOf({ database }: ACommittee): Promise<string[]> {
  const connection = await database.orm.em.getConnection().getNativeClient();
  const { prepare } = connection;
  const given: string[] = [];
  connection.prepare = ((text: string) => {
    given.push(text);
    return prepare(text);
  }) as typeof prepare;
  onTestFinished(() => void (connection.prepare = prepare));
  return given;
}

describe.runIf(engine() === 'sqlite')('recordMeeting', () => {
  it('reads as many statements for many offices as for two, and none of what it made itself', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, finance, health, commune, chair } = committee;
    const given = await statementsOf(committee);
    const reads = async (leads: Actor[], conclusions: number) => {
      given.length = 0;
      const directives = leads.map(({ officeId }) => ({ task: { text: 'Rà soát', leadOfficeIds: [officeId], coordinatingOfficeIds: leads.filter(other => other.officeId !== officeId).map(other => other.officeId), followerId: chair } }));
      await secretariat.records({ announcedOn: '2026-03-02', conclusions: Array.from({ length: conclusions }, () => ({ text: 'Rà soát', directives })) });
      return given.filter(text => text.startsWith('select'));
    };
    // the first change of all begins the record, too
    await secretariat.records();
    const few = await reads([interior, finance], 1);
    expect(await reads([interior, finance, health, commune], 3)).toHaveLength(few.length);
    expect(few.filter(text => /from `(directive|assignment|conclusion)`/.test(text))).toEqual([]);
  });
});
