/* The page of a complaint follows what others do to it. What is being typed is never touched. */
import { watch } from './live.js';

const page = document.querySelector('[data-live-page]');

/* Fetches the page as it is now and takes over the parts that changed. */
const opened = (part) => [...part.querySelectorAll('details')].map((each) => each.open);
const busy = (part) => part.contains(document.activeElement) && document.activeElement.matches('input, textarea, select');
const take = (part, fresh) => {
  if (!fresh || part.innerHTML === fresh.innerHTML && part.className === fresh.className) return;
  const known = new Set([...part.querySelectorAll('[id]')].map((each) => each.id));
  const open = opened(part);
  const focus = part.contains(document.activeElement) ? document.activeElement.id : '';
  part.className = fresh.className;
  part.replaceChildren(...fresh.childNodes);
  part.querySelectorAll('details').forEach((each, at) => { each.open = open[at] ?? each.open; });
  if (part.matches('.tl')) part.querySelectorAll(':scope > li').forEach((entry) => { if (!known.has(entry.id)) entry.classList.add('fresh'); });
  if (focus) document.getElementById(focus)?.focus();
  window.htmx?.process(part);
};
const say = (which) => document.querySelectorAll('[data-live-trouble]').forEach((box) => { box.hidden = box.dataset.liveTrouble !== which; });
let asking = false;
let again = false;
const follow = async () => {
  if (asking) { again = true; return; }
  asking = true;
  do {
    again = false;
    const show = new URLSearchParams(location.search).get('show');
    const answer = await fetch(location.pathname + (show ? `?show=${encodeURIComponent(show)}` : '')).catch(() => null);
    if (!answer) { say('away'); break; }
    if (answer.redirected) { say('signed-out'); break; }
    if (!answer.ok) { say(answer.status === 403 || answer.status === 404 ? 'denied' : 'away'); break; }
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    say('');
    document.querySelectorAll('[data-live]').forEach((part) => {
      if (busy(part)) part.addEventListener('focusout', () => follow(), { once: true });
      else take(part, fresh.querySelector(`[data-live="${part.dataset.live}"]`));
    });
    document.dispatchEvent(new CustomEvent('wl:followed', { detail: fresh }));
  } while (again);
  asking = false;
};

if (page) {
  let lines = 0;
  watch(page.dataset.livePage, (news) => {
    if (news.part === 'fact') follow();
    if (news.part === 'open' && lines++ > 0) follow();
    if (news.part === 'lost') follow();
  });
}
