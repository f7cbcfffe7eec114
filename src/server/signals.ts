const signals = ['SIGINT', 'SIGTERM'] as const;

/** npm passes on the Ctrl-C that the terminal has sent to the program already: so soon after the first, a signal is the same one. */
const echo = 500;

/** Waits for the first signal. The next one ends the program at once, whatever it is doing. */
export function toldToStop(): Promise<NodeJS.Signals> {
  return new Promise(resolve => {
    const told = (signal: NodeJS.Signals) => {
      resolve(signal);
      // without a listener, a signal does what it does to every program
      setTimeout(listenNoMore, echo).unref();
    };
    const listenNoMore = () => {
      for (const name of signals) process.off(name, told);
    };
    for (const name of signals) process.on(name, told);
  });
}
