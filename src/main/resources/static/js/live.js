/* News of what this page shows: watch('complaint:12', (news) => …). News only says that something changed.
   `part` is `fact` for what happened, `open` when the line is (again) there, `lost` when it is not; a page then asks. */
const streams = new Map();
let line = null;

const hear = (news) => streams.forEach((ears, stream) => {
  if (news.on === '*' || news.on === stream) ears.forEach((ear) => ear(news));
});
const shared = () => {
  const worker = new SharedWorker(new URL('live-worker.js', import.meta.url), { name: 'willowleaf-live' });
  worker.port.onmessage = ({ data }) => hear(data);
  return {
    say: () => worker.port.postMessage({ streams: [...streams.keys()] }),
    bye: () => worker.port.postMessage({ bye: true }),
  };
};
/* Browsers without shared workers have a line of their own. */
const own = () => {
  let source = null;
  return {
    say: () => {
      source?.close();
      source = new EventSource(`/live?${new URLSearchParams([...streams.keys()].map((stream) => ['on', stream]))}`);
      source.addEventListener('open', () => hear({ on: '*', part: 'open' }));
      source.addEventListener('news', (event) => hear(JSON.parse(event.data)));
      source.addEventListener('error', () => { if (source.readyState === EventSource.CLOSED) hear({ on: '*', part: 'lost' }); });
    },
    bye: () => source?.close(),
    alone: true,
  };
};
export const watch = (stream, ear) => {
  streams.set(stream, [...(streams.get(stream) ?? []), ear]);
  line ??= window.SharedWorker ? shared() : own();
  line.say();
};
addEventListener('pagehide', () => line?.bye());
addEventListener('pageshow', (event) => { if (event.persisted) line?.say(); });
setInterval(() => { if (line && !line.alone) line.say(); }, 30_000);
