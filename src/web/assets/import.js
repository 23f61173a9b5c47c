// Moves the bar of an import, and shows its page anew when it has come to its end.
const place = document.querySelector('[data-import]');
if (place) watch(place);

function watch(place) {
  const bar = place.querySelector('progress');
  const words = place.querySelector('[role="status"]');
  const events = new EventSource(place.dataset.import);
  events.onmessage = ({ data }) => {
    const { status, done, progress } = JSON.parse(data);
    if (status !== place.dataset.status) {
      events.close();
      return location.replace(place.dataset.page);
    }
    const percent = Math.floor(progress * 100);
    bar.value = percent;
    const now = `${percent}%${done > 0 ? `, ${done} ${done === 1 ? 'row' : 'rows'} recorded` : ''}`;
    if (words.textContent !== now) words.textContent = now;
  };
}
