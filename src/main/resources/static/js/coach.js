/* The coach looks while an answer is being written. Nothing here waits for the server: a key press only starts a timer,
   an older question is called off, and what comes back is shown when the browser has time. */
const WAIT = 350;

const idle = (show) => ('requestIdleCallback' in window ? requestIdleCallback(show, { timeout: 300 }) : setTimeout(show));

const coach = (form) => {
  const text = form.querySelector('textarea');
  const place = form.querySelector('.coach-place');
  const justify = form.querySelector('[data-justify]');
  let timer = 0;
  let asked = null;
  let shown = null;
  let question = null;

  /* Which phrases were spoken about and which sentences taken goes along with the reply; never what was written. */
  const remember = (list, card) => {
    const codes = form.elements[list];
    if (codes && !codes.value.split(' ').includes(card.dataset.hint)) codes.value = `${codes.value} ${card.dataset.hint}`.trim();
  };

  /* Whoever unfolded the rest keeps it unfolded. */
  const show = (hints, words) => {
    const parsed = new DOMParser().parseFromString(hints, 'text/html');
    const unfolded = place.querySelector('[data-rest]')?.open;
    place.replaceChildren(...document.importNode(parsed.body, true).childNodes);
    const rest = place.querySelector('[data-rest]');
    if (rest && unfolded) rest.open = true;
    shown = words;
    place.querySelectorAll('[data-hint]').forEach((card) => remember('hints-offered', card));
    if (justify) justify.hidden = !place.querySelector('[data-severity="3"]');
  };

  const look = async () => {
    const words = text.value;
    if (words === asked) return;
    asked = words;
    question?.abort();
    question = new AbortController();
    const body = new URLSearchParams({ text: words, complaint: form.dataset.coach, _csrf: form.elements._csrf.value });
    const headers = { 'HX-Request': 'true' };
    try {
      const answer = await fetch('/guidance/check', { method: 'POST', body, headers, signal: question.signal });
      const hints = answer.ok ? await answer.text() : '';
      if (words === asked) idle(() => { if (words === text.value) show(hints, words); });
    } catch { if (words === asked) asked = null; }
  };

  /* As if it were typed, so that undo takes it back. */
  const put = (words, from, until) => {
    text.focus();
    text.setSelectionRange(from, until);
    if (!document.execCommand('insertText', false, words)) {
      text.setRangeText(words, from, until, 'end');
      text.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };

  /* Only while the text is still the one the hint was found in, however long the next answer takes. */
  const accept = (card) => {
    if (!card?.dataset.kinder || shown !== text.value) return false;
    remember('hints-taken', card);
    put(card.dataset.kinder, Number(card.dataset.start), Number(card.dataset.end));
    clearTimeout(timer);
    look();
    return true;
  };

  text.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(look, WAIT); });
  /* Nothing is taken unseen: where the next one is folded, the key unfolds it first. */
  const acceptNext = () => {
    const card = place.querySelector('[data-kinder]');
    const rest = card?.closest('[data-rest]');
    if (!rest || rest.open) return accept(card);
    rest.open = true;
    return true;
  };
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.altKey && !event.isComposing && acceptNext()) event.preventDefault();
  });
  place.addEventListener('click', (event) => {
    const button = event.target.closest('[data-accept]');
    if (button && accept(button.closest('[data-hint]'))) event.preventDefault();
  });
  form.addEventListener('click', (event) => {
    const say = event.target.closest('[data-say]');
    if (!say) return;
    event.preventDefault();
    const before = text.value.slice(0, text.selectionStart);
    put((before && !/\s$/.test(before) ? ' ' : '') + say.dataset.say, text.selectionStart, text.selectionEnd);
    say.closest('details')?.removeAttribute('open');
  });
  if (text.value) look();
};

document.querySelectorAll('form[data-coach]').forEach(coach);
