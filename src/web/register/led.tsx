import { useRouter } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { innerAddress } from './inner-links.ts';
import './register.css';

/** A page of plain links within these pages, led without loading anything anew. */
export function Led({ children }: { children: ReactNode }) {
  const section = useRef<HTMLElement>(null);
  useInnerLinks(section);
  return <section ref={section} className="record-page">{children}</section>;
}

/** Leads plain links inside of an element by one listener. */
export function useInnerLinks(inside: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  // what it listens to may be drawn later than this
  useEffect(() => {
    const element = inside.current;
    const lead = (event: MouseEvent) => {
      const address = innerAddress(event);
      if (address === undefined) return;
      event.preventDefault();
      router.history.push(address);
    };
    element?.addEventListener('click', lead);
    return () => element?.removeEventListener('click', lead);
  });
}
