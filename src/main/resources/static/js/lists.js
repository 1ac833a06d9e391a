/* A part of a page that keeps itself fresh: asked for anew when something happened, and now and then. */
import { watch } from './live.js';

const EVERY = 20_000;
const AT_MOST = 3_000;

document.querySelectorAll('[data-refresh]').forEach((place) => {
  let asked = Date.now();
  let timer = 0;
  const load = async () => {
    timer = 0;
    asked = Date.now();
    if (document.hidden) return;
    const answer = await fetch(place.dataset.refresh, { headers: { 'HX-Request': 'true' } }).catch(() => null);
    if (!answer?.ok || answer.redirected) return;
    const focused = place.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    place.innerHTML = await answer.text();
    if (focused) [...place.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus({ preventScroll: true });
  };
  const soon = () => { timer ||= setTimeout(load, Math.max(0, AT_MOST - (Date.now() - asked))); };
  setInterval(() => { if (Date.now() - asked >= EVERY - 500) load(); }, EVERY);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) soon(); });
  if (place.dataset.watch) watch(place.dataset.watch, (news) => { if (news.part === 'fact') soon(); });
});
