import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { openedLate } from '../connection/opened-late.tsx';
import { asWritten } from './days.ts';
import { isDay, isFarDay, readDay, yearsAround } from './read-day.ts';
import { words } from './words.ts';

const useWords = words('day-field', {
  vi: { unreadable: '“{{typed}}” không phải là một ngày; ví dụ: 30/06/2026', far: '“{{typed}}”: năm phải từ {{from}} đến {{until}}', pick: 'Chọn ngày', placeholder: 'ngày/tháng/năm' },
  en: { unreadable: '“{{typed}}” is not a day; for example 30/06/2026', far: '“{{typed}}”: the year must be from {{from}} to {{until}}', pick: 'Pick a day', placeholder: 'day/month/year' },
});
const Calendar = openedLate(() => import('./calendar.tsx').then(({ Calendar }) => Calendar));
const asTyped = (day: string): string => (isDay(day) ? asWritten(day) : day);

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  /** an ISO day, '' where there is none, or what was typed and is no day */
  value: string;
  onChange(day: string): void;
};

/** A day, typed as 30/06/2026 or picked. What cannot be read stays as it was typed and says so: it never becomes another day or none, but is handed on as it is, for the server to refuse. */
export function DayField({ value, onChange, error, onBlur, ...props }: Props) {
  const { today } = useViewer();
  const word = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(asTyped(value));
  const [isOpen, setOpen] = useState(false);
  const year = Number(today.slice(0, 4));
  const unreadable = typed.trim() !== '' && readDay(typed, year) === undefined;
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    // what was typed stands while it says the same
    setTyped(before => (before.trim() === value || readDay(before, year) === value ? before : asTyped(value)));
  }, [value, year]);

  const take = (text: string) => {
    setTyped(text);
    const given = text.trim();
    // in the form of the API it would be taken for a day
    onChange(readDay(text, year) ?? (isDay(given) ? given.replaceAll('-', '/') : given));
  };
  return (
    <>
      <TextInput
        placeholder={word('placeholder')}
        inputMode="numeric"
        autoComplete="off"
        {...props}
        ref={field}
        value={typed}
        error={(isLeft || error) && unreadable ? (isFarDay(typed, year) ? word('far', { typed, ...yearsAround(year) }) : word('unreadable', { typed })) : error}
        onChange={({ currentTarget }) => take(currentTarget.value)}
        onBlur={event => {
          setLeft(true);
          if (!unreadable && typed.trim()) setTyped(asTyped(readDay(typed, year) ?? ''));
          onBlur?.(event);
        }}
        rightSection={
          <ActionIcon variant="subtle" color="gray" aria-label={word('pick')} aria-expanded={isOpen} onClick={() => setOpen(open => !open)} disabled={props.disabled}>
            <IconCalendar size={18} />
          </ActionIcon>
        }
      />
      <Calendar
        of={field}
        opened={isOpen}
        onOpen={setOpen}
        day={isDay(value) ? value : ''}
        today={today}
        onPick={day => {
          setOpen(false);
          take(asTyped(day));
        }}
      />
    </>
  );
}

/** A day that says what is shown: what cannot be read asks for nothing. */
export function DayChoice({ value, onChange, ...props }: Props) {
  const [unreadable, setUnreadable] = useState('');
  // a day that was chosen elsewhere takes the place of what was typed
  useEffect(() => {
    if (value) setUnreadable('');
  }, [value]);
  return (
    <DayField
      {...props}
      value={unreadable || value}
      onChange={day => {
        setUnreadable(isDay(day) ? '' : day);
        onChange(isDay(day) ? day : '');
      }}
    />
  );
}
