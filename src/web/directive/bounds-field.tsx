import { Text, TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { useBoundsInWords } from '../measurement/bounds-in-words.ts';
import { useDirectiveWords } from './directive-words.ts';
import { readBounds } from './read-bounds.ts';
import { caution } from '../shell/theme.ts';

/** What is to be reached, typed as one text. Below it stands how it was understood: nothing is recorded that was read otherwise than meant. */
export function BoundsField({ value, onChange, indicator, isTried, error, ...props }: Omit<TextInputProps, 'value' | 'onChange'> & { value: string; onChange(typed: string): void; indicator?: { name: string; unit: string }; isTried: boolean }) {
  const word = useDirectiveWords();
  const format = useFormat();
  const { language } = useLanguage();
  const inWords = useBoundsInWords();
  const [isLeft, setLeft] = useState(false);
  const bounds = readBounds(value, language);
  const strict = bounds?.isStrict ? word('strict', { value: `${format.figure(bounds.lower ?? bounds.upper ?? 0)} ${bounds.unit}`.trim() }) : '';
  const isUnit = (typed: string) => [typed, typed.replace(/\/.*/, ''), `${typed} ${bounds?.ofWhat}`].some(form => form.toLowerCase() === indicator?.unit.toLowerCase());
  const otherUnit = bounds?.unit && indicator && !isUnit(bounds.unit) ? word('otherUnit', { indicator: indicator.name, unit: indicator.unit, typed: bounds.unit }) : '';
  return (
    <div>
      <TextInput
        label={word('bounds')}
        description={word('boundsHelp')}
        autoComplete="off"
        {...props}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onBlur={() => setLeft(true)}
        error={error ?? ((isTried || (isLeft && value.trim())) && !bounds ? word('unreadable', { typed: value.trim() }) : undefined)}
      />
      {bounds && (
        <Text size="sm" mt={4} role="status">
          {[word('understood', { bounds: inWords({ ...bounds, unit: [bounds.unit || indicator?.unit, bounds.ofWhat].filter(Boolean).join(' ') }) }), strict].filter(Boolean).join('. ')} {otherUnit && <Text span c={caution} fw={600}>{otherUnit}</Text>}
        </Text>
      )}
    </div>
  );
}
