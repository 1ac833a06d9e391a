/* What makes the customer's pages safe and calm. They work without it. */

/* A code that is about to end says so in time. */
document.querySelectorAll('[data-expires]').forEach((form) => {
  const ends = Number(form.dataset.expires) * 1000;
  const show = (what, before) => setTimeout(() => {
    form.querySelectorAll('[data-warning], [data-over]').forEach((line) => { line.hidden = true; });
    form.querySelector(what).hidden = false;
  }, ends - before);
  show('[data-warning]', Number(form.dataset.warn) * 1000);
  show('[data-over]', 0);
});

/* Numbers nobody needs here are caught before they leave this device. The same rules hold again where they arrive. */
const luhn = (digits) => [...digits].reverse().reduce((sum, digit, place) => {
  const value = Number(digit) * (place % 2 ? 2 : 1);
  return sum + (value > 9 ? value - 9 : value);
}, 0) % 10 === 0;
const birthday = (digits) => Number(digits.slice(2, 4)) >= 1 && Number(digits.slice(2, 4)) <= 12 && Number(digits.slice(4, 6)) >= 1 && Number(digits.slice(4, 6)) <= 31;
const rules = [
  { pattern: /(?<it>(?:\d{4}[- ]?){3}\d{4})/g, holds: luhn, mask: (d) => `${d.slice(0, 4)}-****-****-${d.slice(12)}` },
  { pattern: /(?<it>\d{6} ?[-.~]? ?[1-8]\d{6})/g, holds: birthday, mask: (d) => `${d.slice(0, 6)}-*******` },
  { pattern: /(?<it>\d{2}[- ]\d{2}[- ]\d{6}[- ]\d{2})/g, holds: () => true, mask: (d) => `${d.slice(0, 2)}-**-******-${d.slice(10)}` },
  { pattern: /(?:계좌|은행|뱅크|농협|신협|수협|우체국|bank|account)[^0-9]{0,20}?(?<it>\d(?:[- ]?\d){9,13})/gi, holds: () => true, mask: (d) => '*'.repeat(d.length - 4) + d.slice(-4) },
];
const plain = (text) => text.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0)).replace(/[‐-―−－﹣]/g, '-').replace(/[\u00a0\u2007\u202f\u3000]/g, ' ');
const find = (text) => {
  const folded = plain(text);
  for (const rule of rules) {
    for (const match of folded.matchAll(rule.pattern)) {
      const from = match.index + match[0].lastIndexOf(match.groups.it);
      const until = from + match.groups.it.length;
      const digits = match.groups.it.replace(/\D/g, '');
      const alone = !/[0-9A-Za-z]/.test(folded[from - 1] ?? ' ') && !/[0-9A-Za-z]/.test(folded[until] ?? ' ');
      if (alone && rule.holds(digits)) return { from, until, text: text.slice(from, until), mask: rule.mask(digits) };
    }
  }
  return null;
};
const guard = document.querySelector('#guard');
const check = (field) => {
  const place = field.closest('.fld');
  place.querySelector('.guard')?.remove();
  const found = find(field.value);
  field.toggleAttribute('data-caught', found !== null);
  if (!found) return true;
  const note = guard.content.firstElementChild.cloneNode(true);
  note.querySelector('[data-found]').textContent = found.text;
  note.querySelector('[data-hide]').addEventListener('click', () => {
    field.setRangeText(found.mask, found.from, found.until, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
    check(field);
  });
  place.append(note);
  return false;
};
if (guard) {
  document.querySelectorAll('form[data-guard]').forEach((form) => {
    const fields = () => [...form.querySelectorAll('textarea, input[type=text]')].filter((field) => field.closest('.fld'));
    const timers = new Map();
    form.addEventListener('input', ({ target }) => {
      if (!fields().includes(target)) return;
      clearTimeout(timers.get(target));
      timers.set(target, setTimeout(() => check(target), 400));
    });
    form.addEventListener('submit', (event) => {
      const caught = fields().filter((field) => !check(field));
      if (caught.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      caught[0].focus();
    });
  });
}
