import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { assignmentSearch } from './assignment/assignment-search.ts';
import { committeeSearch } from './committee/committee-search.ts';
import { conclusionSearch } from './conclusion/conclusion-search.ts';
import { ChooseDesk } from './desk/choose-desk.tsx';
import { lazyRouteComponent, NotLoaded } from './connection/lazy-page.ts';
import { forRoles } from './desk/desk-of.tsx';
import { whoseSearch } from './desk/secretariat/whose.ts';
import { officeSearch } from './desk/office/office-search.ts';
import { meetingSearch } from './meeting/meeting-search.ts';
import { officesSearch } from './office/offices-search.ts';
import { searchSearch } from './search/search-search.ts';
import { targetDay, targetSearch } from './measurement/target-search.ts';
import { Fault, Loading, NotFound } from './shell/states.tsx';
import { Shell } from './shell/shell.tsx';
import { leadershipSearch } from './standing/leadership-search.ts';

/** Every address of the pages. What a page needs is loaded with it. */
const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
const at = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

const routes = [
  createRoute({ ...at('/'), component: ChooseDesk }),
  createRoute({ ...at('/secretariat'), validateSearch: whoseSearch, component: forRoles(['SECRETARIAT'], lazyRouteComponent(() => import('./desk/secretariat-desk.tsx'), 'SecretariatDesk')) }),
  createRoute({ ...at('/office'), validateSearch: officeSearch, component: forRoles(['OFFICE'], lazyRouteComponent(() => import('./desk/office-desk.tsx'), 'OfficeDesk')) }),
  createRoute({ ...at('/leadership'), validateSearch: leadershipSearch, component: forRoles(['LEADERSHIP', 'SECRETARIAT'], lazyRouteComponent(() => import('./desk/leadership-desk.tsx'), 'LeadershipDesk')) }),
  createRoute({ ...at('/administration'), component: forRoles(['ADMINISTRATOR'], lazyRouteComponent(() => import('./desk/administration.tsx'), 'Administration')) }),

  createRoute({ ...at('/meetings'), validateSearch: meetingSearch, component: lazyRouteComponent(() => import('./meeting/meetings-register.tsx'), 'MeetingsRegister') }),
  createRoute({ ...at('/meetings/new'), component: lazyRouteComponent(() => import('./meeting/log-meeting.tsx'), 'LogMeeting') }),
  createRoute({ ...at('/meetings/$meetingId'), component: lazyRouteComponent(() => import('./meeting/meeting-page.tsx'), 'MeetingPage') }),
  createRoute({ ...at('/meetings/$meetingId/announce'), component: lazyRouteComponent(() => import('./conclusion/announce-page.tsx'), 'AnnouncePage') }),
  createRoute({ ...at('/meetings/$meetingId/issue'), component: lazyRouteComponent(() => import('./conclusion/issue-page.tsx'), 'IssuePage') }),
  createRoute({ ...at('/meetings/$meetingId/supplement'), component: lazyRouteComponent(() => import('./conclusion/supplement-page.tsx'), 'SupplementPage') }),

  createRoute({ ...at('/assignments/$assignmentId'), component: lazyRouteComponent(() => import('./assignment/assignment-page.tsx'), 'AssignmentPage') }),
  createRoute({ ...at('/follow-up'), validateSearch: assignmentSearch, component: lazyRouteComponent(() => import('./assignment/follow-up-register.tsx'), 'FollowUpRegister') }),
  createRoute({ ...at('/waiting'), validateSearch: assignmentSearch, component: lazyRouteComponent(() => import('./assignment/waiting.tsx'), 'Waiting') }),
  createRoute({ ...at('/extended'), validateSearch: assignmentSearch, component: lazyRouteComponent(() => import('./assignment/extended.tsx'), 'Extended') }),

  createRoute({ ...at('/measurements'), component: lazyRouteComponent(() => import('./measurement/measurements-grid.tsx'), 'MeasurementsGrid') }),
  createRoute({ ...at('/targets'), validateSearch: targetSearch, component: lazyRouteComponent(() => import('./measurement/targets-list.tsx'), 'TargetsList') }),
  createRoute({ ...at('/targets/$targetId'), validateSearch: targetDay, component: lazyRouteComponent(() => import('./measurement/target-page.tsx'), 'TargetPage') }),

  createRoute({ ...at('/conclusions'), validateSearch: conclusionSearch, component: lazyRouteComponent(() => import('./conclusion/conclusions-register.tsx'), 'ConclusionsRegister') }),
  createRoute({ ...at('/offices'), validateSearch: officesSearch, component: lazyRouteComponent(() => import('./office/offices-register.tsx'), 'OfficesRegister') }),
  createRoute({ ...at('/offices/$officeId'), component: lazyRouteComponent(() => import('./office/office-page.tsx'), 'OfficePage') }),
  createRoute({ ...at('/committees'), validateSearch: committeeSearch, component: lazyRouteComponent(() => import('./committee/committees-register.tsx'), 'CommitteesRegister') }),
  createRoute({ ...at('/committees/$committeeId'), component: lazyRouteComponent(() => import('./committee/committee-page.tsx'), 'CommitteePage') }),
  createRoute({ ...at('/search'), validateSearch: searchSearch, component: lazyRouteComponent(() => import('./search/search-page.tsx'), 'SearchPage') }),
  createRoute({ ...at('/account'), component: lazyRouteComponent(() => import('./account/account-page.tsx'), 'AccountPage') }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) => <Fault error={error} again={error instanceof NotLoaded ? () => location.reload() : reset} />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
