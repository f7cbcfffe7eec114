import { createTheme, type CSSVariablesResolver } from '@mantine/core';

export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif", fontWeight: '600', sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.2rem' }, h3: { fontSize: '1.05rem' } } },
  primaryColor: 'indigo',
  primaryShade: 8,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // letters with two marks are hard to read as small capitals
  components: { Badge: { defaultProps: { tt: 'none', fz: 12, fw: 600 } } },
});

/** What takes something away, and what is lacking: dark enough to be read on white and on grey. */
export const danger = '#a51d1d';
export const caution = '#8a3b00';

/** The library's own greys, its red beside a field and the orange and yellow of warnings are too light to be read by everybody. */
export const readable: CSSVariablesResolver = () => ({ variables: {}, light: { '--mantine-color-dimmed': '#545b64', '--mantine-color-placeholder': '#666d76', '--mantine-color-error': '#c92a2a', '--mantine-color-orange-9': '#b33c00', '--mantine-color-yellow-9': '#a35200' }, dark: {} });
