/* One stream of news per browser: its tabs share this worker, and the worker keeps the one connection. */
const tabs = new Map();
let source = null;
let address = '';

const tell = (news) => tabs.forEach((tab, port) => {
  if (news.on === '*' || tab.streams.has(news.on)) port.postMessage(news);
});
const connect = () => {
  const streams = [...new Set([...tabs.values()].flatMap((tab) => [...tab.streams]))].sort();
  const wanted = streams.length === 0 ? '' : `/live?${new URLSearchParams(streams.map((stream) => ['on', stream]))}`;
  if (wanted === address && (!source || source.readyState !== EventSource.CLOSED)) return;
  source?.close();
  source = null;
  address = wanted;
  if (!wanted) return;
  const mine = new EventSource(wanted);
  source = mine;
  mine.addEventListener('open', () => tell({ on: '*', part: 'open' }));
  mine.addEventListener('news', (event) => tell(JSON.parse(event.data)));
  mine.addEventListener('error', () => {
    if (mine.readyState !== EventSource.CLOSED || mine !== source) return;
    tell({ on: '*', part: 'lost' });
    setTimeout(connect, 5000);
  });
};
const drop = (port) => { tabs.delete(port); connect(); };
addEventListener('connect', (event) => {
  const port = event.ports[0];
  port.onmessage = ({ data }) => {
    if (data.bye) { drop(port); return; }
    tabs.set(port, { streams: new Set(data.streams), seen: Date.now() });
    connect();
  };
});
/* A tab that vanished without a word is forgotten. */
setInterval(() => {
  const long = Date.now() - 90_000;
  [...tabs].filter(([, tab]) => tab.seen < long).forEach(([port]) => drop(port));
}, 30_000);
