import chromiumFromNpm from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

export const widths = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
export type Width = keyof typeof widths;

/** What its npm package asks for draws on a graphics card that the processor plays: a third of the time of every page, for pages that have no use for it. */
const unwanted = /single-process|headless|gpu|gl=|angle|swiftshader/;

/** A real Chromium, unpacked from its npm package; it asks no host but this machine. */
export async function aBrowser(): Promise<Browser> {
  const args = [...chromiumFromNpm.args.filter(arg => !unwanted.test(arg)), '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'];
  return chromium.launch({ executablePath: await chromiumFromNpm.executablePath(), headless: true, args });
}

/** Everything about a page that nobody would want and that no assertion asks for: exceptions, errors on the console, requests to other hosts. */
export function complaintsOf(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(`exception: ${error.message}`));
  page.on('console', message => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
  page.on('request', request => !request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()) && complaints.push(`another host: ${request.url()}`));
  return complaints;
}
