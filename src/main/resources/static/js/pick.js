/* Picking while typing: `/` puts in a letter, `@` calls a colleague. Everything goes from the keyboard. */
const shape = (text) => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');

/* sign: what opens it · items: gives [{label, small, words, choose}] · where: the list is shown above this. */
export const pick = (text, sign, items) => {
  const list = document.createElement('ul');
  list.className = 'pick-list';
  list.id = `pick-${text.id}-${sign === '/' ? 'letter' : 'name'}`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', text.dataset[sign === '/' ? 'pickLetter' : 'pickName']);
  list.hidden = true;
  text.after(list);
  let all = null;
  let shown = [];
  let at = 0;
  let from = -1;
  const close = () => { list.hidden = true; from = -1; text.removeAttribute('aria-activedescendant'); text.removeAttribute('aria-controls'); };
  const token = () => {
    const before = text.value.slice(0, text.selectionStart);
    const start = before.lastIndexOf(sign);
    if (start < 0 || start > 0 && !/\s/.test(before[start - 1])) return null;
    const typed = before.slice(start + 1);
    return typed.length > 30 || /\n/.test(typed) || /^\s/.test(typed) ? null : { start, typed };
  };
  const draw = () => {
    list.replaceChildren(...shown.map((item, index) => {
      const row = document.createElement('li');
      row.id = `${list.id}-${index}`;
      row.setAttribute('role', 'option');
      row.setAttribute('aria-selected', String(index === at));
      const name = document.createElement('b');
      name.textContent = item.label;
      row.append(name);
      if (item.small) { const small = document.createElement('small'); small.textContent = item.small; row.append(' ', small); }
      row.addEventListener('mousedown', (event) => { event.preventDefault(); at = index; take(); });
      return row;
    }));
    list.hidden = shown.length === 0;
    if (list.hidden) { text.removeAttribute('aria-activedescendant'); return; }
    text.setAttribute('aria-controls', list.id);
    text.setAttribute('aria-activedescendant', `${list.id}-${at}`);
    list.children[at].scrollIntoView({ block: 'nearest' });
  };
  const look = async () => {
    const found = token();
    if (!found) { close(); return; }
    from = found.start;
    all ??= await items();
    const wanted = shape(found.typed);
    shown = all.filter((item) => shape(item.words).includes(wanted)).slice(0, 8);
    at = 0;
    draw();
  };
  const take = async () => {
    const item = shown[at];
    const start = from;
    const end = text.selectionStart;
    close();
    const words = await item.choose();
    if (words === null) return;
    text.setRangeText(words, start, end, 'end');
    const open = words.indexOf('{{');
    if (open >= 0) text.setSelectionRange(start + open, start + words.indexOf('}}', open) + 2);
    text.focus();
    text.dispatchEvent(new Event('input', { bubbles: true }));
  };
  text.addEventListener('input', look);
  text.addEventListener('blur', () => setTimeout(close, 150));
  text.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      at = (at + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length;
      draw();
    } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      take();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
};

const here = document.querySelector('[data-here]')?.dataset.here ?? location.pathname;
const reply = document.getElementById('words');
const chip = document.getElementById('macro-chip');
const macro = (row) => {
  const field = reply.form.elements.macro;
  field.value = row?.dataset.macro ?? '';
  chip.hidden = !field.value;
  chip.querySelector('b').textContent = row?.dataset.does ?? '';
};
const letters = () => [...document.querySelectorAll('[data-letter]')].map((row) => ({
  label: row.textContent.trim(),
  words: row.textContent,
  choose: async () => {
    const answer = await fetch(`${here}/letters/${row.dataset.letter}`).catch(() => null);
    if (!answer?.ok || answer.redirected) return null;
    reply.form.elements.template.value = row.dataset.letter;
    macro(row.dataset.macro ? row : null);
    return answer.text();
  },
}));
const names = async () => {
  const answer = await fetch(`${here}/colleagues`).catch(() => null);
  if (!answer?.ok) return [];
  const list = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...list.querySelectorAll('[data-insert]')].map((row) => ({
    label: row.querySelector('b').textContent,
    small: row.querySelector('small').textContent,
    words: row.dataset.words,
    choose: async () => row.dataset.insert,
  }));
};
if (reply) pick(reply, '/', async () => letters());
if (chip) chip.querySelector('button').addEventListener('click', () => { macro(null); reply.focus(); });
const note = document.getElementById('note');
if (note) pick(note, '@', names);
