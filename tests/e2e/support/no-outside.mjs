import dgram from 'node:dgram';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

// Loaded into a process with `node --import`: it can reach its own machine alone, and whatever else it tries is written down.
const LOG = process.env.SABAN_OUTSIDE_LOG;
const LOOPBACK = /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/i;

function note(line) {
  if (LOG !== undefined) appendFileSync(LOG, `${line}\n`);
}

/** What `net.Socket.connect` was asked for: a list of arguments as the caller or Node itself put it together. */
function destination(args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) return first.path === undefined ? { host: first.host ?? 'localhost', port: first.port } : null;
  return Number.isFinite(Number(first)) ? { host: typeof second === 'string' ? second : 'localhost', port: first } : null;
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function connectInside(...args) {
  const to = destination(args);
  if (to === null || LOOPBACK.test(to.host)) return connect.apply(this, args);
  note(`tcp ${to.host}:${to.port}`);
  process.nextTick(() => this.destroy(Object.assign(new Error(`no way to ${to.host}`), { code: 'ENETUNREACH' })));
  return this;
};

dgram.Socket.prototype.send = function sendNothing(...args) {
  note(`udp ${args.filter((part) => typeof part === 'string' || typeof part === 'number').join(' ')}`);
  throw Object.assign(new Error('no way out'), { code: 'ENETUNREACH' });
};

note(`watched ${process.pid}`);
