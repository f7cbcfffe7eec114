import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDeskWords } from '../desk/desk-words.ts';

export function SearchBox() {
  const word = useDeskWords();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <search className="search-box">
      <form
        onSubmit={event => {
          event.preventDefault();
          if (text.trim()) void navigate({ to: '/search', search: { text: text.trim() } });
        }}
      >
        <TextInput size="xs" aria-label={word('search')} placeholder={word('search')} leftSection={<IconSearch size={14} aria-hidden />} value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} />
      </form>
    </search>
  );
}
