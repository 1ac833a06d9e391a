/* Before the first paint: where the theme follows the device, take the device's. */
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    if (root.dataset.theme !== 'auto') return;
    root.dataset.bsTheme = dark.matches ? 'dark' : 'light';
    dispatchEvent(new Event('wl:theme'));
  };
  follow();
  dark.addEventListener('change', follow);
})();
