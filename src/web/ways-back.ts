import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';

/**
 * A form that is shown again stands at the address it was sent to. Where nothing but forms is taken, whoever loads that address anew, or
 * opens it later, is led to the nearest page above it. To be called before the routes are made; what it gives, after.
 */
export function waysBack(app: NestFastifyApplication): () => void {
  const fastify = app.getHttpAdapter().getInstance();
  const taken = new Set<string>();
  fastify.addHook('onRoute', ({ method, url }: RouteOptions) => {
    if ([method].flat().includes('POST') && !url.startsWith('/api/')) taken.add(url);
  });
  const isPage = (url: string) => fastify.hasRoute({ method: 'GET', url });
  const depthOfPageAbove = (address: string) => {
    const steps = stepsOf(address);
    while (steps.length > 0 && !isPage(pathOf(steps))) steps.pop();
    return steps.length;
  };
  return () => {
    const ways = [...taken].filter((each) => !isPage(each)).map((each) => [each, depthOfPageAbove(each)] as const);
    for (const [address, depth] of ways) {
      fastify.get(address, ({ url }: FastifyRequest, reply: FastifyReply) => {
        const [path = '', query] = url.split('?');
        const page = pathOf(stepsOf(path).slice(0, depth));
        void reply.header('Cache-Control', 'no-store').redirect(query === undefined ? page : `${page}?${query}`, 303);
      });
    }
  };
}

const stepsOf = (path: string) => path.split('/').slice(1);
const pathOf = (steps: readonly string[]) => `/${steps.join('/')}`;
