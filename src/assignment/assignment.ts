import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Directive } from '../directive/directive.js';
import { Refusal } from '../kernel/refusal.js';
import { Meeting } from '../meeting/meeting.js';
import { Office } from '../office/office.js';
import { OfficeGroup } from '../office/office-group.js';
import { Person } from '../person/person.js';
import { assignmentStatuses, type AssignmentStep, lifecycle, openSteps } from './assignment.lifecycle.js';

export const assignmentRoles = ['LEAD', 'COORDINATING'] as const;

const AssignmentSchema = defineEntity({
  name: 'Assignment',
  indexes: [{ properties: ['dueOn', 'id'] }, { properties: ['office', 'dueOn'] }],
  properties: {
    id: p.integer().primary(),
    directive: () => p.manyToOne(Directive).index(),
    meeting: () => p.manyToOne(Meeting).index(),
    office: () => p.manyToOne(Office),
    role: p.enum(assignmentRoles),
    status: p.enum(assignmentStatuses),
    /** the day it came into force; null while it is a draft */
    assignedOn: p.date().nullable(),
    dueOn: p.date().nullable(),
    originalDueOn: p.date().nullable(),
    /** the day of the report that waits for its answer */
    reportedOn: p.date().nullable(),
    /** the day of the report that was confirmed */
    completedOn: p.date().nullable(),
    progress: p.integer().nullable(),
    blocked: p.boolean().default(false),
    /** how many extensions were granted; three flag it */
    extensionCount: p.integer().default(0),
    needsReview: p.boolean().default(false),
    /** ordered from outside the host's subtree: a request, in nobody's rates */
    isRequest: p.boolean().default(false),
    /** the group through which a draft names the office: resolved again when the day of the meeting moves */
    viaGroup: () => p.manyToOne(OfficeGroup).nullable(),
    responsible: () => p.manyToOne(Person).nullable(),
    transferredFrom: () => p.manyToOne(Assignment).nullable(),
    transferredTo: () => p.manyToOne(Assignment).nullable(),
    /** the day of the last thing that counts: nothing may count before it */
    lastOn: p.date().nullable(),
    version: p.integer().version(),
  },
});

/** One office's share of a directive, with its own status, deadline, report and confirmation. */
export class Assignment extends AssignmentSchema.class {
  get inForce(): Opt<boolean> {
    return this.assignedOn != null;
  }

  /**
   * Takes a step of the lifecycle; the only place that changes the status. It does not ask who takes it (that is the policy's),
   * nor does it move a deadline.
   */
  take(step: AssignmentStep): void {
    const open = openSteps(this.status, this);
    if (!open.includes(step)) {
      throw new Refusal(
        'STEP_NOT_OPEN',
        {
          en: `"${step}" is not open: the assignment is ${this.inForce ? this.status : 'a draft that is not announced'}; open are: ${open.join(', ') || 'none'}`,
          vi: `Không thể thực hiện bước "${step}": nhiệm vụ đang ở trạng thái ${this.inForce ? this.status : 'dự thảo chưa thông báo'}; các bước có thể: ${open.join(', ') || 'không có'}`,
        },
        { status: this.status, openSteps: open },
      );
    }
    // work that is carried over goes on elsewhere: here it is withdrawn
    this.status = step === 'carryOver' ? 'WITHDRAWN' : (lifecycle[this.status][step] ?? this.status);
  }
}
AssignmentSchema.setClass(Assignment);
