import { Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useMounted } from '@mantine/hooks';
import { type Ref, type RefObject, useImperativeHandle } from 'react';
import { useLanguage } from './language.ts';

interface Props {
  /** the field below which it opens */
  of: RefObject<HTMLInputElement | null>;
  opened: boolean;
  onOpen(isOpen: boolean): void;
  /** an ISO day, or '' where there is none */
  day: string;
  today: string;
  onPick(day: string): void;
}

/** The days to pick from. It opens a moment after it is there, so that it knows whom to give the focus back. */
export function Calendar({ of, opened, onOpen, day, today, onPick }: Props) {
  const { language } = useLanguage();
  const isThere = useMounted();
  return (
    <Popover opened={opened && isThere} onChange={onOpen} trapFocus returnFocus withRoles={false}>
      <Popover.Target><Place of={of} /></Popover.Target>
      <Popover.Dropdown>
        <DatePicker locale={language} firstDayOfWeek={1} value={day || null} defaultDate={day || today} onChange={picked => onPick(picked ?? '')} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** What stands on the page already. */
function Place({ of, ref }: { of: RefObject<HTMLInputElement | null>; ref?: Ref<HTMLInputElement | null> }) {
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => of.current);
  return null;
}
