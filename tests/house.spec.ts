import { execFile } from 'node:child_process';
import { describe, it } from 'vitest';

/** A tool that finds nothing wrong; what it finds is the failure's text. */
function passes(tool: string, ...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(`node_modules/.bin/${tool}`, args, { maxBuffer: 2 ** 26, env: { ...process.env, NO_COLOR: '1' } }, (error, stdout, stderr) => (error ? reject(new Error(`${tool} ${args.join(' ')}\n${stdout}${stderr}`)) : resolve()));
  });
}
const patience = 60_000;

describe.concurrent('the house', () => {
  it('has the types it says', () => passes('tsc', '--noEmit', '-p', 'tsconfig.json'), patience);
  it('has the types it says in the browser', () => passes('tsc', '--noEmit', '-p', 'src/web/tsconfig.json'), patience);
  it('has the types it says in GraphiQL', () => passes('tsc', '--noEmit', '-p', 'src/web/graphiql/tsconfig.json'), patience);
  it('keeps the rules of biome.json', () => passes('biome', 'lint', '--error-on-warnings'), patience);
  it('has types of its operations that were generated from the schema as it is; after a change run "npm run codegen"', () => passes('graphql-codegen', '--config', 'codegen.yml', '--check'), patience);
});
