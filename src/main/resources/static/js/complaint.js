/* The page of a complaint follows what others do to it. What is being typed is never touched. */
import { watch } from './live.js';

const page = document.querySelector('[data-live-page]');
/* The address of the complaint; a form that came back stands at another. */
const home = page?.dataset.here ?? location.pathname;

/* Fetches the page as it is now and takes over the parts that changed. */
const opened = (part) => [...part.querySelectorAll('details')].map((each) => each.open);
const busy = (part) => part.querySelector('[data-being-filled]') !== null
  || part.contains(document.activeElement) && document.activeElement.matches('input, textarea, select');
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
    const answer = await fetch(home + (show ? `?show=${encodeURIComponent(show)}` : '')).catch(() => null);
    if (!answer) { say('away'); break; }
    if (answer.redirected) { say('signed-out'); break; }
    if (!answer.ok) { say(answer.status === 403 || answer.status === 404 ? 'denied' : 'away'); break; }
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    say('');
    document.querySelectorAll('[data-live]').forEach((part) => {
      if (busy(part)) part.addEventListener('focusout', () => follow(), { once: true });
      else take(part, fresh.querySelector(`[data-live="${part.dataset.live}"]`));
    });
    const around = fresh.getElementById('presence');
    if (around) document.getElementById('presence')?.replaceWith(around);
    document.dispatchEvent(new CustomEvent('wl:followed', { detail: fresh }));
  } while (again);
  asking = false;
};

/* Drafts: what is typed is kept at the server, and on this device as long as the server has not taken it. */
const token = () => document.querySelector('input[name=_csrf]').value;
const post = (path, body) => fetch(home + path, { method: 'POST', body, headers: { 'HX-Request': 'true' } });
const unsaved = (form) => `wl-unsaved:${home}:${form.dataset.draft}`;
const typedIn = (form) => [...new FormData(form)].filter(([, value]) => typeof value === 'string');
const keepHere = (form) => { try { sessionStorage.setItem(unsaved(form), JSON.stringify(typedIn(form).filter(([name]) => name !== '_csrf' && name !== 'ticket'))); } catch { /* full or forbidden */ } };
const drafting = (form) => {
  let timer = 0;
  let asked = null;
  const save = async () => {
    asked?.abort();
    asked = new AbortController();
    const body = new FormData();
    typedIn(form).forEach(([name, value]) => body.append(name, value));
    const answer = await fetch(`${home}/drafts/${form.dataset.draft}`, { method: 'POST', body, headers: { 'HX-Request': 'true' }, signal: asked.signal }).catch(() => null);
    if (!answer?.ok) {
      if (answer?.status === 401) say('signed-out');
      else if (answer && (answer.status === 403 || answer.status === 404)) say('denied');
      return;
    }
    sessionStorage.removeItem(unsaved(form));
    const mark = (form.closest('.do') ?? form).querySelector('[data-saved]');
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-saved]');
    if (mark && fresh) mark.textContent = fresh.textContent;
  };
  const here = sessionStorage.getItem(unsaved(form));
  if (here) {
    JSON.parse(here).forEach(([name, value]) => {
      const field = form.elements[name];
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement && field.type !== 'hidden' || field instanceof HTMLSelectElement || field instanceof RadioNodeList) { if (!field.value) field.value = value; }
    });
    save();
  }
  form.addEventListener('input', () => { keepHere(form); clearTimeout(timer); timer = setTimeout(save, 700); });
  form.addEventListener('submit', () => { clearTimeout(timer); asked?.abort(); });
};

/* Presence: this page says that it is open, and that somebody writes; it never keeps anybody from anything. */
const tab = crypto.randomUUID?.() ?? String(Math.random()).slice(2);
let wrote = false;
const beat = async (leaves) => {
  const body = new FormData();
  body.append('_csrf', token());
  body.append('tab', tab);
  if (leaves) {
    body.append('leaves', 'true');
    navigator.sendBeacon(`${home}/presence`, body);
    return;
  }
  body.append('typed', String(wrote));
  wrote = false;
  const answer = await post('/presence', body).catch(() => null);
  if (!answer) { say('away'); return; }
  if (answer.status === 401) { say('signed-out'); return; }
  if (answer.status === 403 || answer.status === 404) { say('denied'); return; }
  if (answer.ok) here(await answer.text());
};
const here = (text) => {
  const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('presence');
  const old = document.getElementById('presence');
  if (!fresh || !old) return;
  if (fresh.dataset.newest !== old.dataset.newest) follow();
  else say('');
  if (fresh.innerHTML !== old.innerHTML) old.replaceWith(fresh);
};
const lookAround = async () => {
  const answer = await fetch(`${home}/presence`, { headers: { 'HX-Request': 'true' } }).catch(() => null);
  if (answer?.ok) here(await answer.text());
  if (document.getElementById('sending')) follow();
};
let said = 0;
const writing = () => {
  wrote = true;
  if (Date.now() - said < 3000) return;
  said = Date.now();
  beat(false);
};

/* What was handed in leaves in a moment; until then it can be taken back. */
setInterval(() => document.querySelectorAll('progress[data-left]').forEach((bar) => { bar.value = Math.max(0, bar.value - 0.25); }), 250);
/* Whether something was said that the one who writes has not seen; it stays said when the page follows once more. */
let unread = false;
const settle = (fresh) => {
  const form = document.getElementById('reply-form');
  const now = fresh.getElementById('reply-form');
  if (!form || !now) return;
  form.hidden = now.hidden;
  const text = form.elements.words;
  if (!text.value && now.elements.words.value) text.value = now.elements.words.value;
  form.elements.ticket.value = now.elements.ticket.value;
  if (!text.value) form.elements.seen.value = now.elements.seen.value;
  const news = document.querySelector('[data-meanwhile]');
  if (!text.value || form.hidden || form.elements.seen.value === now.elements.seen.value) unread = false;
  else if (document.querySelector('.tl > .fresh:is(.tl-reply, .tl-customer, .tl-call)')) unread = true;
  if (news) news.hidden = !unread;
};

if (page) {
  document.addEventListener('wl:followed', (event) => settle(event.detail));
  document.querySelectorAll('form[data-server-draft]').forEach(drafting);
  document.querySelectorAll('form[data-server-draft]').forEach((form) => form.addEventListener('input', writing));
  watch(page.dataset.livePage, (news) => {
    if (news.part === 'fact') follow();
    else if (news.part === 'presence') lookAround();
    else if (news.part === 'open') beat(false);
    else if (news.part === 'lost') follow();
  });
  beat(false);
  setInterval(() => beat(false), 10_000);
  addEventListener('pagehide', () => beat(true));
  addEventListener('pageshow', (event) => { if (event.persisted) follow(); });
}

/* How long a text message is to its gateway: in EUC-KR, whatever is not ASCII counts as two bytes. */
const lengthOf = { bytes: (text) => [...text].reduce((sum, letter) => sum + (letter < '\u0080' ? 1 : 2), 0), letters: (text) => [...text].length };
document.querySelectorAll('[data-length-of]').forEach((line) => {
  const field = document.getElementById(line.dataset.lengthOf);
  const count = () => { line.textContent = line.dataset.lengthSays.replace('#', lengthOf[line.dataset.lengthIn](field.value.trim()).toLocaleString()); };
  field?.addEventListener('input', count);
  if (field) count();
});
