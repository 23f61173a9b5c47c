import { PASSWORD } from '../country/load.js';
import type { Exchange } from '../traffic/exchange.js';

const TOKEN = /name="_token" value="([^"]+)"/;

/** Signs in on the page, as a person does; gives how each page is asked for from then on. */
export async function signInOnPage(url: string, email: string): Promise<(path: string) => Exchange> {
  const form = await fetch(`${url}/sign-in`);
  const [, token = ''] = TOKEN.exec(await form.text()) ?? [];
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookiesOf(form) },
    body: new URLSearchParams({ _token: token, email, password: PASSWORD, device: 'own' }),
  });
  if (answer.status !== 303) throw new Error(`signing in on the page answered ${answer.status}`);
  const cookie = cookiesOf(answer);
  return (path) => ({ method: 'GET', path, headers: { accept: 'text/html', cookie } });
}

function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
