import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Meeting } from '../meeting/meeting.js';
import { Notice } from '../meeting/notice.js';

const ConclusionSchema = defineEntity({
  name: 'Conclusion',
  properties: {
    id: p.integer().primary(),
    meeting: () => p.manyToOne(Meeting).index(),
    /** 0 for the meeting's own conclusions; a supplement starts a series of its own, whose ordinals begin at 1 again */
    series: p.integer(),
    ordinal: p.integer(),
    text: p.text(),
    noTaskArises: p.boolean(),
    notice: () => p.manyToOne(Notice).nullable(),
    announcedOn: p.date().nullable(),
    /** the instant at which it was announced */
    announcedAt: p.string().nullable(),
    replaces: () => p.manyToOne(Conclusion).nullable(),
    replacedBy: () => p.manyToOne(Conclusion).nullable(),
    /** a draft that was taken away stays readable to those who keep the record */
    removedOn: p.date().nullable(),
    version: p.integer().version(),
  },
});
/** The chair's point, in its exact words. */
export class Conclusion extends ConclusionSchema.class {
  get isDraft(): Opt<boolean> {
    return this.announcedOn == null && this.removedOn == null;
  }
}
ConclusionSchema.setClass(Conclusion);
