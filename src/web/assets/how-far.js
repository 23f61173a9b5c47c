// Asks every few seconds how far something is, moves its bar, and shows its page anew when it has come to its end.
const SECONDS = 3;
const place = document.querySelector('[data-how-far]');
if (place) askLater();

function askLater() {
  setTimeout(() => void ask(), SECONDS * 1000);
}

async function ask() {
  const answer = await fetch(place.dataset.howFar, { headers: { Accept: 'text/html' }, redirect: 'manual' }).catch(
    () => null,
  );
  // Without an answer it asks again; signed out, or no longer shown, the page says so itself when it is looked at again.
  if (answer && !answer.ok) return;
  if (answer) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!page.querySelector('[data-how-far]')) return location.replace(place.dataset.page);
    place.querySelector('progress').value = page.querySelector('progress').value;
    const [words, now] = [place, page].map((each) => each.querySelector('[role="status"]'));
    if (words.textContent !== now.textContent) words.textContent = now.textContent;
  }
  askLater();
}
