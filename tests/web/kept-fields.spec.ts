import { describe, expect, it } from 'vitest';
import { page, textOf } from '../program-text.js';
import { type Field, fieldsOf } from './fields-of-pages.js';

/** What is not there again in a window that was opened anew, and why nobody misses it. */
const exceptions: Record<string, string> = {
  'src/web/account/demo-logins.tsx DemoLogins': 'is a choice before anybody is signed in',
  'src/web/account/first-password-page.tsx FirstPasswordPage': 'is secret',
  'src/web/account/password-section.tsx PasswordSection': 'is secret',
  'src/web/account/second-factor-section.tsx Confirm': 'is secret',
  'src/web/account/second-factor-section.tsx Remove': 'is secret',
  'src/web/account/second-factor-section.tsx Start': 'is secret',
  'src/web/account/set-up-page.tsx SetUpPage': 'is secret, and typed before there is anybody whose it could be',
  'src/web/account/sign-in-form.tsx SignInForm': 'is secret',
  'src/web/conclusion/issued-notices.tsx IssuedNotices': 'is a choice of what is shown',
  'src/web/desk/administration.tsx Accounts': 'is sought',
  'src/web/desk/secretariat/to-urge.tsx ToUrge': 'is a choice of rows; what is written to them is kept',
  'src/web/directive/basis-field.tsx BasisField': 'goes into the list beside it as soon as it is chosen',
  'src/web/language/day-field.tsx DayChoice': 'is kept by whoever shows it; here stands only how it was typed',
  'src/web/language/day-field.tsx DayField': 'is kept by whoever shows it; here stands only how it was typed',
  'src/web/measurement/measurements-grid.tsx HandingIn': 'is a choice of whose figures are typed, and of the day that is kept with them',
  'src/web/measurement/targets-list.tsx Filters': 'is sought, and in the address a moment later',
  'src/web/register/filter-bar.tsx SoughtText': 'is sought, and in the address a moment later',
  'src/web/search/search-box.tsx SearchBox': 'is sought',
  'src/web/search/search-page.tsx SearchPage': 'is sought, and in the address once it was',
  'src/web/shell/answer.tsx Warnings': 'agrees to what was said to this very answer',
};

const isLost = ({ homes }: Field): boolean => homes.length === 0 || homes.includes('component');
const inWords = ({ holder, tag }: Field) => `${holder} <${tag}>`;
const lostIn = (...texts: string[]): string[] => fieldsOf(new Map(texts.map((text, i) => [`${'abc'[i]}.tsx`, text]))).filter(isLost).map(inWords);

describe('what is typed into a field of the pages', () => {
  const fields = fieldsOf(new Map(page.filter(file => /\.tsx?$/.test(file) && !/^src\/web\/(graphiql|graphql|build)\//.test(file)).map(file => [file, textOf(file)])));

  it('outlives the tab, or stands in the address, with named exceptions', () => {
    expect(fields.filter(isLost).filter(({ holder }) => !(holder in exceptions)).map(inWords)).toEqual([]);
    expect(Object.keys(exceptions).filter(holder => !fields.some(field => field.holder === holder && isLost(field)))).toEqual([]);
  });
  it('is found wherever somebody types', () => {
    const kept = new Set(fields.filter(({ homes }) => homes.includes('kept')).map(({ holder }) => holder.split(' ')[1]));
    for (const form of ['ReportForm', 'WithReason', 'SendBack', 'TransferForm', 'CarryOverForm', 'Decision', 'Reminder', 'Naming', 'NewIndicator', 'NewMeeting', 'LogConclusion', 'SupplementForm', 'AmendDirective', 'CorrectDialog', 'ReasonForm']) expect(kept).toContain(form);
    expect(kept.size).toBeGreaterThan(25);
  });

  it('is lost in a component’s own state, in what says nothing of where it is, and in what is handed down to another file', () => {
    const state = "const [text, setText] = useState('');";
    expect(lostIn(`function Note() { ${state} return <Textarea value={text} />; }`)).toEqual(['a.tsx Note <Textarea>']);
    expect(lostIn('function Note() { return <Textarea />; }')).toEqual(['a.tsx Note <Textarea>']);
    const field = 'export function Field({ of: { words }, ...props }) { return <Stack>{words.map(word => <TextInput key={word} value={word.text} {...props} />)}</Stack>; }';
    expect(lostIn(`import { Field } from './b.tsx'; function Note() { ${state} const typed = { words: [text] }; return <Field of={typed} />; }`, field)).toEqual(['a.tsx Note <Field>']);
    expect(lostIn("const Late = openedLate(() => import('./b.tsx').then(({ Field }) => Field)); function Note() { const all = useTyped(); return <Late of={all} />; } function useTyped() { return useState({}); }", field)).toEqual(['a.tsx Note <Late>']);
    expect(lostIn(`function Note() { ${state} const field = () => ({ value: text }); return <TextInput {...field()} />; }`)).toEqual(['a.tsx Note <TextInput>']);
  });
  it('is not lost where it is kept, however it is handed down', () => {
    const field = 'export function Field({ value, ...props }) { const [first] = value.lines; return <TextInput {...props} value={first.text} />; }';
    expect(lostIn("import { Field } from './b.tsx'; function Note() { const kept = useKeptInput('note', { lines: [] }); const { value: typed } = kept; return <Field value={{ ...typed }} />; }", field)).toEqual([]);
    const lines = 'export function Lines({ lines, children }) { return <Each of={lines}>{children}</Each>; } function Each({ of, children }) { return of.map(line => children({ line })); }';
    const shown = "return <Lines lines={typed}>{({ line }) => <TextInput value={line} />}</Lines>;";
    expect(lostIn(`import { Lines } from './b.tsx'; function Note() { const typed = useKeptInput('note', []).value; ${shown} }`, lines)).toEqual([]);
    expect(lostIn(`import { Lines } from './b.tsx'; function Note() { const [typed, setTyped] = useState([]); ${shown} }`, lines)).toEqual(['a.tsx Note <TextInput>']);
    expect(lostIn("const route = getRouteApi('/'); function Filter() { const { text = '' } = route.useSearch(); return <TextInput value={text} />; }")).toEqual([]);
  });
});
