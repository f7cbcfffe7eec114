import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { useLanguage } from './language.ts';
import { readDay } from './read-day.ts';
import { words } from './words.ts';

const useWords = words('day-field', {
  vi: { unreadable: '“{{typed}}” không phải là một ngày; ví dụ: 30/6/2026', pick: 'Chọn ngày', placeholder: 'ngày/tháng/năm' },
  en: { unreadable: '“{{typed}}” is not a day; for example 30/6/2026', pick: 'Pick a day', placeholder: 'day/month/year' },
});
const asTyped = (iso: string): string => (iso ? iso.split('-').reverse().map(Number).join('/') : '');

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  /** an ISO day, or '' where there is none */
  value: string;
  onChange(iso: string): void;
};

/** A day, typed as 30/6/2026 or picked. What cannot be read stays as it was typed and says so: it never becomes another day or none. */
export function DayField({ value, onChange, error, onBlur, ...props }: Props) {
  const { today } = useViewer();
  const { language } = useLanguage();
  const word = useWords();
  const [typed, setTyped] = useState(asTyped(value));
  const [isOpen, setOpen] = useState(false);
  const unreadable = typed.trim() !== '' && readDay(typed, Number(today.slice(0, 4))) === undefined;
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    // what was typed stands while it says the same
    setTyped(before => (readDay(before, Number(today.slice(0, 4))) === value ? before : value || before === '' ? asTyped(value) : before));
  }, [value, today]);

  const take = (text: string) => {
    setTyped(text);
    onChange(readDay(text, Number(today.slice(0, 4))) ?? '');
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <TextInput
          placeholder={word('placeholder')}
          inputMode="numeric"
          autoComplete="off"
          {...props}
          value={typed}
          error={isLeft && unreadable ? word('unreadable', { typed }) : error}
          onChange={({ currentTarget }) => take(currentTarget.value)}
          onBlur={event => {
            setLeft(true);
            if (!unreadable && typed.trim()) setTyped(asTyped(readDay(typed, Number(today.slice(0, 4))) ?? ''));
            onBlur?.(event);
          }}
          rightSection={
            <ActionIcon variant="subtle" color="gray" aria-label={word('pick')} aria-expanded={isOpen} onClick={() => setOpen(open => !open)} disabled={props.disabled}>
              <IconCalendar size={18} />
            </ActionIcon>
          }
        />
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          locale={language}
          firstDayOfWeek={1}
          value={value || null}
          defaultDate={value || today}
          onChange={day => {
            setOpen(false);
            take(asTyped(day ?? ''));
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
