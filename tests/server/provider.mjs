// A provider of OpenID Connect, run as a process of its own. It prints its address, and does what POST /behave tells it.
import { OAuth2Server } from 'oauth2-mock-server';

const server = new OAuth2Server();
await server.issuer.keys.generate('RS256');

let behaviour = {};
server.service.addRoute('POST', '/behave', (request, response) => {
  behaviour = request.body;
  response.end();
});
server.service.on('beforeWellKnownOpenIdConfiguration', ({ body }) => {
  if (behaviour.callsItself) body.issuer = behaviour.callsItself;
  if (behaviour.basicOnly) body.token_endpoint_auth_methods_supported = ['client_secret_basic'];
});
server.service.on('beforeAuthorizeRedirect', redirect => {
  if (!behaviour.denies) return;
  redirect.url.searchParams.delete('code');
  redirect.url.searchParams.set('error', 'access_denied');
});
let last;
server.service.on('beforeTokenSigning', token => {
  // the access token comes first, and is nobody's business
  Object.assign(token.payload, behaviour.claims);
  last = token.payload;
});
const encoded = value => Buffer.from(JSON.stringify(value)).toString('base64url');
server.service.on('beforeResponse', (response, request) => {
  if (behaviour.breaks) response.statusCode = 503;
  if (behaviour.unsigned) response.body.id_token = `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(last)}.`;
  if (behaviour.foreign) {
    const [header, payload] = response.body.id_token.split('.');
    response.body.id_token = `${header}.${payload}.${Buffer.alloc(256, 7).toString('base64url')}`;
  }
  if (behaviour.changed) {
    const [header, payload, signature] = response.body.id_token.split('.');
    response.body.id_token = `${header}.${encoded({ ...JSON.parse(Buffer.from(payload, 'base64url')), ...behaviour.changed })}.${signature}`;
  }
  if (behaviour.wantsSecret && request.body.client_secret !== behaviour.wantsSecret) response.statusCode = 401;
});
await server.start(0, '127.0.0.1');
console.log(`http://localhost:${server.address().port}`);
