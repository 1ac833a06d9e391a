/* Taking a call: who is speaking, the first seconds, the line to say now, holds, and calls that ring elsewhere.
   The page works without it. */
import { watch } from './live.js';

const one = (what, within = document) => within.querySelector(what);
const all = (what, within = document) => [...within.querySelectorAll(what)];
const clock = (seconds) => `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

const page = one('#entry-page');
const ring = one('[data-ring]');
let ringing = 0;

/* The first seconds of a conversation fill a ring; it stops by itself and asks for nothing. */
const startRing = (already) => {
  if (!ring || ringing) return;
  const whole = Number(ring.dataset.ring);
  const began = performance.now() - already * 1000;
  const draw = () => {
    const passed = Math.min(whole, Math.floor((performance.now() - began) / 1000));
    one('.fg', ring).setAttribute('stroke-dasharray', `${passed} ${whole}`);
    one('.sec-n', ring).textContent = passed;
    if (passed >= whole) clearInterval(ringing);
  };
  ringing = setInterval(draw, 1000);
  draw();
};
if (ring && ring.dataset.passed !== '') startRing(Number(ring.dataset.passed));

if (page) {
  const form = one('#entry');
  const words = one('#words');

  const stopwatch = one('[data-stopwatch]');
  const opened = performance.now();
  stopwatch.hidden = false;
  setInterval(() => { stopwatch.textContent = clock(Math.floor((performance.now() - opened) / 1000)); }, 1000);

  /* One line at a time. */
  const lines = () => all('[data-line]', all('[data-lines]').find((list) => !list.hidden) ?? page);
  const goTo = (at) => lines().forEach((line, index) => {
    line.classList.toggle('now', index === at);
    line.classList.toggle('done', index < at);
    if (index === at) line.setAttribute('aria-current', 'step'); else line.removeAttribute('aria-current');
  });
  const step = (by) => {
    const now = lines().findIndex((line) => line.classList.contains('now'));
    goTo(Math.min(lines().length - 1, Math.max(0, now + by)));
  };
  one('[data-steps]').hidden = false;
  all('[data-step]').forEach((button) => button.addEventListener('click', () => step(Number(button.dataset.step))));
  one('[data-script]').addEventListener('change', (event) => {
    all('[data-lines]').forEach((list) => { list.hidden = list.id !== event.target.value; });
    goTo(0);
  });

  /* A hold that lasts says so. */
  const hold = one('[data-hold]');
  let held = null;
  let ticking = 0;
  const setHold = (on) => {
    if (!hold || (held !== null) === on) return;
    const at = (performance.now() - opened) / 1000;
    const shown = one('[data-hold-clock]', hold);
    const cue = one('[data-hold-cue]', hold);
    one('[data-hold-button]', hold).setAttribute('aria-pressed', String(on));
    one('[data-hold-off]', hold).hidden = on;
    one('[data-hold-on]', hold).hidden = !on;
    shown.hidden = !on;
    shown.textContent = clock(0);
    cue.textContent = '';
    hold.classList.toggle('on', on);
    if (on) {
      held = at;
      ticking = setInterval(() => {
        const waited = Math.floor((performance.now() - opened) / 1000 - held);
        shown.textContent = clock(waited);
        if (waited >= Number(hold.dataset.cue) && !cue.textContent) cue.textContent = hold.dataset.cueText;
      }, 500);
    } else {
      clearInterval(ticking);
      const stretch = `${Math.floor(held)}-${Math.floor(at)}`;
      const kept = one('[data-holds]');
      kept.value = kept.value ? `${kept.value},${stretch}` : stretch;
      held = null;
    }
  };
  if (hold) {
    hold.hidden = false;
    one('[data-hold-button]', hold).addEventListener('click', () => setHold(held === null));
    form.addEventListener('submit', () => setHold(false));
  }
  addEventListener('wl:call', (event) => {
    if (event.detail.call !== page.dataset.call) return;
    const shown = one('[data-call-state] span');
    if (shown) shown.textContent = event.detail.label;
    if (event.detail.passed !== '') startRing(Number(event.detail.passed));
    setHold(event.detail.state === 'held');
  });

  /* A time to call back, with one press. */
  const times = one('[data-times]');
  times.hidden = false;
  all('[data-time]', times).forEach((chip) => chip.addEventListener('click', () => {
    const field = one('#callBack');
    field.value = chip.dataset.time;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }));

  /* Who is speaking, as soon as the number is whole. */
  const phone = one('#phone');
  let asked = phone.value;
  let timer = 0;
  const look = async () => {
    const digits = phone.value.replace(/\D/g, '');
    if (phone.value === asked || (digits.length !== 4 && digits.length < 8)) return;
    asked = phone.value;
    const body = new URLSearchParams();
    for (const name of ['_csrf', 'phone', 'call']) body.set(name, form.elements[name].value);
    body.set('into', new FormData(form).get('into') ?? '');
    const answer = await fetch('/intake/known', { method: 'POST', body, headers: { 'HX-Request': 'true' } }).catch(() => null);
    if (!answer?.ok || asked !== phone.value) return;
    const told = new DOMParser().parseFromString(await answer.text(), 'text/html');
    one('#dup').replaceChildren(...told.querySelector('#dup').childNodes);
    told.querySelector('#dup').remove();
    one('#known').replaceChildren(...told.body.childNodes);
  };
  phone.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(look, 250); });
  phone.addEventListener('change', look);

  /* Keys that work while words are being typed. */
  const pick = (what) => { const found = one(what); if (found) { found.checked = true; found.dispatchEvent(new Event('input', { bubbles: true })); } };
  addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const does = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      KeyH: () => setHold(held === null),
      KeyE: () => pick('input[name=into]:not([value=""])'),
      KeyN: () => pick('input[name=into][value=""]'),
      KeyP: () => phone.focus(),
      KeyB: () => one('#callBack').focus(),
      KeyW: () => words.focus(),
    }[event.code] ?? (/^Digit[1-5]$/.test(event.code) ? () => pick(`input[name=emotion][value="${event.code.slice(5)}"]`) : null);
    if (does) { event.preventDefault(); does(); }
  });
  if (!one('#problems')) words.focus();
  localStorage.setItem('wl-phone', page.dataset.extension ? page.dataset.officer : '');
}

/* What was saved is no draft any more. */
if (page) {
  sessionStorage.removeItem('wl-entry-sent');
  one('#entry').addEventListener('submit', (event) => { if (event.submitter?.name !== 'look') sessionStorage.setItem('wl-entry-sent', 'yes'); });
} else if (sessionStorage.getItem('wl-entry-sent')) {
  sessionStorage.removeItem('wl-entry-sent');
  Object.keys(sessionStorage).filter((key) => key.startsWith('wl-draft:/intake/')).forEach((key) => sessionStorage.removeItem(key));
}

/* Whoever sits at an extension sees what rings there, on whatever page they are. Nothing typed is ever left behind. */
const mine = localStorage.getItem('wl-phone');
if (mine) {
  let typed = false;
  addEventListener('input', (event) => { if (event.target.value) typed = true; });
  const here = () => page?.dataset.call ?? '';
  const showing = () => one('.ringing');
  const heard = (told) => {
    const { call, state } = told.dataset;
    dispatchEvent(new CustomEvent('wl:call', { detail: { ...told.dataset } }));
    if (here() === call) localStorage.setItem('wl-call', call);
    if (state === 'ended' || here() === call) { showing()?.remove(); return; }
    const young = state === 'ringing' || Number(told.dataset.passed || 0) < 30;
    if (young && localStorage.getItem('wl-call') !== call) {
      localStorage.setItem('wl-call', call);
      const busy = typed || one('dialog[open]') || (here() && one('[data-call-state]'));
      if (!busy) { location.assign(`/intake/phone?call=${call}`); return; }
    }
    const before = showing();
    if (before?.dataset.call === call && before.dataset.state === state) return;
    before?.remove();
    one('#toasts')?.after(told);
  };
  const ask = async () => {
    const answer = await fetch('/intake/calls/now', { headers: { 'HX-Request': 'true' } }).catch(() => null);
    if (answer?.status === 200) {
      const told = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.ringing');
      if (told) heard(told);
    } else if (answer?.status === 204) showing()?.remove();
  };
  /* News comes at once; now and then a look for what was missed. */
  watch(`phone:${mine}`, ask);
  setInterval(ask, 30_000);
  ask();
}
