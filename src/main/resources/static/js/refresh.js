/* A part of a page that keeps itself up to date, asked for again every few seconds while it is seen. */
document.querySelectorAll('[data-refresh]').forEach((place) => {
  const again = async () => {
    if (!document.hidden && !place.contains(document.activeElement)) {
      const answer = await fetch(location.href, { headers: { 'HX-Request': 'true' } }).catch(() => null);
      if (answer?.ok) {
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(place.id);
        if (fresh && fresh.textContent !== place.textContent) place.replaceChildren(...fresh.childNodes);
      }
    }
    setTimeout(again, Number(place.dataset.refresh) * 1000);
  };
  setTimeout(again, Number(place.dataset.refresh) * 1000);
});
document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => print());
});
