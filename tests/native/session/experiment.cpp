// The experiment: what it needs, what it refuses, and that its defaults are those of the design.
#include "core/experiment.hpp"

#include <catch2/catch_test_macros.hpp>

#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

const Value plain = test::json(R"({
  "version": 1, "data": {"id": "line"}, "model": {"id": "linear"}, "loss": {"id": "mse"}})");

struct Refusal {
  std::string_view key, value, code, path;
};

}  // namespace

TEST_CASE("an experiment of data, model and loss has the defaults of the design", "[experiment]") {
  const Experiment experiment = read_experiment(plain, nullptr);
  CHECK(experiment.optimizer->info().id == "sgd");
  CHECK(experiment.optimizer->learning_rate() == 0.03);
  CHECK(experiment.schedule->info().id == "constant");
  CHECK_FALSE(experiment.batch_size);
  CHECK(experiment.reduction == Reduction::mean);
  CHECK(experiment.validation == 0);
  CHECK(experiment.standardize);
  CHECK(experiment.start.empty());
  CHECK(experiment.edits.empty());

  Value spelled = experiment_defaults();
  for (const auto& [key, value] : *plain.object()) spelled.set(key, value);
  CHECK_NOTHROW(read_experiment(spelled, nullptr));
}

TEST_CASE("what is missing is named", "[experiment]") {
  for (std::string_view key : {"version", "data", "model", "loss"}) {
    Value less = plain;
    less.remove(key);
    const Error error = test::refused([&] { read_experiment(less, nullptr); });
    CHECK(error.code() == "missing");
    CHECK(*error.values().find("key")->text() == key);
  }
  CHECK(test::refused([&] { read_experiment(Value(3), nullptr); }).code() == "wrong_type");
}

TEST_CASE("what does not fit is refused with its code and place", "[experiment]") {
  const Refusal refusals[] = {
      {"version", "2", "wrong_version", "version"},
      {"lose", "1", "unknown_key", "lose"},
      {"__proto__", "{}", "unknown_key", "__proto__"},
      {"constructor", "{}", "unknown_key", "constructor"},
      {"data", "[]", "wrong_type", "data"},
      {"model", R"({"id": "forest"})", "unknown_id", "model.id"},
      {"model", R"({"id": "polynomial", "degree": 0})", "out_of_range", "model.degree"},
      {"model", R"({"id": "mlp", "hidden": [8, -1]})", "out_of_range", "model.hidden[1]"},
      {"loss", R"({"id": "mse", "delta": 1})", "unknown_key", "loss.delta"},
      {"loss", R"({"id": "huber", "delta": -1})", "out_of_range", "loss.delta"},
      {"loss", R"({"id": "huber", "delta": "1"})", "wrong_type", "loss.delta"},
      {"loss", R"({"id": "bce"})", "wrong_targets", "loss"},
      {"loss", R"({"id": "policy_reward", "reference": "given"})", "wrong_columns", "loss"},
      {"optimizer", R"({"id": "sgd", "learning_rate": -0.1})", "out_of_range", "optimizer.learning_rate"},
      {"optimizer", R"({"id": "sgd", "learning_rate": 0.1, "momentum": 1})", "out_of_range",
       "optimizer.momentum"},
      {"penalty", R"({"id": "l0"})", "unknown_id", "penalty.id"},
      {"edits", R"([{"t": 3, "penalty": {"id": "l1", "alpha": -1}}])", "out_of_range",
       "edits[0].penalty.alpha"},
      {"clip", "1", "wrong_type", "clip"},
      {"clip", R"({"max_norm": 0})", "out_of_range", "clip.max_norm"},
      {"clip", R"({"norm": 1})", "unknown_key", "clip.norm"},
      {"early_stopping", R"({"patience": 0})", "out_of_range", "early_stopping.patience"},
      {"early_stopping", R"({"patience": 1.5})", "not_integer", "early_stopping.patience"},
      {"early_stopping", R"({"min_delta": -1})", "out_of_range", "early_stopping.min_delta"},
      {"early_stopping", R"({"wait": 1})", "unknown_key", "early_stopping.wait"},
      {"class_weights", "[1, 2]", "class_weights_need_classes", "class_weights"},
      {"schedule", R"({"id": "reduce_on_plateau", "factor": 1})", "out_of_range", "schedule.factor"},
      {"schedule", R"({"id": "sunny"})", "unknown_id", "schedule.id"},
      {"batch_size", "0", "out_of_range", "batch_size"},
      {"batch_size", "1.5", "not_integer", "batch_size"},
      {"reduction", R"("median")", "unknown_id", "reduction"},
      {"validation", "1", "out_of_range", "validation"},
      {"standardize", "1", "wrong_type", "standardize"},
      {"seed", "-1", "out_of_range", "seed"},
      {"start", "[1]", "wrong_length", "start"},
      {"start", "[1, null]", "wrong_type", "start[1]"},
      {"edits", "{}", "wrong_type", "edits"},
      {"edits", R"([{"loss": {"id": "mae"}}])", "missing", "edits[0].t"},
      {"edits", R"([{"t": 3, "loss": {"id": "mae"}}, {"t": 3}])", "edits_order", "edits[1].t"},
      {"edits", R"([{"t": 3, "loss": {"id": "bce"}}])", "wrong_targets", "edits[0].loss"},
      {"edits", R"([{"t": 3, "seed": 4}])", "unknown_key", "edits[0].seed"},
      {"edits", R"([{"t": 3, "parameters": [1, 2, 3]}])", "wrong_length", "edits[0].parameters"},
  };
  for (const Refusal& refusal : refusals) {
    CAPTURE(refusal.key, refusal.value);
    Value bad = plain;
    bad.set(refusal.key, test::json(refusal.value));
    const Error error = test::refused([&] { read_experiment(bad, nullptr); });
    CHECK(error.code() == refusal.code);
    CHECK(error.path() == refusal.path);
  }
}

TEST_CASE("class weights are a number for each class, or balanced", "[experiment]") {
  const auto refused = [](std::string_view loss, std::string_view weights) {
    Value classes = plain;
    classes.set("data", test::json(R"({"id": "blobs"})"));
    classes.set("loss", Value::Object{{"id", loss}});
    classes.set("class_weights", test::json(weights));
    return test::refused([&] { read_experiment(classes, nullptr); });
  };
  CHECK(refused("bce", "[1, 2, 3]").code() == "wrong_length");
  CHECK(refused("bce", "[1, -2]").code() == "out_of_range");
  CHECK(refused("bce", R"("equal")").code() == "unknown_id");
  CHECK(refused("bce", "{}").code() == "wrong_type");
  CHECK(refused("mse", "[1, 2]").code() == "class_weights_need_classes");
}

TEST_CASE("class weights of several classes are one for each", "[experiment]") {
  Value classes = plain;
  classes.set("data", test::json(R"({"columns": {"x": [1, 2, 3], "k": ["a", "b", "c"]}, "target": "k"})"));
  classes.set("loss", test::json(R"({"id": "softmax_cross_entropy"})"));
  classes.set("class_weights", test::json("[1, 2, 3]"));
  CHECK(read_experiment(classes, nullptr).class_weights->given == std::vector<Real>{1, 2, 3});
  classes.set("class_weights", test::json("[1, 2]"));
  CHECK(test::refused([&] { read_experiment(classes, nullptr); }).code() == "wrong_length");
}

TEST_CASE("class weights need one column of classes, and no sum or groups", "[experiment]") {
  const auto classes = [](std::string_view loss, std::string_view columns, std::string_view target) {
    Value experiment = plain;
    experiment.set("data", test::json(R"({"columns": )" + std::string(columns) + R"(, "target": )" +
                                      std::string(target) + "}"));
    experiment.set("loss", test::json(loss));
    experiment.set("class_weights", "balanced");
    return experiment;
  };
  constexpr std::string_view labels = R"({"x": [1, 2, 3, 4], "k": [0, 0, 1, 1], "l": [1, 1, 0, 0]})";
  struct Case {
    std::string_view loss, columns, target;
  };
  for (const Case& each : {
           Case{R"({"id": "bce"})", labels, R"(["k", "l"])"},
           {R"({"id": "bce"})", R"({"x": [1, 2], "k": [0, 0.5]})", R"("k")"},
           {R"({"id": "contrastive"})", labels, R"("k")"},
           {R"({"id": "sum", "terms": [{"loss": {"id": "bce"}}, {"loss": {"id": "hinge"}}]})", labels,
            R"("k")"},
       }) {
    CAPTURE(each.loss, each.columns);
    const Error error =
        test::refused([&] { read_experiment(classes(each.loss, each.columns, each.target), nullptr); });
    CHECK(error.code() == "class_weights_need_classes");
    CHECK(error.path() == "class_weights");
  }
  for (const char* loss : {"bce", "hinge", "multi_margin"}) {
    CAPTURE(loss);
    const Value right = classes(R"({"id": ")" + std::string(loss) + "\"}", labels, R"("k")");
    CHECK(read_experiment(right, nullptr).class_weights->classes == 2);
  }
}

TEST_CASE("data that do not suit their loss are refused with what is wrong with them", "[experiment]") {
  struct Unsuited {
    std::string_view loss, data, code;
  };
  const Unsuited all[] = {
      {R"({"id": "softmax_cross_entropy"})",
       R"({"columns": {"a": [0.5, 1], "b": [0.25, 0]}, "target": ["a", "b"]})", "wrong_targets"},
      {R"({"id": "softmax_cross_entropy"})", R"({"columns": {"x": [1, 2], "k": [0, 1000]}, "target": "k"})",
       "too_many_outputs"},
      {R"({"id": "bradley_terry"})",
       R"({"columns": {"x": [1, 2], "w": [1, 3]}, "target": [], "weight": "w"})", "group_disagrees"},
      {R"({"id": "sum", "terms": [{"loss": {"id": "mse"}}, {"loss": {"id": "bradley_terry"}}]})",
       R"({"columns": {"x": [1, 2], "y": [1, 3]}, "target": "y"})", "terms_disagree"},
  };
  for (const Unsuited& each : all) {
    CAPTURE(each.loss, each.data);
    Value bad = plain;
    bad.set("loss", test::json(each.loss));
    bad.set("data", test::json(each.data));
    CHECK(test::refused([&] { read_experiment(bad, nullptr); }).code() == each.code);
  }
}

TEST_CASE("a list of a loss is a number for each output", "[experiment]") {
  const auto weighted = [](std::string_view weights) {
    return test::json(R"({"id": "softmax_cross_entropy", "class_weights": )" + std::string(weights) + "}");
  };
  const auto terms = [](const Value& loss) {
    return Value::Object{{"id", "sum"}, {"terms", Value::List{Value::Object{{"loss", loss}}}}};
  };
  Value classes = plain;
  classes.set("data", test::json(R"({"columns": {"x": [1, 2, 3], "k": ["a", "b", "c"]}, "target": "k"})"));
  for (const Value& right : {weighted("[1, 2, 3]"), weighted("[]"), Value(terms(weighted("[1, 2, 3]")))}) {
    classes.set("loss", right);
    CHECK_NOTHROW(read_experiment(classes, nullptr));
  }
  for (const auto& [weights, found] : {std::pair{"[1, 2]", 2}, {"[1, 2, 3, 4]", 4}})
    for (const Value& wrong : {weighted(weights), Value(terms(weighted(weights)))}) {
      CAPTURE(weights);
      classes.set("loss", wrong);
      const Error error = test::refused([&] { read_experiment(classes, nullptr); });
      CHECK(error.code() == "wrong_list");
      CHECK(error.path() == "loss");
      CHECK(error.values() == Value::Object{{"loss", "softmax_cross_entropy"},
                                            {"list", "class_weights"},
                                            {"found", found},
                                            {"expected", 3}});
    }
  // An edit stands at its own place.
  classes.set("loss", weighted("[]"));
  classes.set("edits", Value::List{Value::Object{{"t", 3}, {"loss", weighted("[1, 2]")}}});
  const Error error = test::refused([&] { read_experiment(classes, nullptr); });
  CHECK(error.code() == "wrong_list");
  CHECK(error.path() == "edits[0].loss");
}

TEST_CASE("a loss that would scale the targets otherwise can't be swapped in on the way", "[experiment]") {
  const Value counts = test::json(R"({
    "version": 1, "data": {"columns": {"x": [1, 2, 3], "y": [0, 2, 5]}, "target": "y"},
    "model": {"id": "linear"}, "loss": {"id": "mse"}, "edits": [{"t": 5, "loss": {"id": "poisson_nll"}}]})");
  const Error error = test::refused([&] { read_experiment(counts, nullptr); });
  CHECK(error.code() == "edit_changes_scaling");
  CHECK(error.path() == "edits[0].loss");
  Value unscaled = counts;
  unscaled.set("standardize", false);
  CHECK_NOTHROW(read_experiment(unscaled, nullptr));
}

TEST_CASE("classes are targets for losses of classes alone, but two of them are numbers too",
          "[experiment]") {
  Value classes = plain;
  classes.set("data", test::json(R"({"id": "blobs"})"));
  classes.set("loss", test::json(R"({"id": "bce"})"));
  CHECK_NOTHROW(read_experiment(classes, nullptr));
  classes.set("loss", test::json(R"({"id": "mse"})"));
  CHECK_FALSE(read_experiment(classes, nullptr).scales_targets());
  classes.set("loss", test::json(R"({"id": "poisson_nll"})"));
  CHECK(test::refused([&] { read_experiment(classes, nullptr); }).code() == "wrong_targets");

  classes.set("data", test::json(R"({"columns": {"x": [1, 2, 3], "k": ["a", "b", "c"]}, "target": "k"})"));
  classes.set("loss", test::json(R"({"id": "mse"})"));
  CHECK(test::refused([&] { read_experiment(classes, nullptr); }).code() == "wrong_targets");
}
