// Writes what tests/golden/runs.mjs hashes of runs, each at the position `steps`:
//   run_bytes steps < runs.json     a list of {"experiment": ..., "table": the path of its file, where it has
//   one}
// For each the parameters, the history and the tape, each as a count and so many little-endian doubles.
#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "core/error.hpp"
#include "core/loss.hpp"
#include "core/session.hpp"
#include "tests/native/support/json.hpp"

static_assert(std::endian::native == std::endian::little);

namespace {

using namespace loss_lab;

void write(ConstReals numbers) {
  const std::uint64_t count = numbers.size();
  std::fwrite(&count, sizeof count, 1, stdout);
  std::fwrite(numbers.data(), sizeof(Real), numbers.size(), stdout);
}

template <class Items, class Number>
void append(std::vector<Real>& numbers, const Items& items, Number number) {
  for (const auto& item : items) numbers.push_back(static_cast<Real>(number(item)));
}

std::vector<Real> history_of(const Session& session) {
  std::vector<Real> all;
  const auto buckets = session.history().buckets(0, std::numeric_limits<Time>::max(), 1024);
  append(all, buckets, [](const Bucket& each) { return each.from; });
  append(all, buckets, [](const Bucket& each) { return each.to; });
  append(all, buckets, [](const Bucket& each) { return each.first; });
  append(all, buckets, [](const Bucket& each) { return each.last; });
  append(all, buckets, [](const Bucket& each) { return each.min; });
  append(all, buckets, [](const Bucket& each) { return each.max; });
  const auto& measured = session.history().measurements();
  const bool held_out = session.validation_loss().has_value();
  append(all, measured, [](const Measurement& each) { return each.t; });
  append(all, measured, [](const Measurement& each) { return each.train_loss; });
  if (held_out) append(all, measured, [](const Measurement& each) { return each.validation_loss; });
  append(all, measured, [](const Measurement& each) { return each.penalty; });
  append(all, measured, [](const Measurement& each) { return each.learning_rate; });
  for (std::size_t i = 0; i < session.loss().terms().size(); ++i) {
    append(all, measured, [i](const Measurement& each) { return each.terms[i].value; });
    append(all, measured, [i](const Measurement& each) { return each.terms[i].gradient_norm; });
  }
  for (const std::size_t i : session.measured_metrics()) {
    append(all, measured, [i](const Measurement& each) { return each.metrics[i]; });
    if (held_out) append(all, measured, [i](const Measurement& each) { return each.held_out_metrics[i]; });
  }
  return all;
}

std::vector<Real> tape_of(const Session& session) {
  std::vector<Real> all;
  const Step step = session.look();
  for (const TapeEntry& entry : step.tape.entries()) {
    all.push_back(static_cast<Real>(entry.values.rows()));
    all.push_back(static_cast<Real>(entry.values.cols()));
    all.insert(all.end(), entry.values.data(), entry.values.data() + entry.values.size());
  }
  return all;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fputs("usage: run_bytes steps < runs.json\n", stderr);
    return 2;
  }
  const Time steps = std::strtoll(arguments[1], nullptr, 10);
  try {
    const std::string text(std::istreambuf_iterator<char>(std::cin), {});
    const Value runs = test::json(text);
    for (const Value& run : *runs.list()) {
      std::optional<Value> table;
      if (const Value* path = run.find("table")) table = test::json_file(*path->text());
      Session session(*run.find("experiment"), table ? &*table : nullptr);
      while (!session.advance(steps, 1000)) continue;
      write(session.theta());
      write(history_of(session));
      write(tape_of(session));
    }
    return 0;
  } catch (const Error& error) {
    std::fprintf(stderr, "%s at %s\n", error.code().c_str(), error.path().c_str());
    return 1;
  }
}
