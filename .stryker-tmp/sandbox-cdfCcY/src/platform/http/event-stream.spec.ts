// @ts-nocheck
import fastify, { type FastifyInstance } from 'fastify';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventStream } from './event-stream.js';

describe('a stream of events', () => {
  let server: FastifyInstance;
  let opened: EventStream;
  let url: string;
  beforeAll(async () => {
    server = fastify();
    server.get('/', (_, reply) => {
      reply.header('x-request-id', 'r1');
      opened = new EventStream(reply);
      opened.begin();
    });
    await server.listen({ port: 0, host: '127.0.0.1' });
    url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/`;
  });
  afterAll(() => server.close());

  const come = async () => {
    const request = http.get(url, { agent: false });
    request.on('error', () => undefined);
    const response = await new Promise<http.IncomingMessage>((resolve) => request.once('response', resolve));
    const closed = new Promise<void>((resolve) => {
      response.once('close', resolve).once('error', () => resolve());
    });
    return { request, response, closed };
  };

  it('keeps the headers that the answer had, and says when to come back', async () => {
    const { response, request } = await come();
    const [first] = (await response.setEncoding('utf8').take(1).toArray()) as string[];
    expect([response.statusCode, response.headers['x-request-id']]).toEqual([200, 'r1']);
    expect(first).toMatch(/^retry: \d+\n\n/);
    request.destroy();
  });

  it('cuts off whoever does not read what is sent', async () => {
    const { response, request } = await come();
    response.pause();
    const gone = new Promise<void>((resolve) => opened.whenGone(resolve));
    const news = `data: ${'x'.repeat(65_536)}\n\n`;
    // Beyond what the two sockets keep for themselves.
    for (let sent = 0; sent < 400; sent += 1) opened.send(news);
    await gone;
    opened.send(news);
    request.destroy();
  });

  it('says when what was sent has been taken, and does not wait for those who have gone', async () => {
    const { response, request } = await come();
    response.resume();
    opened.send(`data: ${'x'.repeat(500_000)}\n\n`);
    await opened.sent();

    response.pause();
    opened.send(`data: ${'x'.repeat(900_000)}\n\n`);
    const taken = opened.sent();
    request.destroy();
    await taken;
    let told = false;
    opened.whenGone(() => (told = true));
    opened.end();
    await opened.sent();
    expect(told).toBe(true);
  });

  it('ends for its reader when it is ended', async () => {
    const { response, closed } = await come();
    response.resume();
    opened.end();
    await closed;
    expect(response.complete).toBe(true);
  });
});
