import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { asTyped, barriers, overhang, thePages } from './the-pages.js';

const pages = thePages();
const cell = (page: Page, row: number, column: string) => page.locator(`input[data-row="${row}"][data-column="${column}"]`);

interface Figure {
  on: string;
  value: number | null;
  numerator: number | null;
  source: string | null;
  office: { name: string };
}
/** The figures of one target, the last first. */
async function figuresOf(page: Page, text: string): Promise<Figure[]> {
  const { targets } = await pages.asks<{ targets: { nodes: { text: string; measurements: { nodes: Figure[] } }[] } }>(page, '{ targets(first: 90) { nodes { text measurements(first: 100, filter: { corrected: false }) { nodes { on value numerator source office { name } } } } } }');
  return targets.nodes.filter(target => target.text === text).flatMap(({ measurements }) => measurements.nodes);
}

describe('the secretariat', () => {
  it('hands in for an office what it brought on paper, on a phone, in English, of the day that it chose, from a window that was opened anew too', async () => {
    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', '/measurements', { width: 'phone', language: 'en' });
    await cell(page, 0, 'on').waitFor();
    const line = page.locator('[data-line]').filter({ has: page.locator('input[data-column="numerator"]'), hasNot: page.locator('input[data-column="from"]') }).first();
    const target = await line.getByRole('link').textContent() ?? '';
    const office = await line.locator('[data-label="Office"]').textContent();
    const row = Number(await line.locator('input').first().getAttribute('data-row'));
    const day = pages.dayIn(-1);
    await page.getByLabel('Day of all figures').fill(asTyped(day));
    // what is counted over a target's period is counted until that is over
    const { targets } = await pages.asks<{ targets: { nodes: { id: string; periodUntil: string | null; indicator: { kind: string } }[] } }>(page, '{ targets(first: 90) { nodes { id periodUntil indicator { kind } } } }');
    const [over] = targets.nodes.filter(({ periodUntil, indicator: { kind } }) => kind === 'FLOW' && periodUntil && periodUntil < day);
    expect(await page.locator(`[data-line^="${over.id} "] input[data-column="on"]`).first().inputValue()).toBe(asTyped(over.periodUntil ?? ''));
    await cell(page, row, 'numerator').fill('1.5');
    await cell(page, row, 'denominator').fill('2');
    await cell(page, row, 'source').fill('Report 77');
    expect([await overhang(page), await barriers(page)]).toEqual([0, []]);
    await page.reload();
    await page.getByText(/^Restored what was typed/).waitFor();
    expect(await page.getByLabel('Day of all figures').inputValue()).toBe(asTyped(day));
    expect(await cell(page, row, 'on').inputValue()).toBe(asTyped(day));
    await page.getByRole('button', { name: 'Send 1 line' }).click();
    await page.getByText('Recorded', { exact: true }).waitFor();
    expect(await page.getByLabel('Day of all figures').inputValue()).toBe(asTyped(day));
    expect(await figuresOf(page, target)).toContainEqual({ on: day, value: null, numerator: 1.5, source: 'Report 77', office: { name: office } });
    expect(complaints).toEqual([]);
  });

  it('adds an indicator where a target needs one that the directory does not have', async () => {
    const { page, complaints } = await pages.signedIn('secretariat.minhhoa', '/meetings');
    const { office } = await pages.asks<{ office: { id: string } }>(page, '{ office(code: "MINHHOA") { id } }');
    const { recordMeeting } = await pages.asks<{ recordMeeting: { meeting: { id: string } } }>(page, 'mutation Logged($input: RecordMeetingInput!) { recordMeeting(input: $input) { meeting { id } } }', {
      input: { hostId: office.id, kind: 'BRIEFING', title: 'Giao ban về chỉ số', heldOn: pages.clock.today(), conclusions: [{ text: 'Trả hồ sơ trong không quá 5 ngày.' }] },
    });
    await page.goto(`${pages.url()}/meetings/${recordMeeting.meeting.id}`);
    await page.getByRole('button', { name: 'Chỉ tiêu từ cả kết luận' }).click();
    await page.getByLabel('Mức phải đạt').fill('không quá 5 ngày');
    await page.getByRole('button', { name: 'Thêm chỉ số mới' }).click();
    const added = page.getByRole('group', { name: 'Chỉ số mới' });
    expect(await added.getByLabel('Đơn vị tính').inputValue()).toBe('ngày');
    await added.getByLabel('Tên chỉ số').fill('Số ngày trả hồ sơ');
    await added.getByRole('combobox', { name: 'Chiều tốt' }).click();
    await page.getByRole('option', { name: 'Thấp hơn là tốt' }).click();
    expect(await barriers(page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Thêm chỉ số mới' }).click();
    await expect.poll(() => added.getByLabel('Tên chỉ số').inputValue()).toBe('Số ngày trả hồ sơ');
    // Enter adds it, and does not send the order around it
    await added.getByLabel('Tên chỉ số').press('Enter');
    await added.waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('combobox', { name: 'Chỉ số' }).inputValue()).toBe('Số ngày trả hồ sơ (ngày)');
    await page.getByRole('combobox', { name: 'Đơn vị chủ trì' }).fill('noi vu');
    await page.getByRole('option', { name: /Phòng Nội vụ huyện Minh Họa/ }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
    await page.getByText('Số ngày trả hồ sơ').first().waitFor();
    const { indicators, directives } = await pages.asks<Record<string, { nodes: object[] }>>(page, `query Made($meetingId: ID!) {
      indicators(filter: { text: "Số ngày trả hồ sơ" }) { nodes { code unit direction kind aggregation isShare } } directives(filter: { meetingId: $meetingId }) { nodes { ... on Target { comparator upper unit indicator { name } } } }
    }`, { meetingId: recordMeeting.meeting.id });
    expect(indicators.nodes).toEqual([{ code: 'SO-NGAY-TRA-HO-SO', unit: 'ngày', direction: 'LOWER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: false }]);
    expect(directives.nodes).toEqual([{ comparator: 'AT_MOST', upper: 5, unit: 'ngày', indicator: { name: 'Số ngày trả hồ sơ' } }]);
    expect(complaints).toEqual([]);
  });
});

describe('a line of figures', () => {
  it('that is typed anew while it is being sent keeps what was typed, and is another figure', async () => {
    const { page, complaints } = await pages.signedIn('minhhoa-noivu', '/measurements');
    const texts = async () => page.locator('tbody th a').allTextContents();
    await cell(page, 2, 'numerator').waitFor();
    const [, first, second] = await texts();
    await cell(page, 1, 'value').fill('84,5');
    await cell(page, 2, 'numerator').fill('912');
    await cell(page, 2, 'denominator').fill('1.000');
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    let answered = () => {};
    const isAnswered = new Promise<void>(resolve => {
      answered = resolve;
    });
    await page.route('**/graphql', async route => {
      if (!route.request().postData()?.includes('"operationName":"RecordMeasurements"')) return route.continue();
      const response = await route.fetch();
      answered();
      await held;
      await route.fulfill({ response });
    });
    await page.getByRole('button', { name: 'Gửi 2 dòng' }).click();
    await isAnswered;
    await cell(page, 2, 'numerator').fill('913');
    release();
    await page.getByText('Đã ghi', { exact: true }).waitFor();
    expect(await page.getByText('Đã ghi', { exact: true }).count()).toBe(1);
    expect([await cell(page, 1, 'value').inputValue(), await cell(page, 2, 'numerator').inputValue(), await cell(page, 2, 'denominator').inputValue()]).toEqual(['', '913', '1.000']);
    const today = pages.clock.today();
    expect(await figuresOf(page, first)).toContainEqual(expect.objectContaining({ on: today, value: 84.5 }));
    expect(await figuresOf(page, second)).toContainEqual(expect.objectContaining({ on: today, numerator: 912 }));
    await page.unrouteAll();
    // a figure of that day stands by now: it says so beside its cell
    await page.getByRole('button', { name: 'Gửi 1 dòng' }).click();
    await page.locator('input[data-row="2"][data-column="on"][aria-invalid="true"]').waitFor();
    expect(await cell(page, 2, 'numerator').inputValue()).toBe('913');
    expect(complaints).toEqual([]);
  });
});
