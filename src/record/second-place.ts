import { FilePlace } from './file-place.js';
import { SyslogPlace } from './syslog-place.js';

/** Where the heads of the record are written besides the database, so that whoever rewrites the one has the other against him. */
export interface SecondPlace {
  readonly kind: 'file' | 'syslog';
  /** The hash of the last line there; null where there is none. */
  last(): Promise<string | null>;
  /** Gives up once it is told to: who starts or stops does not wait for a place that takes its time. */
  write(line: string, at: string, signal?: AbortSignal): Promise<void>;
}

/** `file:<path>`, `syslog://<host>[:<port>]` by UDP, or `syslog+tcp://<host>[:<port>]`; undefined where it is none of them. */
export function secondPlace(text: string): SecondPlace | undefined {
  const file = /^file:(?:\/\/(?=\/))?(.+)$/.exec(text)?.[1];
  if (file !== undefined) return new FilePlace(file);
  if (!/^syslog(?:\+tcp)?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, hostname, port, pathname, username } = new URL(text);
  if (!hostname || pathname.length > 1 || username) return undefined;
  return new SyslogPlace(protocol === 'syslog:' ? 'udp' : 'tcp', hostname.replaceAll(/[[\]]/g, ''), Number(port || (protocol === 'syslog:' ? 514 : 601)));
}
