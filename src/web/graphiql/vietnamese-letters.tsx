import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** The editors take some letters of Vietnamese for others that look like them, and put a box around each. */
export function VietnameseLetters() {
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const headers = useGraphiQL((state) => state.headerEditor);
  const response = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    for (const editor of [query, variables, headers, response]) editor?.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
  }, [query, variables, headers, response]);
  return null;
}
