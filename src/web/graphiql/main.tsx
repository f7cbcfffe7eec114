import './styles-with-nonce.ts';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createClient } from 'graphql-sse';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { demoLogins, type Login, LoginChooser } from './login-chooser.tsx';
import { VietnameseLetters } from './vietnamese-letters.tsx';

const chooseLogin = `# Chọn tài khoản ở thanh phía trên, rồi bấm ▶.
# Choose a login in the bar above, then press ▶.`;
const giveToken = `# Đặt mã truy cập vào thẻ Headers, rồi bấm ▶:
# Put an access token into Headers, then press ▶:
# { "authorization": "Bearer …" }`;

const workedExample = (firstStep: string) => `# Việc quá hạn: đơn vị nào, chậm bao nhiêu ngày,
# theo kết luận nào của cuộc họp nào.
# What is overdue: which office, by how many days,
# by which conclusion of which meeting.
#
${firstStep}
query Overdue {
  assignments(
    filter: { timeliness: [IN_PROGRESS_OVERDUE] }
    first: 10
  ) {
    totalCount
    nodes {
      office { name }
      dueOn
      daysOverdue
      directive {
        text
        conclusion {
          ordinal
          text
          meeting { title heldOn }
        }
      }
    }
  }
}
`;

const fetcher: GraphiQLProps['fetcher'] = async (operation, options) => {
  const asked = options?.documentAST?.definitions.find(definition => definition.kind === 'OperationDefinition' && (!operation.operationName || definition.name?.value === operation.operationName));
  if (asked?.kind === 'OperationDefinition' && asked.operation === 'subscription')
    return createClient({ url: '/graphql/stream', headers: options?.headers }).iterate({ ...operation, operationName: operation.operationName ?? undefined });
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  if (!response.headers.get('content-type')?.includes('json')) throw new Error(`/graphql: ${response.status} ${await response.text()}`);
  return response.json();
};

function Page({ logins, loginBar }: { logins: Login[]; loginBar: Element }) {
  const demo = logins.length > 0;
  // In the demo the schema is asked for with the first token: without one the server refuses, and the page would open with an error.
  const [mayIntrospect, setMayIntrospect] = useState(!demo);
  const [onFirstToken] = useState(() => () => setMayIntrospect(true));
  return (
    <GraphiQL
      fetcher={fetcher}
      schema={mayIntrospect ? undefined : null}
      defaultQuery={workedExample(demo ? chooseLogin : giveToken)}
      defaultEditorToolsVisibility="headers"
      // Access tokens stay out of localStorage, where the next person at the machine finds them: neither headers are kept, nor a history, which holds them.
      shouldPersistHeaders={false}
      plugins={[]}
    >
      <GraphiQL.Logo>Chidao</GraphiQL.Logo>
      <VietnameseLetters />
      {demo && createPortal(<LoginChooser logins={logins} onFirstToken={onFirstToken} />, loginBar)}
    </GraphiQL>
  );
}

// Both elements stand in index.html.
const loginBar = document.querySelector('#login') as Element;
const page = document.querySelector('#page') as Element;
const logins = await demoLogins().catch((error: Error) => {
  loginBar.textContent = error.message;
  return [];
});
createRoot(page).render(<Page logins={logins} loginBar={loginBar} />);
