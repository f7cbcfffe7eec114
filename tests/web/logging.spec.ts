import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { giveDemoPasswords } from '../../src/server/demo-passwords.js';
import { barriers, choose, overhang, thePages } from './the-pages.js';

let password = '';
const pages = thePages();
beforeAll(async () => {
  password = (await giveDemoPasswords(pages.database(), pages.clock)).find(({ login }) => login === 'secretariat.minhhoa')?.password ?? '';
});
const login = 'secretariat.minhhoa';
/** A coming year, so that no deadline is before its meeting. */
const nextYear = (): string => String(Number(pages.clock.today().slice(0, 4)) + 1);

const meetingIn = (page: Page): string => new URL(page.url()).pathname.split('/')[2];

describe('a meeting', () => {
  it('is logged as it is spoken, from the sign-in to tasks and targets made of the chair’s words, and what was typed last outlives the tab', async () => {
    const { page, complaints } = await pages.aWindow();
    await page.goto(`${pages.url()}/meetings/new`);
    await page.getByLabel('Tên đăng nhập').fill(login);
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();

    await page.getByLabel('Tên cuộc họp').fill('Họp Ban chỉ đạo về dịch vụ công');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Họp Ban chỉ đạo về dịch vụ công' }).waitFor();
    const id = meetingIn(page);

    await page.getByRole('button', { name: 'Ghi thành phần' }).click();
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await choose(page.getByRole('combobox', { name: 'Họ và tên', exact: true }), 'nguyen minh', /Nguyễn Minh Họa/);
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    const delegation = page.getByRole('group', { name: 'Dòng 2' });
    await choose(delegation.getByRole('combobox', { name: 'Đơn vị hoặc nhóm' }), 'xa thi tran minh', /UBND các xã, thị trấn Minh Họa/);
    await delegation.getByLabel('Số đơn vị').fill('8');
    await delegation.getByLabel('Số người').fill('16');
    await page.getByRole('button', { name: 'Ghi thành phần' }).click();
    await page.getByRole('cell', { name: '8 đơn vị, 16 người' }).waitFor();

    await page.getByRole('button', { name: 'Thêm đánh giá' }).click();
    await page.getByRole('textbox', { name: 'Nội dung', exact: true }).fill('Hồ sơ nộp trực tuyến tăng.');
    await page.getByRole('button', { name: 'Thêm số liệu' }).click();
    await page.getByLabel('Số liệu 1: đếm gì').fill('Xã có hồ sơ trực tuyến');
    await page.getByLabel('Giá trị').fill('7/8');
    await page.getByLabel('Đơn vị tính').fill('xã');
    await page.getByRole('button', { name: 'Ghi đánh giá' }).click();
    await page.getByText('7/8 xã').waitFor();

    // by keyboard alone, one after another, without waiting for the server
    const next = page.getByLabel('Kết luận tiếp theo');
    await next.focus();
    await page.keyboard.type(`Giao Phòng Nội vụ rà soát thủ tục trước ngày 30/6/${nextYear()}.`);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Các xã, thị trấn phấn đấu 30–40 % hồ sơ nộp trực tuyến.');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Kết luận 2' }).waitFor();
    expect(await page.locator(':focus').getAttribute('id')).toBe(await next.getAttribute('id'));

    // "Phòng Nội vụ rà soát thủ tục", chosen with Shift and the arrows
    await page.getByRole('textbox', { name: 'Kết luận 1' }).focus();
    await page.keyboard.press('Control+Home');
    for (let i = 0; i < 'Giao '.length; i++) await page.keyboard.press('ArrowRight');
    for (let i = 0; i < `Phòng Nội vụ rà soát thủ tục trước ngày 30/6/${nextYear()}`.length; i++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Alt+KeyN');
    const task = page.getByRole('form', { name: 'Giao nhiệm vụ' });
    expect(await task.getByLabel('Nguyên văn trong kết luận').inputValue()).toBe(`Phòng Nội vụ rà soát thủ tục trước ngày 30/6/${nextYear()}`);
    await task.getByLabel('Nội dung công việc').fill('Rà soát thủ tục');
    await task.getByText('Chưa rõ người').waitFor();
    await choose(task.getByRole('combobox', { name: 'Đơn vị chủ trì' }), 'phong noi vu', /Phòng Nội vụ huyện Minh Họa/);
    await task.getByText('Rõ người', { exact: true }).waitFor();
    // what the words say is proposed and not set
    expect(await task.getByLabel('Thời hạn', { exact: true }).inputValue()).toBe('');
    await task.getByRole('button', { name: `Lấy hạn 30/06/${nextYear()} (“trước ngày 30/6/${nextYear()}”)` }).waitFor();
    await task.getByLabel('Thời hạn như trong kết luận').fill('quý II');
    await task.getByText('Thời gian chưa có ngày').waitFor();
    await task.getByLabel('Thời hạn', { exact: true }).fill(`30/6/${nextYear()}`);
    await task.getByText('Rõ thời gian', { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await task.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByRole('link', { name: 'Phòng Nội vụ huyện Minh Họa' }).waitFor();

    await page.getByRole('textbox', { name: 'Kết luận 2' }).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Alt+KeyC');
    const target = page.getByRole('form', { name: 'Giao chỉ tiêu' });
    await choose(target.getByRole('combobox', { name: 'Đơn vị chủ trì' }), 'xa thi tran minh', /UBND các xã, thị trấn Minh Họa/);
    await choose(target.getByRole('combobox', { name: 'Chỉ số' }), 'nop truc tuyen', /nộp trực tuyến/);
    await target.getByLabel('Mức phải đạt').fill('ba bốn mươi');
    await page.keyboard.press('Control+Enter');
    await target.getByText('Chưa hiểu “ba bốn mươi”').waitFor();
    await target.getByLabel('Mức phải đạt').fill('khoảng 30–40 %');
    await target.getByText('Hiểu là: khoảng 30–40 %').waitFor();
    await page.keyboard.press('Control+Enter');
    await target.waitFor({ state: 'detached' });

    await next.focus();
    await page.keyboard.type('Văn phòng đôn đốc và');
    await page.close();
    const again = await page.context().newPage();
    await again.goto(`${pages.url()}/meetings/${id}`);
    await again.getByText('Đã khôi phục nội dung chưa ghi').waitFor();
    expect(await again.getByLabel('Kết luận tiếp theo').inputValue()).toBe('Văn phòng đôn đốc và');

    const { node } = await pages.asks<{ node: object }>(again, `query Logged($id: ID!) { node(id: $id) { ... on Meeting { title status heldOn host { code }
      attendance { nodes { person { name } group { name } officeCount headCount part presence } }
      observations { nodes { kind text figures { label numerator denominator unit } } }
      conclusions { nodes { ordinal text announcedOn directives { nodes { __typename text quote dueOn dueText binding assignments(first: 20) { totalCount nodes { role office { code } } } ... on Target { comparator lower upper approximate indicator { code } } } } } } } } }`, { id });
    const shares = expect.arrayContaining([{ role: 'LEAD', office: { code: 'MINHHOA-TAY' } }, { role: 'LEAD', office: { code: 'MINHHOA-TT' } }]);
    expect(node).toEqual({
      title: 'Họp Ban chỉ đạo về dịch vụ công', status: 'HELD', heldOn: pages.clock.today(), host: { code: 'MINHHOA' },
      attendance: { nodes: [{ person: { name: 'Nguyễn Minh Họa' }, group: null, officeCount: null, headCount: null, part: 'MEMBER', presence: 'PRESENT' }, { person: null, group: { name: 'UBND các xã, thị trấn Minh Họa' }, officeCount: 8, headCount: 16, part: 'MEMBER', presence: 'PRESENT' }] },
      observations: { nodes: [{ kind: 'RESULT', text: 'Hồ sơ nộp trực tuyến tăng.', figures: [{ label: 'Xã có hồ sơ trực tuyến', numerator: 7, denominator: 8, unit: 'xã' }] }] },
      conclusions: {
        nodes: [
          { ordinal: 1, text: `Giao Phòng Nội vụ rà soát thủ tục trước ngày 30/6/${nextYear()}.`, announcedOn: null, directives: { nodes: [{ __typename: 'Task', text: 'Rà soát thủ tục', quote: `Phòng Nội vụ rà soát thủ tục trước ngày 30/6/${nextYear()}`, dueOn: `${nextYear()}-06-30`, dueText: 'quý II', binding: 'TOGETHER', assignments: { totalCount: 1, nodes: [{ role: 'LEAD', office: { code: 'MINHHOA-NOIVU' } }] } }] } },
          { ordinal: 2, text: 'Các xã, thị trấn phấn đấu 30–40 % hồ sơ nộp trực tuyến.', announcedOn: null, directives: { nodes: [{ __typename: 'Target', text: 'Các xã, thị trấn phấn đấu 30–40 % hồ sơ nộp trực tuyến.', quote: 'Các xã, thị trấn phấn đấu 30–40 % hồ sơ nộp trực tuyến.', dueOn: null, dueText: null, binding: 'EACH', assignments: { totalCount: expect.any(Number), nodes: shares }, comparator: 'RANGE', lower: 30, upper: 40, approximate: true, indicator: { code: 'MINHHOA-NOP-TRUC-TUYEN' } }] } },
        ],
      },
    });
    expect(complaints).toEqual([]);

    // another account at the same machine is not shown what the first has typed
    await again.context().request.post(`${pages.url()}/demo/sessions`, { data: { login: 'secretariat2.minhhoa' }, headers: { origin: pages.url() } });
    await again.reload();
    await again.getByRole('textbox', { name: 'Kết luận 2' }).waitFor();
    expect(await again.getByLabel('Kết luận tiếp theo').inputValue()).toBe('');
  }, 90_000);

  it('is written by keyboard: what is opened takes the focus, Escape folds it while nothing is typed, and the focus comes back; its agenda keeps its documents', async () => {
    const { page, complaints } = await pages.signedIn(login, '/meetings/new');
    const focused = () => page.locator(':focus');
    await page.getByLabel('Tên cuộc họp').and(focused()).waitFor();
    await page.keyboard.type('Họp về giảm nghèo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Họp về giảm nghèo' }).waitFor();

    const form = page.getByRole('form', { name: 'Sửa nội dung họp' });
    const write = page.getByRole('button', { name: 'Ghi nội dung họp' });
    await write.press('Enter');
    await form.locator('input:focus').press('Escape');
    await write.and(focused()).press('Enter');
    await form.locator('input:focus').waitFor();
    await page.keyboard.type('Kết quả giảm nghèo');
    await page.keyboard.press('Escape');
    await form.getByRole('button', { name: 'Thêm: đơn vị, tài liệu' }).press('Enter');
    await form.getByRole('button', { name: 'Thêm tài liệu trình' }).press('Enter');
    await form.getByLabel('Trích yếu').fill('Báo cáo giảm nghèo');
    await form.getByRole('button', { name: 'Thêm nội dung' }).press('Enter');
    await form.getByRole('button', { name: 'Ghi nội dung họp' }).press('Enter');
    // what is at fault is where the keyboard goes on
    await form.locator('[aria-invalid=true]:focus').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.type('Kế hoạch năm sau');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sửa nội dung họp' }).and(focused()).press('Enter');
    await form.getByLabel('Tóm tắt trình bày, thảo luận').first().fill('Giảm 0,97 %.');
    await page.reload();
    await form.getByText('Đã khôi phục nội dung chưa ghi').waitFor();
    await form.getByRole('button', { name: 'Ghi nội dung họp' }).press('Enter');
    await form.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Thêm đánh giá' }).press('Enter');
    await page.getByRole('textbox', { name: 'Nội dung', exact: true }).and(focused()).press('Escape');
    await page.getByRole('button', { name: 'Thêm đánh giá' }).and(focused()).waitFor();
    const { node } = await pages.asks<{ node: object }>(page, 'query Agenda($id: ID!) { node(id: $id) { ... on Meeting { agenda { title text documents { relation document { kind title } } } } } }', { id: meetingIn(page) });
    expect(node).toEqual({ agenda: [{ title: 'Kết quả giảm nghèo', text: 'Giảm 0,97 %.', documents: [{ relation: 'PRESENTED', document: { kind: 'Báo cáo', title: 'Báo cáo giảm nghèo' } }] }, { title: 'Kế hoạch năm sau', text: null, documents: [] }] });
    expect(complaints).toEqual([]);
  }, 60_000);

  it('says on a phone, in English, beside each field what the server refuses, and which words somebody else has changed', async () => {
    const { page, complaints } = await pages.signedIn(login, '/meetings/new', { width: 'phone', language: 'en' });
    await page.getByLabel('Title').fill('A briefing');
    await page.getByRole('button', { name: 'Begin to log' }).click();
    await page.getByRole('heading', { level: 1, name: 'A briefing' }).waitFor();
    await page.getByLabel('Next conclusion').fill('Phòng Nội vụ báo cáo.');
    await page.getByRole('button', { name: 'Record the conclusion' }).click();
    await page.getByRole('button', { name: 'Task from the whole text' }).click();
    const task = page.getByRole('form', { name: 'New task' });
    await task.getByLabel('Words of the conclusion').fill('Phòng Tư pháp báo cáo');
    await choose(task.getByRole('combobox', { name: 'Lead offices' }), 'noi vu', /Phòng Nội vụ huyện Minh Họa/);
    await task.getByRole('button', { name: /^More/ }).click();
    await choose(task.getByRole('combobox', { name: 'Coordinating offices' }), 'noi vu', /Phòng Nội vụ huyện Minh Họa/);
    expect([await overhang(page), await barriers(page)]).toEqual([0, []]);
    await task.getByRole('button', { name: 'Record the task' }).click();
    await task.getByText('these words do not stand in the conclusion').waitFor();
    await task.getByText('is named already; an office has one share').waitFor();
    await task.getByRole('button', { name: 'Cancel' }).click();

    const id = meetingIn(page);
    const { node } = await pages.asks<{ node: { conclusions: { nodes: { id: string; version: number }[] } } }>(page, 'query Drafts($id: ID!) { node(id: $id) { ... on Meeting { conclusions { nodes { id version } } } } }', { id });
    const [{ id: conclusionId, version }] = node.conclusions.nodes;
    await page.getByRole('button', { name: 'Revise' }).click();
    await page.getByLabel('Text of the conclusion').fill('Phòng Nội vụ báo cáo hằng tuần.');
    await pages.asks(page, 'mutation First($input: ReviseConclusionInput!) { reviseConclusion(input: $input) { done } }', { input: { conclusionId, version, text: 'Phòng Nội vụ báo cáo hằng tháng.' } });
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('Somebody else has changed this conclusion').waitFor();
    await page.getByText('Phòng Nội vụ báo cáo hằng tháng.').waitFor();
    await page.getByRole('button', { name: 'Record yours' }).click();
    await page.getByLabel('Text of the conclusion').waitFor({ state: 'detached' });
    const after = await pages.asks<{ node: { text: string } }>(page, 'query After($id: ID!) { node(id: $id) { ... on Conclusion { text } } }', { id: conclusionId });
    expect(after.node.text).toBe('Phòng Nội vụ báo cáo hằng tuần.');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('is not recorded without the day that was typed and is none, and an amendment leaves alone what somebody else has bettered meanwhile', async () => {
    const { page } = await pages.signedIn(login, '/meetings/new', { language: 'en' });
    await page.getByLabel('Title').fill('Two hands');
    await page.getByRole('button', { name: 'Begin to log' }).click();
    await page.getByRole('heading', { level: 1, name: 'Two hands' }).waitFor();
    const id = meetingIn(page);
    await page.getByLabel('Next conclusion').fill('Phòng Nội vụ báo cáo.');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Task from the whole text' }).click();
    const task = page.getByRole('form', { name: 'New task' });
    await task.getByLabel('Deadline', { exact: true }).fill(`31/2/${nextYear()}`);
    await page.keyboard.press('Control+Enter');
    await task.getByText(`“31/2/${nextYear()}” is not a day; for example 30/06/2026`).waitFor();
    const recorded = () => pages.asks<{ node: object }>(page, 'query Hands($id: ID!) { node(id: $id) { ... on Meeting { title place conclusions { nodes { directives { nodes { dueOn } } } } } } }', { id });
    expect(await recorded()).toEqual({ node: { title: 'Two hands', place: null, conclusions: { nodes: [{ directives: { nodes: [] } }] } } });
    await page.reload();
    expect(await task.getByLabel('Deadline', { exact: true }).inputValue()).toBe(`31/2/${nextYear()}`);
    await task.getByLabel('Deadline', { exact: true }).fill(`28/2/${nextYear()}`);
    await page.keyboard.press('Control+Enter');
    await task.waitFor({ state: 'detached' });

    const version = async () => (await pages.asks<{ node: { version: number } }>(page, 'query Version($id: ID!) { node(id: $id) { ... on Meeting { version } } }', { id })).node.version;
    await page.getByRole('button', { name: 'Amend' }).first().click();
    await page.getByLabel('Title').fill('Two hands at work');
    await pages.asks(page, 'mutation Hall($input: AmendMeetingInput!) { amendMeeting(input: $input) { done } }', { input: { meetingId: id, version: await version(), place: 'Hội trường B' } });
    const save = page.getByRole('button', { name: 'Record', exact: true });
    await save.click();
    await page.getByText('Somebody else has just changed this meeting').waitFor();
    await expect.poll(() => page.getByLabel('Place').inputValue()).toBe('Hội trường B');
    await save.click();
    await page.getByLabel('Title').waitFor({ state: 'detached' });
    expect(await recorded()).toEqual({ node: { title: 'Two hands at work', place: 'Hội trường B', conclusions: { nodes: [{ directives: { nodes: [{ dueOn: `${nextYear()}-02-28` }] } }] } } });
  }, 60_000);

  it('has each conclusion once, in the order in which they were spoken, also where its page was left while they were recorded and they are sent again', async () => {
    const { page } = await pages.signedIn(login, '/meetings/new', { language: 'en' });
    await page.getByLabel('Title').fill('Quickly spoken');
    await page.getByRole('button', { name: 'Begin to log' }).click();
    const next = page.getByLabel('Next conclusion');
    await next.waitFor();
    const id = meetingIn(page);
    const held: (() => void)[] = [];
    await page.route('**/graphql', async route => {
      if (route.request().postData()?.includes('AddConclusion')) await new Promise<void>(resolve => held.push(resolve));
      await route.continue();
    });
    const spoken = ['Báo cáo.', 'Rà soát.', 'Rà soát.', 'Công khai.'];
    for (const text of spoken) {
      await next.fill(text);
      await page.keyboard.press('Enter');
    }
    await page.getByRole('link', { name: 'Meetings', exact: true }).click();
    await next.waitFor({ state: 'detached' });
    await page.goBack();
    const again = page.getByRole('button', { name: 'Record again' });
    await again.waitFor();
    // the page that was left goes on
    const logged = async () => (await pages.asks<{ node: { conclusions: { nodes: { text: string }[] } } }>(page, 'query Spoken($id: ID!) { node(id: $id) { ... on Meeting { conclusions(first: 20) { nodes { text } } } } }', { id })).node.conclusions.nodes.map(({ text }) => text);
    const isRecorded = async () => {
      for (const go of held.splice(0)) go();
      return logged();
    };
    await expect.poll(isRecorded, { timeout: 10_000 }).toEqual(spoken);
    await again.click();
    const waiting = async () => {
      await isRecorded();
      return page.getByLabel('Recording…').count();
    };
    await expect.poll(waiting, { timeout: 10_000 }).toBe(0);
    await again.waitFor({ state: 'detached' });
    expect(await logged()).toEqual(spoken);
  }, 60_000);

  it('that is being typed outlives the end of a session, and is thrown away by signing out only after that was said', async () => {
    const { page, complaints } = await pages.signedIn(login, '/meetings/new', { language: 'en' });
    await page.getByLabel('Title').fill('A meeting begun');
    await page.context().clearCookies();
    await page.reload();
    await page.getByLabel('Login').waitFor();
    await page.context().request.post(`${pages.url()}/demo/sessions`, { data: { login }, headers: { origin: pages.url() } });
    await page.reload();
    await page.getByText('Restored what was typed').waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('A meeting begun');

    // nothing but what SECURITY.md tells, by the pages and by what they are made of
    const held = await page.evaluate<string[]>('(async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys()), document.cookie].filter(Boolean))()');
    expect(held).toEqual(expect.arrayContaining(['chidao', 'chidao.language']));
    expect(held.filter(name => !/^(?:chidao|chidao\.language|chidao\.usesCode|chidao\.sent\..+|tsr-scroll-restoration.*)$/.test(name))).toEqual([]);
    const signOut = async () => {
      await page.getByRole('button', { name: 'Sign out' }).click();
    };
    await signOut();
    const warning = page.getByRole('dialog', { name: 'Something is not recorded yet' });
    await warning.getByRole('link', { name: 'A new meeting' }).waitFor();
    await warning.getByRole('button', { name: 'Stay' }).click();
    expect(await page.getByLabel('Title').inputValue()).toBe('A meeting begun');
    await signOut();
    await warning.getByRole('button', { name: 'Sign out and discard it' }).click();
    await page.getByLabel('Login').waitFor();
    await page.context().request.post(`${pages.url()}/demo/sessions`, { data: { login }, headers: { origin: pages.url() } });
    await page.goto(`${pages.url()}/meetings/new`);
    expect(await page.getByLabel('Title').inputValue()).toBe('');
    expect(complaints).toEqual([]);
  }, 60_000);
});
