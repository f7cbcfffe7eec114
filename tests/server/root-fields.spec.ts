import { describe, expect, it } from 'vitest';
import { rootFields } from '../../src/access/root-fields.js';
import { aCommittee } from '../committee.js';

describe('who may call which field', () => {
  it('is said of every field of Query, Mutation and Subscription, and of no other', async () => {
    const { schema } = await aCommittee();
    expect(Object.keys(rootFields.Query).toSorted()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted());
    expect(Object.keys(rootFields.Subscription)).toEqual(Object.keys(schema.getSubscriptionType()?.getFields() ?? {}));
    expect(Object.keys(rootFields.Mutation).toSorted()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted());
  });

  it('stops the start where it is not said, and where it is said of a field that does not exist', async () => {
    const { search } = rootFields.Query;
    const { assignmentChanged } = rootFields.Subscription;
    delete rootFields.Query.search;
    delete rootFields.Subscription.assignmentChanged;
    rootFields.Mutation.deleteMeeting = search;
    try {
      await expect(aCommittee()).rejects.toThrow('the schema is not whole: access/root-fields.ts does not say who may call Query.search; access/root-fields.ts names Mutation.deleteMeeting, which no resolver has; access/root-fields.ts does not say who may call Subscription.assignmentChanged');
    } finally {
      rootFields.Query.search = search;
      rootFields.Subscription.assignmentChanged = assignmentChanged;
      delete rootFields.Mutation.deleteMeeting;
    }
  });
});
