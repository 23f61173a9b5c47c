const WARNED_BEFORE_MS = 2 * 60_000;

/** Asks whether somebody is still there, and covers the page when nobody answers. What the server allows is in the page. */
export function lockWhenIdle() {
  const minutes = Number(document.body.dataset.idleMinutes);
  const dialog = document.getElementById('idle');
  if (!minutes || !dialog) return;
  let ends;
  let typedIn;

  const begin = () => {
    ends = Date.now() + minutes * 60_000;
  };
  // What was typed and not sent is given to the server to keep, where the form says that it may be: it shows it again after signing in.
  const lock = () => {
    if (!typedIn?.isConnected || !typedIn.elements._page) return location.replace('/sign-in?why=idle');
    const locked = Object.assign(document.createElement('input'), { type: 'hidden', name: '_locked', value: 'yes' });
    typedIn.append(locked);
    HTMLFormElement.prototype.submit.call(typedIn);
  };
  const look = () => {
    const left = ends - Date.now();
    if (left <= 0) return lock();
    if (left <= WARNED_BEFORE_MS && !dialog.open) dialog.showModal();
  };
  const stay = async () => {
    const answer = await fetch('/still-here', { credentials: 'same-origin', redirect: 'manual' });
    if (!answer.ok) return lock();
    dialog.close();
    begin();
  };

  begin();
  addEventListener('input', ({ target }) => {
    if (target.form?.method === 'post') typedIn = target.form;
  });
  dialog.querySelector('button').addEventListener('click', stay);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    stay();
  });
  // By the clock and not by one long timer: a laptop that slept is locked when it wakes.
  setInterval(look, 5_000);
  addEventListener('visibilitychange', look);
  // A page from the browser's own memory is asked for again, with whoever is signed in now.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
