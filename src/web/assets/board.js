// Keeps a board true while it is open: what changes elsewhere is asked for again, card by card, and read out.
const board = document.querySelector('[data-board]');
if (board) watch(board);

function watch(board) {
  const events = new EventSource(board.dataset.board);
  events.onmessage = ({ data }) => {
    const { unitId } = JSON.parse(data);
    const place = document.getElementById(`room-${unitId}`);
    if (place) void renew(place, unitId, events);
  };
}

async function renew(place, unitId, events) {
  const asked = (place.asked = {});
  const answer = await fetch(`/rooms/${unitId}/card`, { headers: { Accept: 'text/html' }, redirect: 'manual' });
  // Signed out, or no longer shown: the page says so itself when it is looked at again.
  if (!answer.ok) return events.close();
  const card = await answer.text();
  // A later change has asked meanwhile, and its answer is the newer one.
  if (place.asked !== asked) return;

  const hadFocus = place.contains(document.activeElement);
  const before = place.firstElementChild?.dataset.said;
  place.innerHTML = card;
  if (hadFocus) place.querySelector('a')?.focus();
  const now = place.firstElementChild?.dataset.said;
  if (now !== before) tell(now);
  count();
}

function tell(news) {
  const line = document.getElementById('board-news');
  if (line) line.textContent = news;
}

function count() {
  for (const number of document.querySelectorAll('[data-count]')) {
    number.textContent = document.querySelectorAll(`[data-status="${number.dataset.count}"]`).length;
  }
}
