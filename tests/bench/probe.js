/** Runs in the page: notes when pictures and frames come, and how long what is asked of the page takes to be seen. */
(() => {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const probe = {
    ready: null,
    /** While `watching`, of each picture shown: when, and which step. An hour's would be taken for a leak. */
    pictures: [],
    /** While `watching`, when each frame began. */
    frames: [],
    watching: false,
    /** Milliseconds from an event to the next frame, and to the picture that answers it. */
    paints: [],
    answers: [],
  };
  window.probe = probe;
  const frame = (now) => {
    if (!probe.watching) return;
    probe.frames.push(now);
    requestAnimationFrame(frame);
  };
  probe.watch = () => {
    Object.assign(probe, { watching: true, pictures: [], frames: [] });
    requestAnimationFrame(frame);
  };

  /** When each frame began, while the page is scrolled from top to bottom at this pace, in pixels a second. */
  probe.scroll = (pace) => {
    const frames = [];
    const root = document.documentElement;
    return new Promise((resolve) => {
      const step = (now) => {
        // Not by where it stands: what opens above moves it on.
        scrollBy(0, Math.round((pace * Math.min(now - (frames.at(-1) ?? now), 100)) / 1000));
        frames.push(now);
        if (root.scrollTop + innerHeight < root.scrollHeight - 1) requestAnimationFrame(step);
        else resolve(frames);
      };
      requestAnimationFrame(step);
    });
  };

  let waiting = null;
  /** The next event of this type is the one to be answered, by the first change that `answers` it. */
  probe.expect = (type, answers) =>
    new Promise((resolve) => {
      const heard = ({ timeStamp }) => {
        waiting = { since: timeStamp, answers, resolve };
        void painted().then(() => probe.paints.push(performance.now() - timeStamp));
      };
      addEventListener(type, heard, { capture: true, once: true });
    });

  addEventListener("loss-lab-ready", async () => {
    await painted();
    probe.ready ??= performance.now();
  });
  addEventListener("loss-lab-step", ({ detail }) => {
    if (probe.watching) probe.pictures.push({ at: performance.now(), t: detail.t });
  });
  addEventListener("loss-lab-change", async ({ detail }) => {
    if (!waiting?.answers(detail)) return;
    const { since, resolve } = waiting;
    waiting = null;
    await painted();
    probe.answers.push(performance.now() - since);
    resolve();
  });
})();
