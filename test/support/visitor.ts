import { createHmac } from 'node:crypto';
import request from 'supertest';
import type { CastMember } from './cast.js';

const SIGNED = /name="_token" value="([^"]+)"><input type="hidden" name="_key" value="([^"]+)"/;

/** A browser without a window: keeps cookies, and sends forms with what their page gave them. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly url: string) {}

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  /** All of them, for a browser with a window to go on from here. */
  get allCookies(): { readonly name: string; readonly value: string }[] {
    return [...this.cookies].map(([name, value]) => ({ name, value }));
  }

  async get(path: string): Promise<request.Response> {
    return this.keep(await this.dressed(request(this.url).get(path)));
  }

  /** Sends a form, with the token and key of the page `from`, or of sign-in; `_token` and `_key` stand in for them. */
  async send(
    path: string,
    values: Record<string, string | readonly string[]>,
    { from = '/sign-in', ...given }: { from?: string; _token?: string; _key?: string } = {},
  ): Promise<request.Response> {
    const [, _token, _key] = SIGNED.exec((await this.get(from)).text) ?? [];
    return this.post(path, { _token, _key, ...given, ...values });
  }

  /** Sends exactly this, as the form of a page that is open. */
  async post(path: string, values: object): Promise<request.Response> {
    return this.keep(await this.dressed(request(this.url).post(path).type('form').send(values)));
  }

  /** Sends a form with a file in its field `file`. */
  async sendFile(
    path: string,
    values: Record<string, string>,
    file: string | Buffer,
    { from = '/sign-in', ...given }: { from?: string; _token?: string; _key?: string } = {},
  ): Promise<request.Response> {
    const [, _token, _key] = SIGNED.exec((await this.get(from)).text) ?? [];
    const form = request(this.url).post(path);
    for (const [name, value] of Object.entries({ _token: _token ?? '', _key: _key ?? '', ...given, ...values })) {
      void form.field(name, value);
    }
    return this.keep(await this.dressed(form.attach('file', Buffer.from(file), 'Ada Tern.csv')));
  }

  /** Is one of the cast, who is signed in already, at a device of their own. */
  static at(url: string, { token }: CastMember): Visitor {
    const visitor = new Visitor(url);
    const stamp = `${Date.now()}.own`;
    const signature = createHmac('sha256', token).update(`seen.${stamp}`).digest('base64url');
    visitor.setCookie('session', token);
    visitor.setCookie('seen', `${stamp}.${signature}`);
    return visitor;
  }

  /** The token of the forms of a page. */
  async token(path: string): Promise<string> {
    return SIGNED.exec((await this.get(path)).text)![1]!;
  }

  signIn(email: string, password: string, device: 'own' | 'shared' = 'own', more: Record<string, string> = {}) {
    return this.send('/sign-in', { email, password, device, ...more });
  }

  private dressed(test: request.Test): request.Test {
    const cookies = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return test.set({ Accept: 'text/html', ...(cookies ? { Cookie: cookies } : {}) });
  }

  private keep(response: request.Response): request.Response {
    for (const line of (response.headers['set-cookie'] ?? []) as unknown as string[]) {
      const [name = '', value = ''] = line.split(';')[0]!.split('=');
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}
