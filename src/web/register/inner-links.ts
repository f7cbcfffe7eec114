/** An address of these pages that a plain click on a link leads to; undefined where the browser is to do what it does (another tab, another host, a download). */
export function innerAddress(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  return link.origin === location.origin && !link.target && !link.download ? link.pathname + link.search + link.hash : undefined;
}
