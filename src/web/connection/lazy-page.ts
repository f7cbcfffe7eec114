import { lazyRouteComponent as lazily } from '@tanstack/react-router';

/** A part of the pages did not come: the server does not answer, or is newer. */
export class NotLoaded extends Error {}

/**
 * A page that is loaded when somebody goes there. Where it does not come the router would open the whole anew, and without a server leave nobody with anything: so
 * it is an error like any other.
 */
export const lazyRouteComponent: typeof lazily = (load, name) =>
  lazily(
    () =>
      load().catch((cause: unknown) => {
        throw new NotLoaded('this page did not come', { cause });
      }),
    name,
  );
