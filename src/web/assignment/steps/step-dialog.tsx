import type { ComponentType } from 'react';
import type { AssignmentStep, StepsOfAssignmentFragment } from '../../graphql/graphql.ts';
import { useTerms } from '../../language/terms.ts';
import { AcknowledgeForm } from './acknowledge.tsx';
import { CarryOverForm } from './carry-over.tsx';
import { ReportForm } from './report.tsx';
import { ReopenForm, ReturnForm } from './send-back.tsx';
import { TransferForm } from './transfer.tsx';
import { WorkDialog } from './work-dialog.tsx';
import { ConfirmForm, DeclineForm, HoldForm, InsistForm, KeepForm, ResumeForm, WithdrawForm } from './with-reason.tsx';

export interface StepDialogProps {
  assignment: StepsOfAssignmentFragment;
  onClose(): void;
}

/** What each step takes. */
const forms: Record<AssignmentStep, ComponentType<StepDialogProps>> = {
  ACKNOWLEDGE: AcknowledgeForm, DECLINE: DeclineForm, REPORT: ReportForm,
  CONFIRM: ConfirmForm, RETURN: ReturnForm, REOPEN: ReopenForm,
  HOLD: HoldForm, RESUME: ResumeForm, INSIST: InsistForm,
  TRANSFER: TransferForm, WITHDRAW: WithdrawForm, KEEP: KeepForm, CARRY_OVER: CarryOverForm,
};

export function StepDialog({ step, assignment, onClose }: StepDialogProps & { step: AssignmentStep }) {
  const term = useTerms();
  const Form = forms[step];
  return (
    <WorkDialog title={term(step)} work={assignment.directive.text} office={assignment.office.name} onClose={onClose}>
      <Form assignment={assignment} onClose={onClose} />
    </WorkDialog>
  );
}
