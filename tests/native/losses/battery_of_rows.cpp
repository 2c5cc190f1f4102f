// Every entry of losses() whose formula is of a row, a group or a batch of outputs, without being asked, must
// be what its info says.
#include <algorithm>
#include <bit>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <set>
#include <string>
#include <vector>

#include "core/expression.hpp"
#include "core/loss.hpp"
#include "core/loss_trace.hpp"
#include "tests/native/support/allocations.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/matrices.hpp"
#include "tests/native/support/samples.hpp"
#include "tests/native/support/variants.hpp"

using namespace loss_lab;

namespace {

constexpr Real infinity = std::numeric_limits<Real>::infinity();

template <class Test>
void for_each_loss(Test test) {
  test::for_each_variant(test::is_of_rows, test);
}

template <class Claimed, class Holds>
void check_claim(Claimed claimed, Holds holds) {
  test::check_claim(test::is_of_rows, claimed, holds);
}

struct Result {
  std::vector<Real> values;
  Matrix slopes;
  Real sum() const { return std::accumulate(values.begin(), values.end(), Real{0}); }
};

Result evaluate(const Loss& loss, const Matrix& outputs, const Matrix& targets,
                ConstReals coefficients = {}) {
  std::vector<Real> room(loss.room(outputs.rows(), outputs.cols()));
  Result result{std::vector<Real>(static_cast<std::size_t>(loss.losses(outputs.rows()))),
                Matrix(outputs.rows(), outputs.cols())};
  loss.evaluate({outputs, targets, coefficients}, result.values, result.slopes, room);
  return result;
}

struct Sample {
  Matrix outputs, targets;
};

// The outputs are of this size; the targets of the `which`-th kind.
Sample sample(const Loss& loss, Index rows, Index outputs, std::uint64_t which, Real size) {
  return {size * test::arbitrary(rows, outputs, which + 100), test::targets_for(loss, rows, outputs, which)};
}

// Samples of several sizes, widths and kinds of targets, of six rows: whole groups of one, two and three.
std::vector<Sample> samples(const Loss& loss, std::initializer_list<Real> sizes, std::uint64_t kinds = 4) {
  std::vector<Sample> made;
  for (const Index k : test::outputs_of(loss.info()))
    for (std::uint64_t which = 0; which < kinds; ++which)
      for (const Real size : sizes) made.push_back(sample(loss, 6, k, which, size));
  return made;
}

Real kink_distance(const Loss& loss, const Sample& at) {
  const Index group = loss.info().form.group, targets = loss.target_rows(group);
  Real least = infinity;
  for (Index i = 0; i < at.outputs.rows() / group; ++i)
    least = std::min(least, loss.kink_distance(at.outputs.middleRows(i * group, group),
                                               at.targets.middleRows(i * targets, targets)));
  return least;
}

bool close(const Matrix& a, const Matrix& b, Real tolerance) {
  return a.rows() == b.rows() && a.cols() == b.cols() && (a - b).allFinite() &&
         ((a - b).array().abs() <= tolerance * a.array().abs().max(b.array().abs()).max(1)).all();
}

bool same_bits(Real a, Real b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

// What a formula of the info gives, with all that the loss's own entry on the tape is linked to.
Matrix formula_value(std::string_view formula, const TapeEntry& loss, const Tape& tape) {
  const Expression expression = parse_expression(formula, {.names = {}, .matrices = true}, "formula");
  return test::evaluate(expression, [&](const std::string& name) {
    for (const TapeParent& parent : loss.parents)
      if (parent.symbol == name) return tape.find(parent.id)->values;
    FAIL("the formula speaks of " << name);
    return Matrix();
  });
}

// Of a list of rows; without a column where it is empty.
Matrix matrix_of(const Value& rows) {
  if (!rows.list() || rows.list()->empty()) return Matrix(0, 0);
  const Value::List& list = *rows.list();
  Matrix matrix(static_cast<Index>(list.size()), static_cast<Index>(list.front().numbers()->size()));
  for (Index i = 0; i < matrix.rows(); ++i) {
    const auto row = *list[static_cast<std::size_t>(i)].numbers();
    for (Index j = 0; j < matrix.cols(); ++j) matrix(i, j) = row[static_cast<std::size_t>(j)];
  }
  return matrix;
}

Tape tape_of(const Loss& loss, const Sample& at) {
  std::vector<Index> rows(static_cast<std::size_t>(at.outputs.rows()));
  std::iota(rows.begin(), rows.end(), 0);
  Tape tape(std::move(rows), loss.info().form.group);
  tape.examples("output", "output", at.outputs);
  trace_loss(loss, {at.outputs, at.targets}, "output", "", tape);
  return tape;
}

// Where a loss compares outputs with targets: the outputs that are the targets.
bool compares(const LossInfo& info) {
  return info.targets == Targets::number && info.form.columns == Columns::row;
}

Real largest(const Loss& loss, bool slopes) {
  Real most = 0;
  for (const Sample& at : samples(loss, {1e-9, 1, 1e3, 1e9})) {
    const Result result = evaluate(loss, at.outputs, at.targets);
    if (slopes)
      most = std::max(most, result.slopes.cwiseAbs().maxCoeff());
    else
      for (Real value : result.values) most = std::max(most, std::fabs(value));
  }
  return most;
}

// That the formulas give what the code computes for this sample.
void check_formulas(const Loss& loss, const Sample& at) {
  const LossInfo& info = loss.info();
  const Tape tape = tape_of(loss, at);
  const TapeEntry& entry = *tape.find("loss");
  const Matrix value = formula_value(info.formula, entry, tape);
  INFO(at.outputs << "\ntargets\n" << at.targets << "\nformula\n" << value << "\ncode\n" << entry.values);
  CHECK(close(test::spread(value, entry.values.rows(), 1), entry.values, 1e-11));
  if (info.slope.empty()) return;
  std::vector<std::string_view> slopes = {info.slope};
  slopes.insert(slopes.end(), info.further_slopes.begin(), info.further_slopes.end());
  // By each member of a group, or by mean and log variance.
  const bool by_column = info.form.columns == Columns::mean_and_log_variance;
  REQUIRE(static_cast<Index>(slopes.size()) == (by_column ? 2 : info.form.group));
  const Matrix& all = tape.find("loss_slope")->values;
  for (Index m = 0; m < static_cast<Index>(slopes.size()); ++m) {
    Matrix own(all.rows() / info.form.group, all.cols());
    for (Index i = 0; i < own.rows(); ++i) own.row(i) = all.row(i * info.form.group + (by_column ? 0 : m));
    if (by_column) own = Matrix(own.col(m));
    const Matrix slope =
        test::spread(formula_value(slopes[static_cast<std::size_t>(m)], entry, tape), own.rows(), own.cols());
    INFO("slope by member " << m + 1 << "\nformula\n" << slope << "\ncode\n" << own);
    CHECK(close(slope, own, 1e-10));
  }
}

}  // namespace

TEST_CASE("the formulas of a loss of rows are what the code computes", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo&) {
    for (const Sample& at : samples(loss, {0.3, 2, 6})) check_formulas(loss, at);
  });
}

// Where the golden numbers have a kink, the text takes the same side of it, not just nearby.
TEST_CASE("the formulas of a loss of rows are what the code computes where its slope jumps", "[losses]") {
  const Value golden = test::json_file("tests/golden/losses-rows.json");
  std::set<std::string_view> seen;
  for (const Value& entry : *golden.find("kinks")->list()) {
    const auto loss = make_loss(*entry.find("loss"), "loss");
    const Sample at{matrix_of(*entry.find("outputs")), matrix_of(*entry.find("targets"))};
    seen.insert(loss->info().id);
    INFO(loss->info().id);
    check_formulas(*loss, at);
  }
  for_each_loss([&](const Loss&, const LossInfo& info) {
    if (!info.claims.smooth) CHECK(seen.contains(info.id));
  });
}

TEST_CASE("the formulas of a loss of rows are what the code computes of whole numbers", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    // They coincide, cancel one another and lie just at thresholds, as others never do.
    for (Sample& at : samples(loss, {1, 2}, 12)) {
      at.outputs = at.outputs.array().round();
      if (compares(info)) at.targets = at.targets.array().round();
      check_formulas(loss, at);
    }
  });
}

TEST_CASE("the formulas of a loss with lists hold for any numbers in them", "[losses]") {
  for_each_loss([](const Loss& made, const LossInfo& info) {
    for (const std::string_view list : info.lists)
      for (const Index k : test::outputs_of(info)) {
        Value description = test::json(test::usual(info));
        for (std::size_t i = 0; i < info.parameters.size(); ++i)
          description.set(info.parameters[i].name, made.settings()[i]);
        Value::Numbers numbers;
        for (Index j = 0; j < k; ++j) numbers.push_back(0.5 + static_cast<Real>(j));
        description.set(list, numbers);
        const auto loss = make_loss(description, "loss");
        for (std::uint64_t which = 0; which < 4; ++which)
          check_formulas(*loss, sample(*loss, 6, k, which, 2));
      }
  });
}

TEST_CASE("the slopes of a loss of rows are the derivatives of its weighted sum", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo&) {
    int compared = 0;
    for (const Sample& at : samples(loss, {0.5, 3})) {
      const Real h = 1e-3;
      if (kink_distance(loss, at) <= 3 * h) continue;
      std::vector<Real> coefficients;
      for (Index i = 0; i < loss.losses(6); ++i) coefficients.push_back(1.5 + test::arbitrary(i, 9));
      const Result here = evaluate(loss, at.outputs, at.targets, coefficients);
      const auto sum_at = [&](Index i, Index j, Real step) {
        Matrix moved = at.outputs;
        moved(i, j) += step;
        const Result there = evaluate(loss, moved, at.targets);
        return std::inner_product(there.values.begin(), there.values.end(), coefficients.begin(), Real{0});
      };
      // Of fourth order; where the loss bends hard within h, as at a low temperature, nothing is said.
      Matrix differences(6, at.outputs.cols()), coarse = differences;
      for (Index i = 0; i < 6; ++i)
        for (Index j = 0; j < at.outputs.cols(); ++j) {
          const Real near = (sum_at(i, j, h) - sum_at(i, j, -h)) / (2 * h),
                     far = (sum_at(i, j, 2 * h) - sum_at(i, j, -2 * h)) / (4 * h);
          differences(i, j) = near + (near - far) / 3;
          coarse(i, j) = near;
        }
      if (!close(differences, coarse, 1e-3)) continue;
      ++compared;
      INFO(at.outputs << "\ntargets\n"
                      << at.targets << "\ndifferences\n"
                      << differences << "\ncode\n"
                      << here.slopes);
      // What rounding the sum, leaves of the differences.
      const Real noise =
          1e-15 *
          std::inner_product(here.values.begin(), here.values.end(), coefficients.begin(), Real{0},
                             std::plus<>(), [](Real v, Real c) { return std::fabs(v * c); }) /
          h;
      CHECK(close(here.slopes, differences, 1e-7 + noise));
    }
    CHECK(compared > 0);
  });
}

TEST_CASE("the slope of a loss of rows jumps where it says, and nowhere else", "[losses]") {
  check_claim(
      [](const Claims& claims) { return claims.smooth; },
      [](const Loss& loss, const LossInfo& info) {
        bool smooth = true;
        for (const Index k : test::outputs_of(info))
          for (std::uint64_t which = 0; which < 12; ++which) {
            // From one sample to its mirror image, through the middle: alike members, outputs that are the
            // targets.
            Sample from = sample(loss, 6, k, which, 3), to = from;
            to.outputs = -from.outputs;
            if (compares(info)) to.outputs += 2 * from.targets;
            if (which % 3 == 0) to.outputs += 3 * test::arbitrary(6, k, which + 200);
            const auto between = [&](Real share) {
              return Sample{(1 - share) * from.outputs + share * to.outputs, from.targets};
            };
            const auto slopes = [&](Real share) {
              const Sample at = between(share);
              return evaluate(loss, at.outputs, at.targets).slopes;
            };
            // Of ever smaller parts, that with the greatest change of the slope: only a jump is left of it.
            Real left = 0, right = 1;
            for (const int parts : {64, 16, 16, 16, 16, 16, 16, 16, 16}) {
              Real most = -1, best = left;
              for (int i = 0; i < parts; ++i) {
                const Real a = left + (right - left) * i / parts, b = left + (right - left) * (i + 1) / parts;
                const Real change = (slopes(b) - slopes(a)).cwiseAbs().maxCoeff();
                if (change > most) {
                  most = change;
                  best = a;
                }
              }
              right = best + (right - left) / parts;
              left = best;
            }
            const Real scale =
                std::max({1e-3, slopes(0).cwiseAbs().maxCoeff(), slopes(1).cwiseAbs().maxCoeff()});
            if ((slopes(right) - slopes(left)).cwiseAbs().maxCoeff() <= 1e-4 * scale) continue;
            smooth = false;
            INFO("a jump at\n" << between(left).outputs << "\ntargets\n" << from.targets);
            CHECK(std::min(kink_distance(loss, between(left)), kink_distance(loss, between(right))) < 1e-6);
            // Nor does it say farther than that: of the groups that jump, from places on the way there.
            const Index group = info.form.losses_by_row ? 6 : info.form.group, each = loss.target_rows(group);
            const Matrix jumps = slopes(right) - slopes(left);
            for (Index i = 0; i < 6 / group; ++i) {
              if (jumps.middleRows(i * group, group).cwiseAbs().maxCoeff() <= 1e-4 * scale) continue;
              for (const Real away : {-0.1, -0.01, 0.01, 0.1}) {
                const Matrix there = between(left).outputs.middleRows(i * group, group),
                             here = between(left + away).outputs.middleRows(i * group, group);
                CHECK(loss.kink_distance(here, from.targets.middleRows(i * each, each)) <=
                      (here - there).norm() + 1e-6);
              }
            }
          }
        return smooth;
      });
}

TEST_CASE("a loss of rows is convex in its outputs exactly where its info says so", "[losses]") {
  check_claim([](const Claims& claims) { return claims.convex; },
              [](const Loss& loss, const LossInfo&) {
                for (const Real size : {0.5, 3.0, 12.0})
                  for (const Sample& a : samples(loss, {size}, 8))
                    for (std::uint64_t other = 0; other < 6; ++other) {
                      const Matrix b = size * test::arbitrary(6, a.outputs.cols(), 300 + other);
                      const Result at_a = evaluate(loss, a.outputs, a.targets),
                                   at_b = evaluate(loss, b, a.targets),
                                   middle = evaluate(loss, 0.5 * (a.outputs + b), a.targets);
                      for (std::size_t i = 0; i < middle.values.size(); ++i)
                        if (middle.values[i] >
                            0.5 * (at_a.values[i] + at_b.values[i]) +
                                1e-12 * std::max({1.0, std::fabs(at_a.values[i]), std::fabs(at_b.values[i])}))
                          return false;
                    }
                return true;
              });
}

TEST_CASE("a loss of rows is bounded, and robust, exactly where its info says so", "[losses]") {
  check_claim([](const Claims& claims) { return claims.bounded; },
              [](const Loss& loss, const LossInfo&) { return largest(loss, false) < 1e5; });
  check_claim([](const Claims& claims) { return claims.robust; },
              [](const Loss& loss, const LossInfo&) { return largest(loss, true) < 1e5; });
}

TEST_CASE("a loss of rows is never negative exactly where its info says so", "[losses]") {
  check_claim([](const Claims& claims) { return claims.non_negative; },
              [](const Loss& loss, const LossInfo&) {
                for (const Sample& at : samples(loss, {1e-3, 0.5, 3, 50}, 8))
                  for (Real value : evaluate(loss, at.outputs, at.targets).values)
                    if (value < -1e-14) return false;
                return true;
              });
}

TEST_CASE("a loss of rows is zero at outputs = targets, and only there, exactly where its info says so",
          "[losses]") {
  check_claim([](const Claims& claims) { return claims.zero_at_perfect; },
              [](const Loss& loss, const LossInfo& info) {
                if (!compares(info)) return false;
                bool holds = true;
                for (const Sample& at : samples(loss, {0.5, 3}, 4)) {
                  for (Real value : evaluate(loss, at.targets, at.targets).values)
                    holds = holds && value == 0;
                  for (Real value : evaluate(loss, at.outputs, at.targets).values) holds = holds && value > 0;
                }
                return holds;
              });
}

TEST_CASE("a loss of rows depends on outputs minus targets alone exactly where its info says so",
          "[losses]") {
  check_claim([](const Claims& claims) { return claims.translation_invariant; },
              [](const Loss& loss, const LossInfo& info) {
                if (info.targets != Targets::number || info.task != Task::regression) return false;
                bool holds = true;
                for (Sample at : samples(loss, {0.5, 3}, 4)) {
                  at.targets = at.targets.array().round();
                  at.outputs = (at.outputs * 8).array().round() / 8;
                  const Result here = evaluate(loss, at.outputs, at.targets);
                  at.targets.array() += 3;
                  at.outputs.leftCols(at.targets.cols()).array() += 3;
                  const Result there = evaluate(loss, at.outputs, at.targets);
                  holds = holds && here.values == there.values && here.slopes == there.slopes;
                }
                return holds;
              });
}

TEST_CASE("a loss of rows is homogeneous in outputs minus targets exactly where, and as, its info says",
          "[losses]") {
  check_claim([](const Claims& claims) { return claims.homogeneous.has_value(); },
              [](const Loss& loss, const LossInfo& info) {
                if (!compares(info)) return false;
                bool holds = true;
                for (const Sample& at : samples(loss, {0.5, 3}, 4))
                  for (const Real factor : {0.25, 3.0}) {
                    const Result here = evaluate(loss, at.outputs, at.targets),
                                 there = evaluate(loss, factor * at.outputs, factor * at.targets);
                    for (std::size_t i = 0; i < here.values.size(); ++i)
                      holds = holds && std::fabs(there.values[i] -
                                                 std::pow(factor, info.claims.homogeneous.value_or(1)) *
                                                     here.values[i]) <= 1e-12 * there.values[i];
                  }
                return holds;
              });
}

TEST_CASE("the best constant outputs make the sum of a loss of rows smallest", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    bool any = false;
    for (const Index k : test::outputs_of(info))
      for (const bool weighted : {false, true})
        for (std::uint64_t which = 0; which < 4; ++which) {
          const Index rows = 60;
          const Matrix targets = test::targets_for(loss, rows, k, which);
          std::vector<Real> weights;
          for (Index i = 0; weighted && i < loss.losses(rows); ++i)
            weights.push_back(1 + test::arbitrary(i, 5));
          const std::vector<Real> best = loss.best_constant(targets, weights, k);
          if (best.empty()) continue;
          any = true;
          REQUIRE(static_cast<Index>(best.size()) == k);
          const auto at = [&](const std::vector<Real>& constants) {
            Matrix outputs(rows, k);
            for (Index j = 0; j < k; ++j) outputs.col(j).setConstant(constants[static_cast<std::size_t>(j)]);
            const Result result = evaluate(loss, outputs, targets, weights);
            Real sum = 0;
            for (std::size_t i = 0; i < result.values.size(); ++i)
              sum += (weights.empty() ? 1 : weights[i]) * result.values[i];
            return std::pair(sum, Vector(result.slopes.colwise().sum()));
          };
          const auto [smallest, slope] = at(best);
          CHECK(slope.cwiseAbs().maxCoeff() <=
                1e-12 * static_cast<Real>(rows) * std::max(1.0, std::fabs(smallest)));
          for (std::size_t j = 0; j < best.size(); ++j)
            for (const Real step : {-1.0, -0.01, 0.01, 1.0}) {
              std::vector<Real> moved = best;
              moved[j] += step;
              CHECK(smallest <= at(moved).first + 1e-12 * std::fabs(smallest));
            }
        }
    // Some settings leave no formula for it, but not all of them.
    if (info.best_constant == BestConstant::none) CHECK_FALSE(any);
  });
  for (const LossInfo* info : losses())
    if (test::is_of_rows(*info) && info->best_constant != BestConstant::none) {
      const auto loss = make_loss(test::json(test::usual(*info)), "loss");
      const Index k = test::outputs_of(*info).back();
      CHECK_FALSE(loss->best_constant(test::targets_for(*loss, 60, k, 0), {}, k).empty());
    }
}

TEST_CASE("the best constant outputs of rows are of the kind that the info names", "[losses]") {
  const std::vector<Real> weights = {1, 2, 1, 4};
  for (const LossInfo* info : losses()) {
    if (!test::is_of_rows(*info) || info->form.group > 1) continue;
    INFO(info->id);
    const auto loss = make_loss(test::json(test::usual(*info)), "loss");
    const auto best = [&](const Matrix& targets, Index outputs) {
      const std::vector<Real> found = loss->best_constant(targets, weights, outputs);
      return Matrix(Eigen::Map<const Matrix>(found.data(), 1, static_cast<Index>(found.size())));
    };
    const Matrix some{{3}, {-1}, {8}, {2}}, labels{{1}, {0}, {1}, {1}}, classes{{2}, {0}, {1}, {1}};
    switch (info->best_constant) {
      case BestConstant::mean_and_log_variance:
        CHECK(close(best(some, 2), Matrix{{17.0 / 8, std::log(439.0 / 64)}}, 1e-14));
        break;
      case BestConstant::log_odds:
        CHECK(close(best(labels, 1), Matrix{{std::log(3.0)}}, 1e-15));
        break;
      case BestConstant::log_shares:
        CHECK(close(best(classes, 3), Matrix{{std::log(0.25), std::log(0.625), std::log(0.125)}}, 1e-15));
        break;
      case BestConstant::none:
        break;
      default:
        FAIL_CHECK("of single outputs alone");
    }
  }
}

TEST_CASE("groups of rows do not touch one another, in any number and beside any neighbours", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    if (info.form.losses_by_row) return;
    const Index group = info.form.group, each = loss.target_rows(group);
    for (const Index k : test::outputs_of(info))
      for (Index count = 1; count <= 5; ++count) {
        const Index rows = count * group;
        const Sample at = sample(loss, rows, k, static_cast<std::uint64_t>(count), 2);
        std::vector<Real> coefficients;
        for (Index i = 0; i < count; ++i) coefficients.push_back(0.5 + static_cast<Real>(i));
        // Top rows of something larger, as the objective's scratch is.
        const Real untouched = 12345;
        Matrix outputs = Matrix::Constant(rows + 3, k, untouched), slopes = outputs;
        outputs.topRows(rows) = at.outputs;
        std::vector<Real> values(static_cast<std::size_t>(count) + 1, untouched);
        std::vector<Real> room(loss.room(rows, k));
        loss.evaluate({outputs.topRows(rows), at.targets, coefficients},
                      Reals(values).first(static_cast<std::size_t>(count)), slopes.topRows(rows), room);
        CHECK(values.back() == untouched);
        CHECK((slopes.bottomRows(3).array() == untouched).all());
        for (Index i = 0; i < count; ++i) {
          const Result one =
              evaluate(loss, at.outputs.middleRows(i * group, group), at.targets.middleRows(i * each, each));
          CHECK(same_bits(one.values.front(), values[static_cast<std::size_t>(i)]));
          const Matrix weighed = one.slopes * coefficients[static_cast<std::size_t>(i)];
          CHECK(slopes.middleRows(i * group, group) == weighed);
        }
      }
  });
}

#ifdef LOSS_LAB_COUNTS_ALLOCATIONS
TEST_CASE("a loss of rows allocates nothing when it is evaluated", "[losses]") {
  for_each_loss([&](const Loss& loss, const LossInfo& info) {
    const Sample at = sample(loss, 12, test::outputs_of(info).back(), 0, 1);
    Matrix slopes(12, at.outputs.cols());
    std::vector<Real> values(static_cast<std::size_t>(loss.losses(12))), coefficients(values.size(), 0.5),
        room(loss.room(12, at.outputs.cols()));
    const LossInput input{at.outputs, at.targets, coefficients};
    const long before = test::allocations();
    loss.evaluate(input, values, slopes, room);
    CHECK(test::allocations() == before);
  });
}
#endif

TEST_CASE("extreme outputs give numbers to a loss of rows, and slopes wherever its value is finite",
          "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    for (const Real size : {0.0, 1e-200, 700.0, 1e3, 1e100})
      for (const Sample& at : samples(loss, {size}, 4)) {
        // Just the extremes: each output is one of -size, 0 and size.
        Sample far = at;
        for (Index i = 0; i < far.outputs.size(); ++i)
          far.outputs.data()[i] =
              size * std::round(1.5 * test::arbitrary(i, 400 + static_cast<std::uint64_t>(i)));
        const Result result = evaluate(loss, far.outputs, far.targets);
        INFO(far.outputs << "\ntargets\n" << far.targets << "\nslopes\n" << result.slopes);
        bool finite = true;
        for (Real value : result.values) {
          CHECK_FALSE(std::isnan(value));
          finite = finite && std::isfinite(value);
        }
        CHECK((!finite || !result.slopes.array().isNaN().any()));
        const bool logits = info.link == Link::softmax || info.link == Link::sigmoid;
        if (logits && size <= 1e3 && info.targets != Targets::number)
          CHECK((finite && result.slopes.array().isFinite().all()));
      }
  });
}

TEST_CASE("the golden values and slopes of losses of rows", "[losses][golden]") {
  const Value golden = test::json_file("tests/golden/losses-rows.json");
  std::set<std::string> seen;
  for (const char* part : {"cases", "kinks"})
    for (const Value& entry : *golden.find(part)->list()) {
      const auto loss = make_loss(*entry.find("loss"), "loss");
      seen.insert(std::string(loss->info().id));
      const Matrix outputs = matrix_of(*entry.find("outputs")), slopes = matrix_of(*entry.find("slopes")),
                   targets = matrix_of(*entry.find("targets"));
      const auto values = *entry.find("values")->numbers();
      REQUIRE(values.size() == static_cast<std::size_t>(loss->losses(outputs.rows())));
      const Result result = evaluate(*loss, outputs, targets);
      INFO(part << ", " << loss->info().id << "\n"
                << outputs << "\ntargets\n"
                << targets << "\ngolden\n"
                << slopes << "\ncode\n"
                << result.slopes);
      for (std::size_t i = 0; i < values.size(); ++i) {
        INFO("value " << i << ": " << result.values[i] << ", golden " << values[i]);
        CHECK(std::fabs(result.values[i] - values[i]) <= 1e-12 * std::max(1.0, std::fabs(values[i])));
      }
      CHECK(close(result.slopes, slopes, 1e-12));
    }
  for_each_loss([&](const Loss&, const LossInfo& info) {
    // Of the output itself there is nothing to be worked out.
    if (info.task != Task::objective) CHECK(seen.contains(std::string(info.id)));
  });
}
