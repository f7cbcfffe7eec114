import { describe, expect, it, vi } from 'vitest';
import { aServer } from './a-server.js';
import { compile } from '../../src/database/sql.js';

describe('an error', () => {
  it('of the query keeps its code and says what was wrong', async () => {
    const { ask } = await aServer({ demo: true });
    const of = async (query: string) => (await ask(query)).errors?.map(({ extensions, message }) => [extensions.code, message]);
    expect(await of('{ viewer { ')).toEqual([['GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.']]);
    expect(await of('{ viewer { nothing } }')).toEqual([['GRAPHQL_VALIDATION_FAILED', 'Cannot query field "nothing" on type "Viewer".']]);
    expect(await of('query A { __typename } query B { __typename }')).toEqual([['OPERATION_RESOLUTION_FAILURE', 'Must provide operation name if query contains multiple operations.']]);
  });

  it('of access is told in the language of the request, with the path of the field', async () => {
    const { ask } = await aServer();
    const { errors } = await ask('{ fields { id } }', {}, { 'accept-language': 'vi' });
    expect(errors).toMatchObject([{ message: '"fields" cần tài khoản đã đăng nhập: hãy đăng nhập hoặc gửi "Authorization: Bearer <token>"', path: ['fields'], extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('that nobody expected says nothing of what happened but the id under which the log has it', async () => {
    const { ask, anAccount, token, database, lines } = await aServer();
    await anAccount('x', 'OFFICE');
    const authorization = `Bearer ${await token('x')}`;
    const rows = database.statements.rows.bind(database.statements);
    vi.spyOn(database.statements, 'rows').mockImplementation(async (statement, env) => {
      if (/from "field"/.test(compile(statement, database.statements.engine).text)) throw new Error('disk on fire in /srv/secret');
      return rows(statement, env);
    });
    const answer = await ask('{ fields { id } }', {}, { authorization });
    const id = answer.headers['x-request-id'] as string;
    expect(answer.errors).toMatchObject([{ message: `something went wrong on the server and was written to its log; when you report it, give the id ${id}`, extensions: { code: 'INTERNAL_SERVER_ERROR', id } }]);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(lines.filter(line => line.includes(id) && line.includes('disk on fire') && line.includes('"stack"'))).toHaveLength(1);
  });

  it('before a session stands is no other: the failure of the database itself is not told', async () => {
    const { ask, database, lines } = await aServer();
    vi.spyOn(database.statements, 'rows').mockImplementation(async () => {
      throw new Error('disk on fire');
    });
    const { status, errors } = await ask('{ __typename }', {}, { authorization: `Bearer chidao_${'a'.repeat(43)}BJnmNg`, 'accept-language': 'vi' });
    expect(status).toBe(500);
    expect(errors?.[0].message).toMatch(/^máy chủ gặp lỗi ngoài dự kiến, đã ghi vào nhật ký; khi báo lỗi hãy nêu mã [0-9a-f-]{36}$/);
    expect(lines.join()).toContain('disk on fire');
  });
});
