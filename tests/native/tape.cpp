// The whole tape of a step: every formula on it gives, from the entries it names, the values that stand
// beside it.
#include "core/tape.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <numeric>
#include <set>

#include "core/clip.hpp"
#include "core/loss_trace.hpp"
#include "core/optimizer.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/matrices.hpp"
#include "tests/native/support/problem.hpp"

using namespace loss_lab;

namespace {

// A run of a few updates, and the tape of the next.
struct Run {
  Run(std::string_view model, std::string_view loss, test::Problem::Shape shape,
      std::string_view optimizer_json)
      : problem(model, loss, shape), optimizer(make_optimizer(test::json(optimizer_json), "optimizer")) {
    const std::size_t size = problem.theta.size();
    memory.resize(0);
    for (const Block& block : optimizer->memory(static_cast<Index>(size)))
      memory.resize(static_cast<std::size_t>(block.offset + block.size()));
    next = memory;
    delta.resize(size);
    clipped.resize(size);
  }

  void work_out() {
    value = problem.evaluate();
    if (max_norm) clip(problem.gradient, *max_norm, clipped);
    test::ProblemCurvature given(problem, *optimizer);
    optimizer->update(problem.theta, pull(), memory, optimizer->learning_rate(), delta, next,
                      &given.curvature);
  }
  // The gradient that the optimizer works on.
  ConstReals pull() const { return max_norm ? ConstReals(clipped) : problem.gradient; }
  void take() {
    for (std::size_t i = 0; i < delta.size(); ++i) problem.theta[i] += delta[i];
    memory = next;
  }
  Tape tape(std::vector<Index> rows) const {
    Tape result(std::move(rows), problem.loss->info().form.group);
    problem.objective.trace(problem.theta, problem.batch(), problem.scratch, value, problem.gradient, result);
    if (max_norm) trace_clipping(problem.gradient, *max_norm, problem.model->blocks(), result);
    test::ProblemCurvature given(problem, *optimizer);
    optimizer->trace(problem.theta, pull(), memory, optimizer->learning_rate(), delta, next,
                     problem.model->blocks(), &given.curvature, result);
    return result;
  }
  std::vector<Index> all_rows() const {
    std::vector<Index> rows(static_cast<std::size_t>(problem.features.rows()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
  }

  test::Problem problem;
  std::unique_ptr<const Optimizer> optimizer;
  Real value = 0;
  std::optional<Real> max_norm;
  std::vector<Real> memory, next, delta, clipped;
};

bool agree(const Matrix& a, const Matrix& b) {
  for (Index i = 0; i < a.size(); ++i)
    if (!(std::fabs(a.data()[i] - b.data()[i]) <= 1e-14 + 1e-11 * std::fabs(b.data()[i]))) return false;
  return true;
}

// Whether this entry's formula gives its values; `tape` has the entries before it.
void check_entry(const TapeEntry& entry, const Tape& tape) {
  INFO(entry.id << " = " << entry.formula);
  std::set<std::string> symbols;
  for (const TapeParent& parent : entry.parents) {
    CHECK(tape.find(parent.id) != nullptr);
    CHECK(tape.find(parent.id) < &entry);
    symbols.insert(parent.symbol);
  }
  const Expression expression = parse_expression(entry.formula, {.names = {}, .matrices = true}, entry.id);
  // Of a loss's formula, p, y and r are given whether or not it takes them.
  for (const std::string& name : expression.names) REQUIRE(symbols.contains(name));
  const Matrix found = test::evaluate(expression, [&](const std::string& symbol) {
    for (const TapeParent& parent : entry.parents)
      if (parent.symbol == symbol) return tape.find(parent.id)->values;
    return Matrix();
  });
  CHECK(agree(test::spread(found, entry.values.rows(), entry.values.cols()), entry.values));
}

void check_tape(const Run& run) {
  const Tape tape = run.tape(run.all_rows());
  std::set<std::string> ids;
  for (const TapeEntry& entry : tape.entries()) {
    CHECK(ids.insert(entry.id).second);
    CHECK_FALSE(entry.name.empty());
    if (entry.formula.empty())
      CHECK(entry.parents.empty());
    else
      check_entry(entry, tape);
  }
  for (const char* id : {"output", "loss", "objective", "loss_slope", "slope"}) CHECK(ids.contains(id));
  const LossInfo& info = run.problem.loss->info();
  const std::string own = run.problem.loss->terms().empty() ? "" : "term1.";
  CHECK(ids.contains(own + (info.form.targets_by_row ? "target1" : "target")) ==
        (info.targets != Targets::none));
  const bool compares = info.form.columns == Columns::matching || info.form.columns == Columns::row;
  CHECK(ids.contains(own + "residual") == compares);
  for (const Block& block : run.problem.model->blocks())
    for (const char* stem : {"", "gradient.", "delta.", "next."}) CHECK(ids.contains(stem + block.name));

  // Of fewer rows, what stands for single examples still holds: of the second and the first group.
  const Index group = info.form.group;
  std::vector<Index> rows;
  for (Index i = group; i < 2 * group; ++i) rows.push_back(i);
  for (Index i = 0; i < group; ++i) rows.push_back(i);
  const Tape part = run.tape(rows);
  for (const TapeEntry& entry : part.entries()) {
    if (entry.rows_each == 0) continue;
    const Index each = group / entry.rows_each;
    const Matrix& all = tape.find(entry.id)->values;
    CHECK(entry.values.rows() == 2 * each);
    CHECK(entry.values.topRows(each) == all.middleRows(each, each));
    CHECK(entry.values.bottomRows(each) == all.topRows(each));
    if (!entry.formula.empty()) check_entry(entry, part);
  }
}

}  // namespace

TEST_CASE("every formula on the tape gives the values beside it, for each model", "[tape]") {
  const struct {
    std::string_view model;
    Index features;
    Index outputs = 0;  // 0: one, and two
  } cases[] = {
      {R"({"id": "constant"})", 0},
      {R"({"id": "shift"})", 1, 1},
      {R"({"id": "shift"})", 2, 2},
      {R"({"id": "linear"})", 1},
      {R"({"id": "linear"})", 3},
      {R"({"id": "polynomial"})", 1},
      {R"({"id": "polynomial", "degree": 1})", 1},
      {R"({"id": "mlp", "hidden": [4, 3]})", 2},
      {R"({"id": "mlp", "hidden": [1], "activation": "sigmoid", "output_activation": "tanh"})", 1},
      {R"({"id": "mlp", "hidden": [4, 3], "activation": "relu", "output_activation": "sigmoid"})", 1},
      {R"({"id": "mlp", "hidden": [2, 2], "activation": "identity", "output_activation": "relu"})", 2},
      {R"({"id": "mlp", "hidden": [4, 3], "dropout": 0.4})", 2},
      {R"({"id": "mlp", "hidden": [4], "heads": [2, 1]})", 2, 3},
      {R"({"id": "mlp", "hidden": [4], "heads": [3], "output_activation": "tanh"})", 2, 3},
      {R"({"id": "mlp", "hidden": [4, 3], "heads": [1, {"outputs": 2, "hidden": [3, 2]}, 1],
           "output_activation": "sigmoid", "dropout": 0.3})",
       2, 4},
      {R"({"id": "softmax-linear"})", 2, 3},
      {R"({"id": "embedding", "tokens": 4})", 1},
      {R"({"id": "embedding", "tokens": 5})", 3},
  };
  const Random random(3);
  for (const auto& [model, features, only] : cases)
    for (const Index outputs : only ? std::vector<Index>{only} : std::vector<Index>{1, 2})
      for (const bool weighted : {false, true})
        for (const Reduction reduction : {Reduction::mean, Reduction::sum}) {
          INFO(model << ", outputs " << outputs << ", weighted " << weighted);
          Run run(model, R"({"id": "huber"})", {6, features, outputs, weighted, reduction},
                  R"({"id": "sgd"})");
          run.problem.random = &random;
          run.work_out();
          check_tape(run);
        }
}

TEST_CASE("dropout stands on the tape while it drops", "[tape]") {
  Run run(R"({"id": "mlp", "hidden": [4, 3], "dropout": 0.5})", R"({"id": "mse"})", {}, R"({"id": "sgd"})");
  const auto shows_masks = [&run] {
    run.work_out();
    const Tape tape = run.tape(run.all_rows());
    CHECK((tape.find("layer1.mask") != nullptr) == (tape.find("layer2.mask") != nullptr));
    CHECK_FALSE(tape.find("layer3.mask"));
    return tape.find("layer1.mask") != nullptr;
  };
  CHECK_FALSE(shows_masks());
  const Random random(3);
  run.problem.random = &random;
  CHECK(shows_masks());
}

TEST_CASE("a table of very many tokens is on the tape without each token's share", "[tape]") {
  Run run(R"({"id": "embedding", "tokens": 10000})", R"({"id": "mse"})", {.rows = 20, .features = 2},
          R"({"id": "sgd"})");
  run.work_out();
  const Tape all = run.tape(run.all_rows()), few = run.tape({4, 1});
  CHECK_FALSE(all.find("token_share"));
  CHECK(all.find("output")->values == run.problem.scratch.outputs);
  CHECK(few.find("token_share")->values.rows() == 2);
  CHECK_FALSE(few.find("output")->formula.empty());
}

TEST_CASE("every formula on the tape gives the values beside it, for each loss", "[tape]") {
  for (const LossInfo* info : losses())
    for (const Index outputs : test::outputs_of(*info)) {
      INFO(info->id << ", outputs " << outputs);
      Run run(R"({"id": "linear"})", test::usual(*info), {.rows = 6, .outputs = outputs}, R"({"id": "sgd"})");
      run.work_out();
      check_tape(run);
    }
}

TEST_CASE("a loss writes nothing to the tape but under its prefix", "[tape]") {
  for (const LossInfo* info : losses()) {
    const auto loss = make_loss(test::json(test::usual(*info)), "loss");
    if (!loss->terms().empty()) continue;  // a sum gives each term its own
    const Index k = test::outputs_of(*info).back();
    const Matrix outputs = test::arbitrary(6, k, 1), targets = test::targets_for(*loss, 6, k, 2);
    Tape tape({0, 1, 2, 3, 4, 5}, info->form.group);
    tape.examples("output", "output", outputs);
    trace_loss(*loss, {outputs, targets}, "output", "term2.", tape);
    for (const TapeEntry& entry : tape.entries()) {
      INFO(info->id << " writes " << entry.id);
      CHECK((entry.id == "output" || entry.id.starts_with("term2.")));
    }
    CHECK(tape.find("term2.loss_slope"));
  }
}

TEST_CASE("the naive form of a loss is the loss at moderate outputs, and overflows at large ones", "[tape]") {
  std::set<std::string_view> naive;
  for (const LossInfo* info : losses()) {
    if (info->naive.empty()) continue;
    naive.insert(info->id);
    const auto loss = make_loss(test::json(test::usual(*info)), "loss");
    const Index k = test::outputs_of(*info).front();
    const Matrix targets = test::targets_for(*loss, 6, k, 2);
    for (const Real size : {1.0, 1e3}) {
      // Each output on the wrong side.
      Matrix outputs(6, k);
      for (Index i = 0; i < 6; ++i)
        for (Index j = 0; j < k; ++j)
          outputs(i, j) = size * (1 - 2 * (k == 1 ? targets(i, 0) : targets(i, 0) == static_cast<Real>(j)));
      Tape tape({0, 1, 2, 3, 4, 5});
      tape.examples("output", "output", outputs);
      trace_loss(*loss, {outputs, targets}, "output", "", tape);
      const Matrix &value = tape.find("loss")->values, &plain = tape.find("naive_loss")->values;
      INFO(info->id << "\n" << value << "\nnaively\n" << plain);
      CHECK(value.allFinite());
      if (size == 1)
        CHECK(agree(plain, value));
      else
        CHECK_FALSE(plain.array().isFinite().any());
    }
  }
  CHECK(naive == std::set<std::string_view>{"bce", "softmax_cross_entropy"});
}

TEST_CASE(
    "every formula on the tape gives the values beside it, for each optimizer, from the first update on",
    "[tape]") {
  std::set<std::string> seen;
  for (const std::string_view optimizer : {
           R"({"id": "sgd", "learning_rate": 0.1})",
           R"({"id": "sgd", "learning_rate": 0.1, "weight_decay": 0.2})",
           R"({"id": "sgd", "learning_rate": 0.1, "momentum": 0.9})",
           R"({"id": "sgd", "learning_rate": 0.1, "momentum": 0.9, "nesterov": true, "weight_decay": 0.2})",
           R"({"id": "sgd", "learning_rate": 0.1, "momentum": 0.9, "dampening": 0.5, "weight_decay": 0.2})",
           R"({"id": "adam", "learning_rate": 0.1})",
           R"({"id": "adam", "learning_rate": 0.1, "beta1": 0.5, "eps": 0.01, "weight_decay": 0.2})",
           R"({"id": "adam", "learning_rate": 0.1, "beta2": 0.5, "amsgrad": true})",
           R"({"id": "adamw", "learning_rate": 0.1, "weight_decay": 0})",
           R"({"id": "adamw", "learning_rate": 0.1, "weight_decay": 0.2, "beta2": 0.5, "amsgrad": true})",
           R"({"id": "nadam", "learning_rate": 0.1})",
           R"({"id": "nadam", "learning_rate": 0.1, "momentum_decay": 0.5, "weight_decay": 0.2})",
           R"({"id": "rmsprop", "learning_rate": 0.1})",
           R"({"id": "rmsprop", "learning_rate": 0.1, "centered": true, "weight_decay": 0.2})",
           R"({"id": "rmsprop", "learning_rate": 0.1, "momentum": 0.9})",
           R"({"id": "rmsprop", "learning_rate": 0.1, "alpha": 0.5, "momentum": 0.9, "centered": true})",
           R"({"id": "adagrad", "learning_rate": 0.1})",
           R"({"id": "adagrad", "lr_decay": 0.5, "initial_accumulator_value": 0.1, "weight_decay": 0.2})",
           R"({"id": "adadelta"})",
           R"({"id": "adadelta", "rho": 0.5, "eps": 0.01, "weight_decay": 0.2})",
           R"({"id": "rprop", "learning_rate": 0.5})",
           R"({"id": "rprop", "learning_rate": 1, "etaplus": 2, "step_max": 1.5})",
           R"({"id": "lion", "learning_rate": 0.1})",
           R"({"id": "lion", "learning_rate": 0.1, "weight_decay": 0.2})",
           R"({"id": "newton"})",
           R"({"id": "gauss_newton", "learning_rate": 0.5, "damping": 0.1})",
       }) {
    seen.insert(*test::json(optimizer).find("id")->text());
    Run run(R"({"id": "mlp", "hidden": [3]})", R"({"id": "mse"})", {.rows = 6}, optimizer);
    for (int t = 0; t < 3; ++t) {
      INFO(optimizer << " at t = " << t);
      run.work_out();
      check_tape(run);
      run.take();
    }
  }
  for (const OptimizerInfo* info : optimizers()) CHECK(seen.contains(std::string(info->id)));
}

TEST_CASE("every formula on the tape gives the values beside it, for each penalty", "[tape]") {
  for (const PenaltyInfo* info : penalties())
    for (const std::string_view model :
         {R"({"id": "constant"})", R"({"id": "linear"})", R"({"id": "mlp", "hidden": [4, 3]})"}) {
      INFO(info->id << ", " << model);
      const std::string penalty = R"({"id": ")" + std::string(info->id) + "\"}";
      Run run(model, R"({"id": "mse"})", {.rows = 6, .penalty = penalty}, R"({"id": "sgd"})");
      run.work_out();
      check_tape(run);
      const Tape tape = run.tape(run.all_rows());
      CHECK(tape.find("objective")->values == tape.find("data")->values + tape.find("penalty")->values);
      for (const Block& block : run.problem.model->blocks())
        for (const char* stem : {"penalty.", "penalty_gradient.", "data_gradient."})
          CHECK((tape.find(stem + block.name) != nullptr) == is_penalized(block));
    }
}

TEST_CASE("every formula on the tape gives the values beside it, with a clipped gradient", "[tape]") {
  for (const Real max_norm : {1e-3, 1e3})
    for (const std::string_view optimizer : {R"({"id": "sgd"})", R"({"id": "sgd", "weight_decay": 0.2})",
                                             R"({"id": "adam"})", R"({"id": "newton"})"}) {
      INFO(optimizer << ", " << max_norm);
      Run run(R"({"id": "mlp", "hidden": [3]})", R"({"id": "mse"})", {.rows = 6}, optimizer);
      run.max_norm = max_norm;
      run.work_out();
      check_tape(run);
      const Tape tape = run.tape(run.all_rows());
      CHECK((tape.find("clip_factor")->values(0, 0) < 1) == (max_norm < 1));
      for (const Block& block : run.problem.model->blocks())
        CHECK(tape.find("clipped_gradient." + block.name)->values == Matrix(block_view(run.pull(), block)));
    }
}

TEST_CASE("the last entries of the tape are where the run goes next", "[tape]") {
  Run run(R"({"id": "mlp", "hidden": [3]})", R"({"id": "mse"})", {.rows = 6}, R"({"id": "adam"})");
  run.work_out();
  const Tape tape = run.tape(run.all_rows());
  run.take();
  for (const Block& block : run.problem.model->blocks())
    CHECK(tape.find("next." + block.name)->values == Matrix(block_view(run.problem.theta, block)));
  CHECK(tape.find("objective")->values(0, 0) == run.value);
}
