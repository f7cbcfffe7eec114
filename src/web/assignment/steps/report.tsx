import { Textarea, TextInput } from '@mantine/core';
import { useChange } from '../../connection/change.ts';
import { faultOf } from '../../connection/refusal.ts';
import { graphql } from '../../graphql/gql.ts';
import { useKeptInput } from '../../kept/kept-input.ts';
import { KeptNote } from '../../kept/kept-note.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { useTerms } from '../../language/terms.ts';
import { isAmbiguous, readFigure } from '../../language/read-figure.ts';
import { DocumentsField, documentsAsSent, type TypedDocument } from './documents-field.tsx';
import { asSent, noPaper, OnPaper, paperFields } from './on-paper.tsx';
import { StepForm } from './step-form.tsx';
import type { StepDialogProps } from './step-dialog.tsx';
import { useStepWords } from './steps-words.ts';

const Report = graphql(`
  mutation ReportAssignment($input: ReportAssignmentInput!) {
    reportAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }
  }
`);
const nothing = { result: '', value: '', deliverables: [] as TypedDocument[], evidence: [] as TypedDocument[], paper: noPaper };

export function ReportForm({ assignment: { id, directive }, onClose }: StepDialogProps) {
  const word = useStepWords();
  const term = useTerms();
  const format = useFormat();
  const { language } = useLanguage();
  const change = useChange(Report);
  const kept = useKeptInput(`report.${id}`, nothing, `${term('REPORT')}: ${directive.text}`);
  const typed = kept.value;
  const set = (part: Partial<typeof nothing>) => kept.set(before => ({ ...before, ...part }));
  const value = typed.value.trim() ? readFigure(typed.value, language) : undefined;
  const isUnreadable = typed.value.trim() !== '' && value === undefined;
  const [deliverables, evidence] = [documentsAsSent(typed.deliverables), documentsAsSent(typed.evidence)];
  const input = { assignmentId: id, result: typed.result, ...(value !== undefined && { value }), ...(deliverables.length > 0 && { deliverables }), ...(evidence.length > 0 && { evidence }), ...asSent(typed.paper) };
  return (
    <StepForm label={term('REPORT')} change={change} input={input} shown={['result', 'value', 'deliverables', 'evidence', ...paperFields]} isUnreadable={isUnreadable} onClose={onClose} onDone={kept.forget}>
      <KeptNote of={kept} />
      <Textarea data-autofocus label={word('result')} withAsterisk autosize minRows={3} maxRows={10} value={typed.result} error={faultOf(change.refusal, 'result')} onChange={({ currentTarget }) => set({ result: currentTarget.value })} />
      {directive.__typename === 'Target' && (
        <TextInput
          label={word('value', { unit: directive.unit })}
          description={value !== undefined && isAmbiguous(typed.value) ? word('readAs', { figure: format.figure(value) }) : directive.indicator.name}
          inputMode="decimal"
          value={typed.value}
          error={isUnreadable ? word('unreadable', { typed: typed.value }) : faultOf(change.refusal, 'value')}
          onChange={({ currentTarget }) => set({ value: currentTarget.value })}
        />
      )}
      <DocumentsField label={word('deliverables')} add={word('addDeliverable')} field="deliverables" value={typed.deliverables} onChange={deliverables => set({ deliverables })} refusal={change.refusal} />
      <DocumentsField label={word('evidence')} add={word('addEvidence')} field="evidence" value={typed.evidence} onChange={evidence => set({ evidence })} refusal={change.refusal} />
      <OnPaper value={typed.paper} onChange={paper => set({ paper })} refusal={change.refusal} />
    </StepForm>
  );
}
