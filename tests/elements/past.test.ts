/** Undo and redo: which changes are one action, where they lead, and what comes between. */
import { describe, expect, test } from "vitest";
import type { Experiment } from "../../web/engine/types.js";
import { Past, type Visit, type Way } from "../../web/elements/past.js";

function experiment(loss = "mse"): Experiment {
  return { version: 1, data: { id: "line" }, model: { id: "linear" }, loss: { id: loss } };
}

function visit(of: Experiment, t = 0, views: Visit["views"] = [], origin: string | null = null): Visit {
  return { experiment: of, t, views, origin };
}

/** As the exhibit does it: the experiment opened anew is another object of the same content. */
function follow(past: Past, way: Way | null): Visit {
  const { to, reopen } = way!;
  const shown = reopen ? { ...to, experiment: { ...to.experiment } } : to;
  past.arrived(way!);
  past.see(shown, 0);
  return shown;
}

describe("the past", () => {
  test("begins empty, and steps and seeks do not fill it", () => {
    const past = new Past();
    const of = experiment();
    for (const t of [0, 1, 500, 20]) past.see(visit(of, t), t);
    expect([past.last, past.next]).toEqual([null, null]);
    expect([past.undo(), past.redo()]).toEqual([null, null]);
  });

  test("goes back to where the edit was made, and forth to where that was undone", () => {
    const past = new Past();
    const [before, after] = [experiment(), experiment("mae")];
    past.see(visit(before, 0), 0);
    past.see(visit(before, 40), 0);
    past.see(visit(after, 40), 1);
    past.see(visit(after, 90), 1);
    expect(follow(past, past.undo())).toEqual(visit(before, 40));
    expect(past.last).toBeNull();
    expect(follow(past, past.redo())).toEqual(visit(after, 90));
    expect(past.next).toBeNull();
    expect(follow(past, past.undo()).t).toBe(40);
  });

  test("takes one gesture for one action", () => {
    const past = new Past();
    const first = experiment();
    past.see(visit(first, 3), 0);
    for (let i = 0; i < 10; i += 1) past.see(visit(experiment("huber"), 3), 7);
    past.see(visit(experiment("mae"), 3), 8);
    expect(follow(past, past.undo()).experiment.loss.id).toBe("huber");
    expect(follow(past, past.undo()).experiment.loss.id).toBe("mse");
    expect(past.last).toBeNull();
  });

  test("does not add to a gesture once something was undone", () => {
    const past = new Past();
    past.see(visit(experiment(), 0), 0);
    past.see(visit(experiment("mae"), 0), 5);
    follow(past, past.undo());
    past.see(visit(experiment("huber"), 0), 5);
    expect(past.next).toBeNull();
    expect(follow(past, past.undo()).experiment.loss.id).toBe("mse");
  });

  test("stays where it stands in the run when only the views differ", () => {
    const past = new Past();
    const of = experiment();
    past.see(visit(of, 10), 0);
    past.see(visit(of, 10, [{ name: "curve" }]), 1);
    past.see(visit(of, 10, [{ name: "curve", query: { log: true } }]), 2);
    past.see(visit(of, 70, [{ name: "curve", query: { log: true } }]), 2);
    let way = past.undo()!;
    expect(way).toEqual({ to: visit(of, 70, [{ name: "curve" }]), reopen: false });
    follow(past, way);
    way = past.undo()!;
    expect(way).toEqual({ to: visit(of, 70), reopen: false });
  });

  test("does not open the same run anew, though it has become another object", () => {
    const past = new Past();
    const of = experiment();
    past.see(visit(of), 0);
    past.see(visit(of, 0, [{ name: "curve" }]), 1);
    past.see(visit(experiment("mae"), 0, [{ name: "curve" }]), 2);
    follow(past, past.undo());
    const way = past.undo()!;
    expect(way.reopen).toBe(false);
    expect(follow(past, way).views).toEqual([]);
    expect(follow(past, past.redo()).views).toEqual([{ name: "curve" }]);
    expect(past.redo()!.reopen).toBe(true);
  });

  test("passes over what is shown on the way", () => {
    const past = new Past();
    const [first, second, third] = [experiment(), experiment("mae"), experiment("huber")];
    [first, second, third].forEach((each, i) => past.see(visit(each), i));
    const once = past.undo()!;
    const twice = past.undo()!;
    past.see(visit(experiment("huber")), 9);
    past.arrived(once);
    past.see(visit({ ...second }), 9);
    expect(follow(past, twice).experiment).toEqual(first);
    expect(follow(past, past.redo()).experiment).toEqual(second);
    expect(follow(past, past.redo()).experiment).toEqual(third);
  });

  test("takes what was wished for instead of going back as an action", () => {
    const past = new Past();
    past.see(visit(experiment()), 0);
    past.see(visit(experiment("mae")), 1);
    past.missed(past.undo()!);
    past.see(visit(experiment("huber")), 2);
    expect(past.next).toBeNull();
    expect(follow(past, past.undo()).experiment.loss.id).toBe("mse");
  });

  test("keeps a hundred places, and the data set that points came from with each", () => {
    const past = new Past();
    for (let i = 0; i <= 150; i += 1) past.see(visit(experiment(`loss${i}`), i, [], `set${i}`), i);
    let back = 0;
    let last: Visit | null = null;
    while (past.last) {
      last = follow(past, past.undo());
      back += 1;
    }
    expect(back).toBe(100);
    expect(last).toEqual(visit(experiment("loss50"), 50, [], "set50"));
  });

  test("keeps fewer places of large data", () => {
    const past = new Past();
    const column = new Float64Array(6_000_000);
    for (let i = 0; i < 10; i += 1) {
      past.see(visit({ ...experiment(), data: { columns: { x: column }, target: "x" } }), i);
    }
    let back = 0;
    for (; past.last; back += 1) follow(past, past.undo());
    expect(back).toBe(3);
  });
});
