/** No address is longer; what a proxy passes on may be. */
const longestAddress = 45;

/** Whoever has an address of IPv6 has 2^64 of them. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !address.includes(':')) return (mapped ?? address).slice(0, longestAddress);
  const [before, after] = address.slice(0, longestAddress).toLowerCase().split('%')[0].split('::').map(part => (part === '' ? [] : part.split(':')));
  const groups = after ? [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after] : before;
  return `${groups.slice(0, 4).map(group => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
