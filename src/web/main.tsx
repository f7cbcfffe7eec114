import '@fontsource/be-vietnam-pro/latin-400.css';
import '@fontsource/be-vietnam-pro/latin-600.css';
import '@fontsource/be-vietnam-pro/vietnamese-400.css';
import '@fontsource/be-vietnam-pro/vietnamese-600.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './shell/page.css';
import './language/language.ts';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SessionGate } from './account/session-gate.tsx';
import { client } from './connection/client.ts';
import { router } from './router.tsx';
import { Notices } from './shell/notices.tsx';
import { Themed } from './shell/themed.tsx';

// the page's policy takes style elements that carry the nonce of this very answer
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
// what keeps the page from scrolling under a dialog looks for it here
Object.assign(globalThis, { __webpack_nonce__: nonce });

// who asks is found out while the page is loaded
const [routes] = router.getMatchedRoutes(location.pathname);
for (const route of routes) void router.loadRouteChunk(route)?.catch(() => undefined);

// it stands in index.html
const page = document.querySelector('#page') as Element;
createRoot(page).render(
  <StrictMode>
    <Themed nonce={nonce}>
      <Notices />
      <ApolloProvider client={client}>
        <SessionGate>
          <RouterProvider router={router} />
        </SessionGate>
      </ApolloProvider>
    </Themed>
  </StrictMode>,
);
