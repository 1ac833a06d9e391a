/* Counts a rest down; the hour it ends at stands beside it for everybody without this. */
const clocks = [...document.querySelectorAll('[data-countdown]')]
const two = number => String(number).padStart(2, '0')

function tick() {
  for (const clock of clocks) {
    const left = Math.max(0, Math.ceil(Number(clock.dataset.countdown) - performance.now() / 1000))
    clock.textContent = `${two(Math.floor(left / 60))}:${two(left % 60)}`
  }
}

if (clocks.length > 0) {
  tick()
  setInterval(tick, 1000)
}
