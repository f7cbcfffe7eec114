import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Leads to another page of the register that is shown, or to what another filter finds, which begins at its first page. `replace` is for what is still being typed. */
export function useTurning(): (to: object, replace?: boolean) => void {
  const navigate = useNavigate();
  return useCallback(
    // the address of any register: each reads its own part of it
    (to, replace = false) => void navigate({ to: '.', replace, search: ((before: object) => ({ ...before, after: undefined, before: undefined, no: undefined, ...to })) as never }),
    [navigate],
  );
}
