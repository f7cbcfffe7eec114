import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UsageFault } from './usage-fault.js';

export interface Given {
  /** the words in front: "account create" */
  command: string;
  usage: string;
  words: string[];
  text(option: string): string | undefined;
  flag(option: string): boolean;
}

/** What stands behind a command: the words that its usage has in front of its options, and options, each once. */
export function argumentsOf(usage: string, args: readonly string[], options: ParseArgsOptionsConfig = {}): Given {
  const [command, ...names] = usage.split(/ (?=[<[-])/).filter(part => !/^\[?-/.test(part));
  const wanted = names.filter((_, i) => usage.startsWith([command, ...names.slice(0, i + 1)].join(' ')));
  const { positionals, values, tokens } = parsed();
  const twice = tokens.flatMap(token => (token.kind === 'option' ? [token.name] : [])).find((name, i, all) => all.indexOf(name) !== i);
  if (twice) throw fault(`--${twice} stands twice`);
  if (positionals.length > wanted.length) throw fault(`${command} does not take "${positionals[wanted.length]}"`);
  if (positionals.length < wanted.length) throw fault(`${command} needs a ${wanted[positionals.length].replaceAll(/[<>]/g, '')}`);
  return {
    command,
    usage,
    words: positionals,
    text: option => values[option] as string | undefined,
    flag: option => values[option] === true,
  };

  function parsed() {
    try {
      return parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
    } catch (error) {
      // the first sentence says which option is unknown or lacks its value; the others are advice to programmers
      throw fault((error as Error).message.split(/[.\n]/)[0].replace('Unknown option', 'there is no option'));
    }
  }
  function fault(text: string): UsageFault {
    return new UsageFault(`${text}: chidao ${usage}`);
  }
}
