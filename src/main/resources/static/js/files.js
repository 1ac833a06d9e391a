/* Says in the language of the page which files were chosen; the field itself lies unseen above and works as ever. */
(() => {
  const show = (picker) => {
    const field = picker.querySelector('input');
    const words = picker.querySelector('[data-picked]');
    const none = words.textContent;
    picker.classList.add('ready');
    const tell = () => { words.textContent = [...field.files].map((file) => file.name).join(', ') || none; };
    field.addEventListener('change', tell);
    field.form?.addEventListener('reset', () => requestAnimationFrame(tell));
    addEventListener('pageshow', tell);
  };
  const all = () => document.querySelectorAll('[data-picker]:not(.ready)').forEach(show);
  all();
  document.addEventListener('htmx:afterSettle', all);
})();
