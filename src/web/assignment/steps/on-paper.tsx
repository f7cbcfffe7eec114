import { Button, Collapse, Stack, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { grantsOf, useViewer } from '../../account/viewer.tsx';
import { faultOf, type Refusal } from '../../connection/refusal.ts';
import { DayField } from '../../language/day-field.tsx';
import { useStepWords } from './steps-words.ts';

export interface Paper {
  on: string;
  paper: string;
}
export const noPaper: Paper = { on: '', paper: '' };
/** What of it is sent: nothing where nothing was typed, so that it counts today. */
export const asSent = ({ on, paper }: Paper) => ({ ...(on && { on }), ...(paper.trim() && { paper }) });
export const paperFields = ['on', 'paper'];

/** The day and the paper of what the secretariat enters for an office, or late. Folded until it is wanted, or the server asks for it; nobody else is asked. */
export function OnPaper({ value, onChange, refusal, withoutPaper = false }: { value: Paper; onChange(value: Paper): void; refusal: Refusal | undefined; withoutPaper?: boolean }) {
  const viewer = useViewer();
  const word = useStepWords();
  const id = useId();
  const [opened, setOpen] = useState<boolean>();
  const faults = { on: faultOf(refusal, 'on'), paper: withoutPaper ? undefined : faultOf(refusal, 'paper') };
  if (grantsOf(viewer, 'SECRETARIAT').length === 0 && !faults.on && !faults.paper) return null;
  // what is found here again is not hidden
  const isTyped = value.on !== '' || (!withoutPaper && value.paper !== '');
  const isShown = (opened ?? isTyped) || Boolean(faults.on ?? faults.paper);
  const Chevron = isShown ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <Button variant="subtle" size="compact-sm" aria-expanded={isShown} aria-controls={id} leftSection={<Chevron size={16} aria-hidden />} onClick={() => setOpen(!isShown)}>{word('fromPaper')}</Button>
      <Collapse expanded={isShown} id={id}>
        <Stack gap="sm" pt="xs">
          {!withoutPaper && <TextInput label={word('paper')} description={word('paperHelp')} value={value.paper} error={faults.paper} onChange={({ currentTarget }) => onChange({ ...value, paper: currentTarget.value })} />}
          <DayField label={word('on')} description={word('onHelp')} value={value.on} error={faults.on} onChange={on => onChange({ ...value, on })} />
        </Stack>
      </Collapse>
    </div>
  );
}
