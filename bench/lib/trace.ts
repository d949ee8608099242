/** An event of a Chromium trace (Trace Event Format), as far as it is read here; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time the thread ran, where `dur` is time that passed. */
  tdur?: number;
  id?: string;
  args?: { data?: TraceData };
}

interface TraceData {
  url?: string;
  startTime?: number;
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

interface Interval {
  start: number;
  end: number;
}

/** The time that some scripts took of the main thread, in ms of processor time: other programs do not count. */
export interface ScriptTime {
  total: number;
  /** Its part of the one task in which it took most. */
  longestTask: number;
}

/** What has to be traced for `scriptTime`. */
export const TRACE_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

/**
 * The time scripts ran, compiling them and layout that they forced included. Calls into them are events of the trace; what
 * goes on after an `await` is not, so that the samples of the profiler with a script on their stack are added.
 * @param trace of one page @param urls the scripts'
 */
export function scriptTime(trace: string, urls: readonly string[]): ScriptTime {
  const events: TraceEvent[] = JSON.parse(trace).traceEvents;
  const calls = events.filter(({ name, args }) => CALLS.has(name) && urls.includes(args?.data?.url ?? ''));
  const threads = new Set(calls.map(threadOf));
  const sampled = profilesOf(events.filter((event) => event.name.startsWith('Profile')))
    .filter(({ thread }) => threads.has(thread))
    .flatMap((profile) => samplesOf(profile, urls));
  const ran = union([...calls.map(intervalOf), ...sampled]);
  const tasks = events.filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)));
  const inTasks = tasks.map((task) => (shared(intervalOf(task), ran) * shareRun(task)) / 1000);
  return { total: inTasks.reduce((sum, time) => sum + time, 0), longestTask: Math.max(0, ...inTasks) };
}

const CALLS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

/** The share of a task's time in which its thread ran. */
const shareRun = ({ dur = 0, tdur = dur }: TraceEvent) => (dur === 0 ? 0 : Math.min(1, tdur / dur));

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
const intervalOf = ({ ts, dur = 0 }: TraceEvent): Interval => ({ start: ts, end: ts + dur });

interface Profile {
  thread: string;
  start: number;
  chunks: TraceData[];
}

/** Samples come in chunks, from a thread of their own; the profile they belong to says which thread they are of. */
function profilesOf(events: readonly TraceEvent[]): Profile[] {
  return events
    .filter(({ name }) => name === 'Profile')
    .map((profile) => ({
      thread: threadOf(profile),
      start: profile.args?.data?.startTime ?? profile.ts,
      chunks: events
        .filter(({ name, id, pid }) => name === 'ProfileChunk' && id === profile.id && pid === profile.pid)
        .flatMap(({ args }) => args?.data ?? []),
    }));
}

/** The stretches of time in whose samples one of the scripts is on the stack. */
function samplesOf({ start, chunks }: Profile, urls: readonly string[]): Interval[] {
  const ours = new Set<number>();
  const found: Interval[] = [];
  let at = start;
  let running = false;
  for (const { cpuProfile, timeDeltas = [] } of chunks) {
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      if (urls.includes(callFrame.url ?? '') || (parent !== undefined && ours.has(parent))) ours.add(id);
    }
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      const next = at + (timeDeltas[index] ?? 0);
      if (running) found.push({ start: at, end: next });
      running = ours.has(node);
      at = next;
    }
  }
  return found;
}

function union(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const { start, end } of [...intervals].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function shared(task: Interval, intervals: readonly Interval[]): number {
  const parts = intervals.map(({ start, end }) => Math.min(end, task.end) - Math.max(start, task.start));
  return parts.reduce((sum, part) => sum + Math.max(0, part), 0);
}
