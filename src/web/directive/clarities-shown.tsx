import { Badge, Group } from '@mantine/core';
import { IconCheck, IconQuestionMark } from '@tabler/icons-react';
import { words } from '../language/words.ts';
import { clarities, type Clarity, claritiesOf, type Order } from './clarities.ts';
import { caution } from '../shell/theme.ts';

const useWords = words('clarities', {
  vi: { WHO: 'Rõ người', WHAT: 'Rõ việc', WHEN: 'Rõ thời gian', RESULT: 'Rõ kết quả', RESPONSIBLE: 'Rõ trách nhiệm', lacksWHO: 'Chưa rõ người', lacksWHAT: 'Chưa rõ việc', lacksWHEN: 'Chưa rõ thời gian', lacksRESULT: 'Chưa rõ kết quả', lacksRESPONSIBLE: 'Chưa rõ trách nhiệm', noDate: 'Thời gian chưa có ngày', five: 'Năm rõ' },
  en: { WHO: 'Who', WHAT: 'What', WHEN: 'When', RESULT: 'Result', RESPONSIBLE: 'Responsible', lacksWHO: 'Not clear: who', lacksWHAT: 'Not clear: what', lacksWHEN: 'Not clear: when', lacksRESULT: 'Not clear: which result', lacksRESPONSIBLE: 'Not clear: who is responsible', noDate: 'When: not a date yet', five: 'The five clarities' },
});

/** Năm rõ: which of them an order has, and which it lacks. */
export function ClaritiesShown({ of }: { of: Order }) {
  const word = useWords();
  const found = claritiesOf(of);
  const says = (clarity: Clarity) => (found[clarity] === 'CLEAR' ? word(clarity) : found[clarity] === 'NO_DATE' ? word('noDate') : word(`lacks${clarity}`));
  return (
    <Group gap={4} role="group" aria-label={word('five')}>
      {clarities.map(clarity => {
        const isClear = found[clarity] === 'CLEAR';
        return (
          <Badge key={clarity} size="sm" tt="none" fw={400} variant="outline" color={isClear ? 'teal.9' : caution} leftSection={isClear ? <IconCheck size={12} aria-hidden /> : <IconQuestionMark size={12} aria-hidden />}>
            {says(clarity)}
          </Badge>
        );
      })}
    </Group>
  );
}
