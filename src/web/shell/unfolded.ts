import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/**
 * What is unfolded in a page takes the focus, is folded again by Escape as long as nothing was typed in it, and gives the focus back to what opened it, or to what stands in its
 * place with the same id. What unfolds by itself, because it was kept from an earlier visit, does none of this.
 */
export function useUnfolded<Unfolded extends HTMLElement>(typed: unknown, fold: () => void) {
  const ref = useRef<Unfolded>(null);
  // both as they were when it was opened
  const [opener] = useState(() => (document.activeElement instanceof HTMLElement && document.activeElement !== document.body ? document.activeElement : undefined));
  const [untyped] = useState(() => JSON.stringify(typed));
  useEffect(() => {
    const unfolded = ref.current;
    if (!opener || !unfolded) return;
    if (!unfolded.contains(document.activeElement)) (unfolded.querySelector<HTMLElement>('[data-autofocus]') ?? unfolded.querySelector<HTMLElement>('input, textarea, button'))?.focus();
    return () => {
      // who has gone on elsewhere stays there
      if (document.activeElement === document.body || unfolded.contains(document.activeElement)) (opener.isConnected ? opener : document.getElementById(opener.id))?.focus();
    };
  }, [opener]);
  return {
    ref,
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const { target } = event;
      // a list of choices closes first, and what floats above the page is its own
      if (event.key !== 'Escape' || !opener || !(target instanceof HTMLElement) || !event.currentTarget.contains(target) || target.getAttribute('aria-expanded') === 'true') return;
      if (JSON.stringify(typed) === untyped) fold();
    },
  };
}

/** The same of a form that is written line by line: who has added a line goes on in it. Lines say by `data-line` which one they are, counted from 1. */
export function useUnfoldedLines(typed: unknown, lines: readonly unknown[], fold: () => void) {
  const unfolded = useUnfolded<HTMLFormElement>(typed, fold);
  const { ref } = unfolded;
  const { length } = lines;
  const before = useRef(length);
  useEffect(() => {
    if (length > before.current) ref.current?.querySelector<HTMLElement>(`[data-line="${length}"] input`)?.focus();
    before.current = length;
  }, [length, ref]);
  return unfolded;
}
