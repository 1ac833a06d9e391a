/* One key, one act. A key is the letter it gives, or where it lies while the keyboard writes Hangul; none does anything
   while Hangul is being composed, in a field, or when keys are switched off on this device. A page names its own by
   data-key ("a" or "a b"); what stands in the page goes before what stands in the frame. */
const OFF = 'wl-keys';
const places = { t: '/today', c: '/complaints', b: '/team/board' };
const signs = { Slash: '/', BracketLeft: '[', BracketRight: ']', Space: ' ', Enter: 'enter', NumpadEnter: 'enter' };
const content = document.getElementById('content') ?? document.body;
const typing = (target) => target instanceof Element && target.closest('input:not([type=checkbox]):not([type=radio]):not([type=submit]), textarea, select, [contenteditable], [role="textbox"]');
const visible = (element) => element.getClientRects().length > 0;
const off = () => localStorage.getItem(OFF) === 'off';
let composing = false;
let waitsForSecond = 0;
addEventListener('compositionstart', () => { composing = true; });
addEventListener('compositionend', () => { composing = false; });

const keyOf = (event) => {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
  if (/^Key[A-Z]$/.test(event.code)) return event.code.slice(3).toLowerCase();
  return signs[event.code] ?? event.key.toLowerCase();
};
const kept = (name, otherwise) => { try { return JSON.parse(sessionStorage.getItem(name)) ?? otherwise; } catch { return otherwise; } };
const keep = (name, value) => { try { sessionStorage.setItem(name, JSON.stringify(value)); } catch { /* full or forbidden: only the way back is shorter */ } };

/* The rows of a list. */
const rows = () => [...document.querySelectorAll('tr[data-row], li[data-row]')];
const link = (row) => row.querySelector('a.rowlink') ?? row.querySelector('td.subj a, a');
const at = () => rows().findIndex((row) => row.classList.contains('focus'));
const focusRow = (row) => {
  rows().forEach((each) => each.classList.toggle('focus', each === row));
  link(row)?.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
};
const move = (step) => {
  const all = rows();
  if (all.length > 0) focusRow(all[Math.min(all.length - 1, Math.max(0, at() + step))]);
};
const pick = () => {
  const box = rows()[at()]?.querySelector('input[data-pick]');
  if (!box) return false;
  box.click();
  return true;
};
/* A key of the bulk bar means the row one stands on, if nothing is picked. */
const bulk = (key) => {
  const button = document.querySelector(`[data-bulk="${key}"]`);
  if (!button) return false;
  if (!document.querySelector('input[data-pick]:checked') && !pick()) return false;
  button.click();
  return true;
};

/* The list one came from: its order is the order of the next complaint, and one comes back to the same row. */
const paths = (page) => [...page.querySelectorAll('[data-list] tr[data-row]')].map((row) => new URL(link(row).href, location.href).pathname);
const list = document.querySelector('[data-list]');
if (list) {
  keep('wl-list', { at: location.pathname + location.search, rows: paths(document), next: document.querySelector('.pager a[rel=next]')?.getAttribute('href') ?? null });
  const last = kept('wl-last', '');
  const row = rows().find((each) => new URL(link(each).href, location.href).pathname === last);
  if (row && !location.hash) focusRow(row);
}
const follow = (name, address) => document.querySelectorAll(`[data-follow="${name}"]`).forEach((way) => {
  way.hidden = !address;
  if (address) way.href = address;
});
if (document.querySelector('[data-follow]')) {
  const known = kept('wl-list', null);
  const here = location.pathname;
  keep('wl-last', here);
  const place = known ? known.rows.indexOf(here) : -1;
  if (place >= 0) {
    follow('back', known.at);
    follow('previous', known.rows[place - 1]);
    follow('next', known.rows[place + 1]);
    if (place === known.rows.length - 1 && known.next) {
      fetch(known.next).then((answer) => (answer.ok ? answer.text() : '')).then((text) => {
        const page = new DOMParser().parseFromString(text, 'text/html');
        keep('wl-list', { at: known.at, rows: [...known.rows, ...paths(page)], next: page.querySelector('.pager a[rel=next]')?.getAttribute('href') ?? null });
        follow('next', kept('wl-list', known).rows[place + 1]);
      }).catch(() => {});
    }
  }
}

/* The overview of all keys, and the switch in it. */
const overview = document.getElementById('keys');
const show = () => overview?.showModal();
const toggle = document.querySelector('[data-keys-on]');
if (toggle) {
  toggle.checked = !off();
  toggle.addEventListener('change', () => { if (toggle.checked) localStorage.removeItem(OFF); else localStorage.setItem(OFF, 'off'); });
}
addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-shortcuts]')) { event.preventDefault(); show(); }
});

/* An open menu is walked with the arrows, and its first nine entries answer to their number. */
const menu = () => document.querySelector('details[data-pop][open]');
const entries = (pop) => [...pop.querySelectorAll('.wl-pop-in :is(a, button, input, select)')].filter(visible);
const walk = (event) => {
  const pop = menu();
  if (!pop) return false;
  if (typing(event.target)) return false;
  const all = entries(pop);
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const step = event.key === 'ArrowDown' ? 1 : -1;
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length]?.focus();
    return true;
  }
  const chosen = pop.id === 'decide' && /^[1-9]$/.test(event.key) && pop.contains(document.activeElement) && pop.querySelectorAll('button.wl-pop-row')[Number(event.key) - 1];
  if (chosen) chosen.click();
  return Boolean(chosen);
};
const decide = () => {
  const pop = document.getElementById('decide');
  if (!pop) return false;
  pop.open = true;
  pop.querySelector('button.wl-pop-row')?.focus();
  return true;
};

const send = (event) => {
  const form = event.target.form ?? event.target.closest?.('form');
  if (!form || form.method !== 'post') return false;
  const enter = event.key === 'Enter';
  if (enter && (event.ctrlKey || event.metaKey) && event.shiftKey) return decide();
  if (enter && (event.ctrlKey || event.metaKey) && (form.matches('[data-send]') || form.closest('.do'))) { form.requestSubmit(); return true; }
  if (enter && !event.altKey && event.target.matches('.do select')) { form.requestSubmit(); return true; }
  return false;
};
const perform = (key) => {
  const named = [...content.querySelectorAll('[data-key]'), ...document.querySelectorAll('[data-key]')]
    .find((element) => element.dataset.key.split(' ').includes(key) && visible(element));
  if (!named) return false;
  if (named.matches('input, textarea, select')) named.focus(); else named.click();
  return true;
};
const single = (event) => {
  const key = keyOf(event);
  if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) { show(); return true; }
  if (event.shiftKey) return false;
  if (waitsForSecond > Date.now()) {
    waitsForSecond = 0;
    if (document.querySelector(`.wl-nav a[href="${places[key]}"]`)) { location.href = places[key]; return true; }
  }
  if (key === '/') { document.getElementById('search')?.focus(); return true; }
  if (key === 'g') { waitsForSecond = Date.now() + 1200; return true; }
  if (key === 'j' || key === 'k') { move(key === 'j' ? 1 : -1); return true; }
  const onRow = document.activeElement === document.body || document.activeElement?.closest('[data-row]');
  if (key === 'x' && pick()) return true;
  if (key === ' ') return Boolean(onRow) && !document.activeElement.matches('input, button, summary') && pick();
  return bulk(key) || perform(key);
};
addEventListener('keydown', (event) => {
  if (event.isComposing || event.keyCode === 229 || composing || event.defaultPrevented) return;
  if (event.target instanceof Element && (walk(event) || send(event))) { event.preventDefault(); return; }
  if (event.ctrlKey || event.metaKey || event.altKey || off() || typing(event.target) || document.querySelector('dialog[open]')) return;
  if (single(event)) event.preventDefault();
});

/* All at once, and how many. */
const picks = () => [...document.querySelectorAll('input[data-pick]')];
document.querySelectorAll('[data-pick-all]').forEach((all) => {
  all.hidden = false;
  const count = () => {
    const many = picks().filter((box) => box.checked).length;
    all.checked = many > 0 && many === picks().length;
    all.indeterminate = many > 0 && !all.checked;
    document.querySelectorAll('[data-picked]').forEach((place) => { place.textContent = place.dataset.picked.replace('#', many); });
  };
  all.addEventListener('change', () => { picks().forEach((box) => { box.checked = all.checked; }); count(); });
  addEventListener('change', (event) => { if (event.target.matches('[data-pick]')) count(); });
  document.querySelectorAll('[data-pick-none]').forEach((none) => none.addEventListener('click', () => { picks().forEach((box) => { box.checked = false; }); count(); }));
  count();
});

/* An opened form begins where something is missing. */
addEventListener('load', () => {
  const form = document.querySelector('.do form');
  if (!form || document.querySelector('[data-focus]')) return;
  const fields = [...form.elements].filter((field) => field.matches('input:not([type=hidden]), select, textarea') && visible(field));
  (fields.find((field) => field.required && !field.value) ?? fields[0])?.focus();
});
