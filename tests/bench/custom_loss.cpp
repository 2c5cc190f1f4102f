// How long a loss takes as a compiled formula, for each example and as a multiple of the built-in loss.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "core/loss.hpp"
#include "core/program.hpp"

using namespace loss_lab;

namespace {

// In nanoseconds for an example.
struct Times {
  double built_in, custom;
};

// The shortest of many turns each, which they take by turns, so that both see the machine as it is. A turn
// has calls enough to outlast by far what asking for the time takes, which in WebAssembly is longer than a
// short call.
template <class BuiltIn, class Custom>
Times shortest(Index examples, const BuiltIn& built_in, const Custom& custom) {
  using Clock = std::chrono::steady_clock;
  const Index calls = std::max<Index>(1, 20'000 / examples);
  const auto turn = [&](const auto& call, double& least) {
    const auto start = Clock::now();
    for (Index i = 0; i < calls; ++i) call();
    const std::chrono::duration<double, std::nano> taken = Clock::now() - start;
    least = std::min(least, taken.count() / static_cast<double>(calls * examples));
  };
  constexpr double infinity = std::numeric_limits<double>::infinity();
  Times times{infinity, infinity};
  for (int i = 0; i < 800; ++i) {
    turn(built_in, times.built_in);
    turn(custom, times.custom);
  }
  return times;
}

void compare(const char* id, Index examples) {
  const std::unique_ptr<const Loss> loss = make_loss(Value::Object{{"id", id}}, "loss");
  const LossInfo& info = loss->info();
  std::vector<std::string_view> names = {"p", "y", "r"};
  std::vector<Constant> constants;
  for (const std::string_view name : settings_of(info)) {
    names.push_back(name);
    constants.push_back({name, loss->settings()[constants.size()]});
  }
  const Program program(parse_expression(info.formula, {.names = names}, id), constants);

  Matrix outputs(examples, 1), targets(examples, 1), slopes(examples, 1);
  for (Index i = 0; i < examples; ++i) {
    outputs(i) = static_cast<Real>(i % 97) / 16 - 3;
    targets(i) = static_cast<Real>(i % 2);
  }
  std::vector<Real> values(static_cast<std::size_t>(examples)), memory(program.memory());
  const auto size = values.size();
  const auto [built_in, custom] = shortest(
      examples,
      [&] {
        loss->evaluate({outputs, targets}, values, slopes, {});
      },
      [&] {
        program.evaluate({outputs.data(), size}, {targets.data(), size}, values, {slopes.data(), size},
                         memory);
      });
  std::printf("%-12s %8td %9.2f %9.2f %8.2f\n", id, examples, built_in, custom, custom / built_in);
}

}  // namespace

int main() {
  std::printf("%-12s %8s %9s %9s %8s\n", "loss", "examples", "built in", "custom", "ratio");
  for (const char* id : {"mse", "mae", "huber", "log_cosh", "quantile", "bce", "hinge", "poisson_nll"})
    for (const Index examples : {50, 1000, 20000}) compare(id, examples);
}
