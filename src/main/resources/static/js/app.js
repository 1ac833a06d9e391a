/* What makes pages pleasant. Every page works without it. */
(() => {
  addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    document.querySelectorAll('details[data-pop][open]').forEach((pop) => { if (!pop.contains(target)) pop.open = false; });
    target?.closest('[data-toast-close]')?.closest('[data-toast]')?.remove();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    document.querySelectorAll('details[data-pop][open]').forEach((pop) => { pop.open = false; pop.querySelector('summary').focus(); });
  });

  /* A form goes once. The button works again when the page comes back from history. */
  addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent === 'yes') { event.preventDefault(); return; }
    if (form.method === 'post' && !form.hasAttribute('hx-post')) {
      form.dataset.sent = 'yes';
      setTimeout(() => { delete form.dataset.sent; }, 8000);
    }
  });
  addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => { delete form.dataset.sent; }));

  /* A form marked data-draft="name" keeps what is typed on this device until it is sent. */
  const fields = (form) => [...form.elements].filter((field) => field.name && field.matches('textarea, input:not([type=hidden]):not([type=password]):not([type=file])'));
  const kept = (form) => `wl-draft:${location.pathname}:${form.dataset.draft}`;
  const keep = (form) => {
    const values = fields(form).map((field) => [field.name, field.matches('[type=checkbox],[type=radio]') ? (field.checked ? field.value : null) : field.value]);
    try { sessionStorage.setItem(kept(form), JSON.stringify(values)); } catch { /* full or forbidden: nothing is lost but the copy */ }
  };
  const restore = (form) => {
    const text = sessionStorage.getItem(kept(form));
    if (!text || form.hasAttribute('data-filled')) return;
    JSON.parse(text).forEach(([name, value]) => fields(form).filter((field) => field.name === name).forEach((field) => {
      if (field.matches('[type=checkbox],[type=radio]')) { if (value === field.value) field.checked = true; } else if (!field.value && value) field.value = value;
    }));
  };
  document.querySelectorAll('form[data-draft]:not([data-server-draft])').forEach((form) => {
    restore(form);
    let timer = 0;
    form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => keep(form), 500); });
    form.addEventListener('submit', () => keep(form));
  });
  document.querySelectorAll('[data-draft-done]').forEach((mark) => {
    Object.keys(sessionStorage).filter((key) => key.startsWith('wl-draft:') && key.endsWith(`:${mark.dataset.draftDone}`)).forEach((key) => sessionStorage.removeItem(key));
  });

  /* A toast leaves after six seconds, and waits while it is pointed at. */
  document.querySelectorAll('[data-toast]').forEach((toast) => {
    const leave = () => { if (toast.matches(':hover, :focus-within')) setTimeout(leave, 2000); else toast.remove(); };
    setTimeout(leave, 6000);
  });

  /* A refused request says above its form what the error page says. */
  document.addEventListener('htmx:responseError', (event) => {
    const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html');
    const place = event.detail.elt.closest('form') || event.detail.elt;
    place.parentElement.querySelectorAll(':scope > .errbox[data-refusal]').forEach((old) => old.remove());
    const box = document.createElement('div');
    box.className = 'errbox';
    box.dataset.refusal = '';
    box.setAttribute('role', 'alert');
    const title = document.createElement('b');
    title.textContent = answer.querySelector('h1')?.textContent ?? '';
    box.append(title, ...[...answer.querySelectorAll('main p')].map((line) => { const p = document.createElement('p'); p.textContent = line.textContent; return p; }));
    place.before(box);
  });

  /* After a refused form the list of problems has the focus. */
  document.querySelector('[data-focus]')?.focus();

  /* A choice that sends its form at once; without JavaScript the form has its own button. */
  addEventListener('change', (event) => { if (event.target.matches('[data-submit-on-change]')) event.target.form.requestSubmit(); });

  /* The stream of the day begins where it is now. */
  document.querySelectorAll('.stream .nowl').forEach((now) => {
    const frame = now.closest('.scroll-x');
    const beyond = now.getBoundingClientRect().left - frame.getBoundingClientRect().left - frame.clientWidth / 2;
    if (beyond > 0) frame.scrollLeft = beyond;
  });

  /* The composer: its sides change without a new page. */
  document.querySelectorAll('[data-composer]').forEach((composer) => {
    const sides = [...composer.querySelectorAll('[data-side]')];
    composer.querySelectorAll('[data-tab]').forEach((tab) => tab.addEventListener('click', (event) => {
      const wanted = sides.find((side) => side.dataset.side === tab.dataset.tab);
      if (!wanted || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      sides.forEach((side) => { side.hidden = side !== wanted; });
      composer.querySelectorAll('[data-tab]').forEach((each) => {
        each.classList.toggle('on', each === tab);
        if (each === tab) each.setAttribute('aria-current', 'true'); else each.removeAttribute('aria-current');
      });
      composer.classList.toggle('is-note', tab.dataset.tab === 'note');
      wanted.querySelector('textarea').focus();
    }));
  });
})();
