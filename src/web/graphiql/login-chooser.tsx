import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef, useState } from 'react';

const rememberedAs = 'chidao:demo-login';

export interface Login {
  login: string;
  name: string;
}

/** The logins the demo offers; none outside the demo, where the server does not know the address. */
export async function demoLogins(): Promise<Login[]> {
  const response = await fetch('/demo/logins');
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`/demo/logins: ${response.status} ${response.statusText}`);
  return response.json();
}

async function demoToken(login: string): Promise<string> {
  const response = await fetch('/demo/tokens', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login }),
  });
  if (!response.ok) throw new Error(`/demo/tokens: ${response.status} ${response.statusText}`);
  return (await response.json()).token;
}

/** The headers as written, with the given authorization in place of any other. Headers that cannot be read are replaced. */
function authorized(headers: string, token: string | undefined): string {
  let others = {};
  try {
    const written = Object.entries(JSON.parse(headers));
    others = Object.fromEntries(written.filter(([name]) => name.toLowerCase() !== 'authorization'));
  } catch {}
  return JSON.stringify({ ...others, authorization: token && `Bearer ${token}` }, null, 2);
}

interface LoginChooserProps {
  logins: Login[];
  onFirstToken: () => void;
}

export function LoginChooser({ logins, onFirstToken }: LoginChooserProps) {
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(rememberedAs) ?? '');
  const [token, setToken] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const headers = useGraphiQL((state) => state.headerEditor);
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id);
  const { introspect } = useGraphiQLActions();

  useEffect(() => {
    let outdated = false;
    setToken(undefined);
    setProblem(undefined);
    if (chosen) {
      demoToken(chosen).then(
        (issued) => outdated || setToken(issued),
        (error: Error) => outdated || setProblem(error.message),
      );
    }
    return () => {
      outdated = true;
    };
  }, [chosen]);

  // Every tab has headers of its own: the one that comes to the front gets the token of the login that the bar shows, or loses the last one's.
  // Until a login was chosen, headers written by hand stay.
  const wasGiven = useRef(false);
  useEffect(() => {
    wasGiven.current ||= token !== undefined;
    if (headers && tab && wasGiven.current) headers.setValue(authorized(headers.getValue(), token));
  }, [headers, token, tab]);

  // Stands after the effect above because the introspection takes its headers from the editor.
  useEffect(() => {
    if (!headers || !token) return;
    onFirstToken();
    void introspect();
  }, [headers, token, onFirstToken, introspect]);

  function choose(login: string) {
    sessionStorage.setItem(rememberedAs, login);
    setChosen(login);
  }

  return (
    <label>
      Đăng nhập minh họa / Demo login
      <select value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">– chưa đăng nhập / signed out –</option>
        {logins.map(({ login, name }) => (
          <option key={login} value={login}>
            {name} ({login})
          </option>
        ))}
      </select>
      {problem && <span role="alert">{problem}</span>}
    </label>
  );
}
