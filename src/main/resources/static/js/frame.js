/* For the pages that show our form: makes its frame as high as the form says. Listens to the form alone. */
(() => {
  const ours = new URL(document.currentScript.src).origin;
  addEventListener('message', ({ origin, data, source }) => {
    const height = data?.willowleaf;
    if (origin !== ours || !Number.isFinite(height)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = `${Math.min(Math.max(height, 200), 10000)}px`;
    }
  });
})();
