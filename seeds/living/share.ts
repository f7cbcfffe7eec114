import type { Result, Transaction } from '../../src/access/unit-of-work.js';
import { Assignment } from '../../src/assignment/assignment.js';
import { clearObstacle, declareObstacle, nameResponsible, updateProgress, urgeAssignment } from '../../src/assignment/along.command.js';
import { grantExtension, refuseExtension, requestExtension, setDeadline, withdrawExtensionRequest } from '../../src/assignment/extension.command.js';
import {
  acknowledgeAssignment, confirmAssignment, declineAssignment, holdAssignment, insistAssignment, keepAssignment, reopenAssignment, reportAssignment, resumeAssignment, returnAssignment, withdrawAssignment,
} from '../../src/assignment/steps.command.js';
import { transferAssignment } from '../../src/assignment/transfer.command.js';
import type { MutationInput } from '../../src/input/mutation-input.js';
import type { Diary } from './diary.js';
import { loginOf, officeWord } from './offices.js';
import { type IdOf, idIn, remember } from './words.js';

export const secretary = 'secretariat.minhhoa';
export const otherSecretary = 'secretariat2.minhhoa';
const leader = 'leadership.minhhoa';

type OfAssignment = MutationInput & { assignmentId: string };
interface Reported {
  deliverable?: string;
  /** without a paper: whoever confirms it is warned */
  bare?: true;
  as?: string;
  /** handed in on paper: the day and the paper that a secretary enters for the office */
  paper?: { on: number; name: string };
}

/** What happens to one office's share, each on its day, so that a story can be read from the top down. */
export class Share {
  readonly login: string;
  #requests = 0;
  #obstacles = 0;

  constructor(
    readonly diary: Diary,
    /** `order/OFFICE` */
    readonly word: string,
  ) {
    this.login = loginOf(word.slice(word.indexOf('/') + 1));
  }
  get office(): string {
    return this.word.slice(this.word.indexOf('/') + 1);
  }
  #day = (offset: number): string => this.diary.calendar.deadline(offset);
  #steps<I extends OfAssignment>(on: number, by: string, command: (tx: Transaction, input: I) => Promise<Result>, more: (id: IdOf) => Omit<NoInfer<I>, 'assignmentId'>): this {
    this.diary.on(on, by, command, id => ({ assignmentId: id(this.word), ...more(id) }) as I);
    return this;
  }

  isAcknowledged(on: number, responsible?: string): this {
    return this.#steps(on, this.login, acknowledgeAssignment, id => (responsible ? { responsibleId: id(responsible) } : {}));
  }
  isDoneBy(on: number, responsible: string): this {
    return this.#steps(on, this.login, nameResponsible, id => ({ responsibleId: id(responsible) }));
  }
  progresses(on: number, progress: number, text: string): this {
    return this.progressesOn(this.diary.calendar.day(on), progress, text);
  }
  /** On the very day, working day or not. */
  progressesOn(day: string, progress: number, text: string): this {
    this.diary.onDay(day, this.login, updateProgress, id => ({ assignmentId: id(this.word), progress, text }));
    return this;
  }
  isReported(on: number, result: string, { deliverable, bare, as = this.login, paper }: Reported = {}): this {
    const day = this.diary.calendar.day(paper?.on ?? on);
    const evidence = [{ kind: 'Báo cáo', title: 'Báo cáo kết quả thực hiện kết luận (minh họa)', number: `${this.diary.paper()}/BC-${this.office}`, issuedOn: day }];
    const deliverables = deliverable ? [{ kind: 'Sản phẩm', title: deliverable, issuedOn: day }] : [];
    return this.#steps(on, as, reportAssignment, () => ({ result, ...(!bare && { evidence, deliverables }), ...(paper && { on: day, paper: paper.name }) }));
  }
  isConfirmed(on: number, by = secretary, acceptWarnings: string[] = []): this {
    return this.#steps(on, by, confirmAssignment, () => ({ acceptWarnings }));
  }
  isReturned(on: number, reason: string, newDue?: number, by = secretary): this {
    return this.#steps(on, by, returnAssignment, () => ({ reason, newDueOn: newDue === undefined ? undefined : this.#day(newDue) }));
  }
  isReopened(on: number, reason: string, newDue: number): this {
    return this.#steps(on, secretary, reopenAssignment, () => ({ reason, newDueOn: this.#day(newDue) }));
  }
  isDeclined(on: number, reason: string): this {
    return this.#steps(on, this.login, declineAssignment, () => ({ reason }));
  }
  isInsistedOn(on: number, reason: string): this {
    return this.#steps(on, secretary, insistAssignment, () => ({ reason }));
  }
  isHeld(on: number, reason: string): this {
    return this.#steps(on, leader, holdAssignment, () => ({ reason }));
  }
  isResumed(on: number): this {
    return this.#steps(on, leader, resumeAssignment, () => ({}));
  }
  isWithdrawn(on: number, reason: string): this {
    return this.#steps(on, secretary, withdrawAssignment, () => ({ reason }));
  }
  isKept(on: number, reason: string): this {
    return this.#steps(on, secretary, keepAssignment, () => ({ reason }));
  }
  isUrged(on: number, text: string): this {
    return this.#steps(on, otherSecretary, urgeAssignment, () => ({ text }));
  }
  /** Answers the share of the new office. */
  isTransferred(on: number, to: string, paper: string, reason: string): Share {
    const next = this.diary.share(`${this.word.slice(0, this.word.indexOf('/'))}/${to}`);
    this.diary.happens(this.diary.calendar.day(on), async stage => {
      const { newAssignment } = await stage.does(secretary, transferAssignment, { assignmentId: idIn(stage)(this.word), toOfficeId: idIn(stage)(officeWord(to)), paper, reason });
      remember(stage, next.word, 'Assignment', newAssignment);
    });
    return next;
  }

  asksForTime(on: number, until: number, reason: string, paper?: { on: number; name: string; as: string }): this {
    const word = `${this.word} extension ${++this.#requests}`;
    this.diary.on(
      on, paper?.as ?? this.login, requestExtension,
      id => ({ assignmentId: id(this.word), newDueOn: this.#day(until), reason, ...(paper && { on: this.diary.calendar.day(paper.on), paper: paper.name }) }),
      { Extension: word },
    );
    return this;
  }
  isGrantedTime(on: number, { until, by = leader, reason }: { until?: number; by?: string; reason?: string } = {}): this {
    const word = `${this.word} extension ${this.#requests}`;
    this.diary.on(on, by, grantExtension, id => ({ extensionId: id(word), ...(until !== undefined && { newDueOn: this.#day(until) }), ...(reason && { reason }) }));
    return this;
  }
  isRefusedTime(on: number, reason: string, by = leader): this {
    const word = `${this.word} extension ${this.#requests}`;
    this.diary.on(on, by, refuseExtension, id => ({ extensionId: id(word), reason }));
    return this;
  }
  asksNoLonger(on: number, reason: string): this {
    const word = `${this.word} extension ${this.#requests}`;
    this.diary.on(on, this.login, withdrawExtensionRequest, id => ({ extensionId: id(word), reason }));
    return this;
  }
  isGivenDeadline(on: number, due: number, reason: string): this {
    this.diary.happens(this.diary.calendar.day(on), async stage => {
      const assignmentId = idIn(stage)(this.word);
      const version = await stage.versionOf(Assignment, assignmentId);
      await stage.does(secretary, setDeadline, { assignmentId, version, dueOn: this.#day(due), reason });
    });
    return this;
  }

  isBlocked(on: number, text: string, needed?: string, waitingFor?: string): this {
    const word = `${this.word} obstacle ${++this.#obstacles}`;
    this.diary.on(
      on, this.login, declareObstacle,
      id => ({ assignmentId: id(this.word), text, ...(needed && { needed }), ...(waitingFor && { waitingForOfficeId: id(officeWord(waitingFor)) }) }),
      { Obstacle: word },
    );
    return this;
  }
  isUnblocked(on: number, note: string): this {
    const word = `${this.word} obstacle ${this.#obstacles}`;
    this.diary.on(on, this.login, clearObstacle, id => ({ obstacleId: id(word), note }));
    return this;
  }
}
