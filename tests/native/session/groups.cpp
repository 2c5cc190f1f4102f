// Losses over groups of rows in an experiment: groups stay whole, training works, and what does not fit is
// refused.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>
#include <string>

#include "core/session.hpp"
#include "core/targets.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

struct Case {
  std::string loss;
  int group;
  int outputs;
  std::string
      target;  // "same", "sign" (by group), "reference" (by row), or none, which leaves the column unread
};

const Case cases[] = {
    {R"({"id": "contrastive", "margin": 2})", 2, 2, "same"},
    {R"({"id": "hinge_embedding", "margin": 2})", 2, 2, "sign"},
    {R"({"id": "cosine_embedding"})", 2, 2, "sign"},
    {R"({"id": "triplet_margin", "swap": true})", 3, 2, ""},
    {R"({"id": "info_nce", "temperature": 0.5})", 2, 2, ""},
    {R"({"id": "margin_ranking", "margin": 0.5})", 2, 1, "sign"},
    {R"({"id": "bradley_terry"})", 2, 1, ""},
    {R"({"id": "dpo", "beta": 1})", 2, 1, "reference"},
};

Real target_of(const std::string& kind, Index row, Index group) {
  const bool even = row / group % 2 == 0;
  if (kind == "same") return even ? 1 : 0;
  if (kind == "sign") return even ? 1 : -1;
  return -0.25 * static_cast<Real>(row % 5);
}

// Of 24 rows, unless told: two features, and targets that go with the groups.
Value experiment(const Case& of, Index rows = 24) {
  Value::Numbers a, b, y;
  for (Index i = 0; i < rows; ++i) {
    const Index group = i / of.group, member = i % of.group;
    a.push_back(static_cast<Real>((7 * group) % 11) + 0.3 * static_cast<Real>(member * member));
    b.push_back(static_cast<Real>((5 * group) % 13) - static_cast<Real>(member * ((3 * group) % 4)));
    y.push_back(target_of(of.target, i, of.group));
  }
  const Value data = Value::Object{{"columns", Value::Object{{"a", a}, {"b", b}, {"y", y}}}, {"target", "y"}};
  Value description = Value::Object{{"version", 1},
                                    {"data", data},
                                    {"model", Value::Object{{"id", "linear"}}},
                                    {"loss", test::json(of.loss)},
                                    {"optimizer", test::json(R"({"id": "sgd", "learning_rate": 0.05})")}};
  if (of.outputs == 2) {
    // Where all rows begin at one point, no distance and no angle has a slope.
    description.set("model", test::json(R"({"id": "linear", "outputs": 2})"));
    description.set("start", Value::Numbers{0.5, -0.25, 0.125, 0.75, 0, 0});
  }
  return description;
}

const Case& case_of(std::string_view id) {
  for (const Case& one : cases)
    if (one.loss.find('"' + std::string(id) + '"') != std::string::npos) return one;
  FAIL("no case of " << id);
  return cases[0];
}

}  // namespace

TEST_CASE("experiments with losses over groups of rows train", "[session][groups]") {
  for (const Case& of : cases) {
    INFO(of.loss);
    Session session(experiment(of), nullptr);
    const Real before = session.train_loss();
    REQUIRE(session.advance(200, 1000));
    CHECK_FALSE(session.diverged());
    CHECK(session.t() == 200);
    CHECK(session.train_loss() < 0.99 * before);
  }
}

TEST_CASE("split and batches keep groups whole", "[session][groups]") {
  for (const Case& of : cases) {
    INFO(of.loss);
    Value description = experiment(of, 60);
    description.set("validation", 0.3);
    description.set("batch_size", 3);
    Session session(description, nullptr);
    const std::vector<std::uint8_t> held_out = session.held_out();
    std::set<int> kinds;
    for (std::size_t i = 0; i < held_out.size(); ++i) {
      CHECK(held_out[i] == held_out[i - i % static_cast<std::size_t>(of.group)]);
      kinds.insert(held_out[i]);
    }
    CHECK(kinds.size() == 2);
    std::set<Index> seen;
    const Index steps = session.steps_per_epoch();
    for (Index t = 0; t < steps; ++t) {
      REQUIRE(session.advance(t, 10));
      const Step step = session.look();
      CHECK(step.tape_rows.size() % static_cast<std::size_t>(of.group) == 0);
      for (std::size_t i = 0; i < step.tape_rows.size(); ++i) {
        const Index row = step.tape_rows[i], member = static_cast<Index>(i) % of.group;
        CHECK(row % of.group == member);
        CHECK(row == step.tape_rows[i - static_cast<std::size_t>(member)] + member);
        CHECK(held_out[static_cast<std::size_t>(row)] == 0);
        CHECK(seen.insert(row).second);
      }
      CHECK(step.validation_loss.has_value());
    }
    CHECK(seen.size() == static_cast<std::size_t>(std::count(held_out.begin(), held_out.end(), 0)));
  }
}

TEST_CASE("a number of rows that leaves a group incomplete is refused", "[session][groups]") {
  for (const Case& of : cases) {
    const Error error = test::refused([&] { Session(experiment(of, 6 * of.group + 1), nullptr); });
    INFO(of.loss);
    CHECK(error.code() == "incomplete_group");
    CHECK(error.path() == "loss");
  }
}

TEST_CASE("rows of a group that disagree on its target are refused, where it has one", "[session][groups]") {
  for (const char* id : {"contrastive", "hinge_embedding", "cosine_embedding", "margin_ranking"}) {
    Value description = experiment(case_of(id));
    Value data = *description.find("data"), columns = *data.find("columns");
    Value::Numbers y = *columns.find("y")->numbers();
    y[5] = y[7];
    columns.set("y", y);
    data.set("columns", columns);
    description.set("data", data);
    const Error error = test::refused([&] { Session(description, nullptr); });
    INFO(id);
    CHECK(error.code() == "group_disagrees");
    CHECK(error.path() == "loss");
  }
}

TEST_CASE("a group with a loss for each row has a weight where any of its rows has", "[session][groups]") {
  const auto weighed = [](Value description, const Value::Numbers& weights) {
    Value data = *description.find("data"), columns = *data.find("columns");
    columns.set("w", weights);
    data.set("columns", columns);
    data.set("weight", "w");
    description.set("data", data);
    return description;
  };
  Session whole(weighed(experiment(case_of("info_nce"), 4), {0, 1, 0, 2}), nullptr);
  CHECK(whole.look().tape.find("example_weight")->values == Matrix{{0}, {1}, {0}, {2}});
  const Real before = whole.train_loss();
  REQUIRE(whole.advance(20, 100));
  CHECK(whole.train_loss() < before);

  // Only the first group has a weight, in its second row: training lacks one just where it is held out.
  bool held = false, kept = false;
  for (int seed = 0; seed < 10; ++seed) {
    Value description = experiment(case_of("info_nce"), 8);
    description.set("validation", 0.5);
    description.set("seed", seed);
    const bool first_held = Session(description, nullptr).held_out().front() != 0;
    description = weighed(description, {0, 1, 0, 0, 0, 0, 0, 0});
    INFO("seed " << seed);
    (first_held ? held : kept) = true;
    if (first_held) {
      const Error error = test::refused([&] { Session(description, nullptr); });
      CHECK(error.code() == "no_training_rows");
      CHECK(error.path() == "validation");
    } else {
      CHECK_NOTHROW(Session(description, nullptr));
    }
  }
  CHECK((held && kept));
}

TEST_CASE("a loss takes over from one of the same groups and targets alone", "[session][groups]") {
  const auto edited = [](const Case& from, const Case& to) {
    Session session(experiment(from), nullptr);
    REQUIRE(session.advance(3, 10));
    return session.edit(Value::Object{{"loss", test::json(to.loss)}}, nullptr);
  };
  CHECK(edited(case_of("hinge_embedding"), case_of("cosine_embedding")) == 3);
  CHECK(edited(case_of("info_nce"), case_of("info_nce")) == 3);
  const std::pair<const char*, const char*> apart[] = {{"triplet_margin", "info_nce"},
                                                       {"info_nce", "bradley_terry"},
                                                       {"hinge_embedding", "info_nce"},
                                                       {"margin_ranking", "bradley_terry"},
                                                       {"margin_ranking", "dpo"}};
  for (const auto& [from, to] : apart) {
    const Error error = test::refused([&] { edited(case_of(from), case_of(to)); });
    INFO(from << " to " << to);
    CHECK(error.code() == "edit_changes_shape");
    CHECK(error.path() == "loss");
  }
}

TEST_CASE("a sum of losses over groups has a loss for each group, or for each row where its terms do",
          "[session][groups]") {
  const auto losses = [](std::string_view first, std::string_view second) {
    Value description = experiment(case_of(first), 4);
    const Value terms = Value::List{Value::Object{{"loss", Value::Object{{"id", first}}}},
                                    Value::Object{{"loss", Value::Object{{"id", second}}}}};
    description.set("loss", Value::Object{{"id", "sum"}, {"terms", terms}});
    const Step step = Session(description, nullptr).look();
    const Matrix &sum = step.tape.find("loss")->values, &a = step.tape.find("term1.loss")->values,
                 &b = step.tape.find("term2.loss")->values;
    CHECK(sum == a + b);
    return sum.rows();
  };
  CHECK(losses("hinge_embedding", "cosine_embedding") == 2);
  CHECK(losses("info_nce", "info_nce") == 4);
}

TEST_CASE("a group's weight stands on the tape for the group and for each of its rows", "[session][groups]") {
  for (const char* reduction : {"mean", "sum"}) {
    Value description = experiment(case_of("margin_ranking"), 6);
    Value data = *description.find("data"), columns = *data.find("columns");
    columns.set("w", Value::Numbers{1, 1, 0, 0, 2.5, 2.5});
    data.set("columns", columns);
    data.set("weight", "w");
    description.set("data", data);
    description.set("reduction", reduction);
    const Step step = Session(description, nullptr).look();
    CHECK(step.tape.find("example_weight")->values == Matrix{{1}, {0}, {2.5}});
    CHECK(step.tape.find("row_weight")->values == Matrix{{1}, {1}, {0}, {0}, {2.5}, {2.5}});
    const Matrix &slope = step.tape.find("slope")->values, &own = step.tape.find("loss_slope")->values;
    const Real all = reduction == std::string_view("mean") ? 3.5 : 1;
    CHECK(own(0, 0) != 0);
    for (const Index i : {0, 1, 2, 3, 4, 5})
      CHECK(std::fabs(slope(i, 0) - step.tape.find("row_weight")->values(i, 0) * own(i, 0) / all) < 1e-15);
  }
}

TEST_CASE("a batch too large for all its rows to look at one another is refused", "[session][groups]") {
  const Error error =
      test::refused([] { Session(experiment(case_of("info_nce"), most_rows_together + 2), nullptr); });
  CHECK(error.code() == "batch_too_large");
  CHECK(error.path() == "loss");
  CHECK_NOTHROW(Session(experiment(case_of("bradley_terry"), most_rows_together + 2), nullptr));
}
