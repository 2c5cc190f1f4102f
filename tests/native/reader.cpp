// The reader: what each of its methods takes, and the code, path and values with which it refuses the rest.
#include "core/reader.hpp"

#include <catch2/catch_test_macros.hpp>
#include <limits>
#include <string>
#include <vector>

#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;
using test::json;
using test::refused;

namespace {

const Value& of(const Error& error, const char* key) {
  const Value* found = error.values().find(key);
  REQUIRE(found);
  return *found;
}

}  // namespace

TEST_CASE("kinds of values are told apart", "[reader]") {
  CHECK(kind(Value()) == "nothing");
  CHECK(kind(true) == "true or false");
  CHECK(kind(1.5) == "number");
  CHECK(kind("x") == "text");
  CHECK(kind(Value::Numbers{1}) == "list");
  CHECK(kind(Value::List{}) == "list");
  CHECK(kind(Value::Object{}) == "object");
}

TEST_CASE("what is no object has no members until one is set", "[reader]") {
  for (Value value : {Value(), Value(3), Value("x"), Value(Value::Numbers{1})}) {
    const Value before = value;
    CHECK(value.find("key") == nullptr);
    value.remove("key");
    CHECK(value == before);
    value.set("key", 2);
    CHECK(value == Value::Object{{"key", 2}});
  }
}

TEST_CASE("a reader walks down an object and knows where it is", "[reader]") {
  const Value value = json(R"({"data": {"columns": {"y": [1, "two"]}}, "loss": null, "seed": 7})");
  const Reader root(value, "");
  CHECK(root.required("data").path() == "data");
  CHECK(root.required("data").required("columns").required("y").path() == "data.columns.y");
  CHECK(root.required("data").required("columns").members()[0].second.items()[1].path() ==
        "data.columns.y[1]");
  CHECK(root.required("seed").number() == 7);
  CHECK_FALSE(root.optional("loss"));
  CHECK_FALSE(root.optional("penalty"));
  CHECK(root.optional("seed"));

  const Error missing = refused([&] { root.required("data").required("target"); });
  CHECK(missing.code() == "missing");
  CHECK(missing.path() == "data.target");
  CHECK(of(missing, "key") == Value("target"));
  CHECK(refused([&] { root.required("loss"); }).code() == "missing");
  const Error no_object = refused([&] { root.required("seed").optional("deeper"); });
  CHECK(no_object.code() == "wrong_type");
  CHECK(no_object.path() == "seed");
  CHECK(of(no_object, "expected") == Value("object"));
  CHECK(of(no_object, "found") == Value("number"));
  const Error own = refused([&] { root.required("seed").fail("odd", {{"found", 7}}); });
  CHECK(own.code() == "odd");
  CHECK(own.path() == "seed");
  CHECK(of(own, "found") == Value(7));
}

TEST_CASE("a reader refuses unknown keys", "[reader]") {
  const Value value = json(R"({"id": "sgd", "momentun": 0.9})");
  const std::string_view known[] = {"id", "momentum"};
  const Error error = refused([&] { Reader(value, "optimizer").expect_keys(known); });
  CHECK(error.code() == "unknown_key");
  CHECK(error.path() == "optimizer.momentun");
  CHECK(of(error, "key") == Value("momentun"));
  CHECK(of(error, "allowed") == Value(Value::List{"id", "momentum"}));
  CHECK_NOTHROW(Reader(json("{}"), "optimizer").expect_keys(known));
  CHECK(refused([&] { Reader(json("[]"), "optimizer").expect_keys(known); }).code() == "wrong_type");
  const Parameter momentum[] = {{.name = "momentum", .symbol = "μ", .initial = 0, .min = 0, .max = 1}};
  CHECK(refused([&] { Reader(value, "optimizer").expect_keys(momentum); }).code() == "unknown_key");
}

TEST_CASE("numbers and integers are finite and in range", "[reader]") {
  constexpr Real infinity = std::numeric_limits<Real>::infinity();
  const auto read = [](const Value& value) { return Reader(value, "n").number({-1, 5}); };
  CHECK(read(-1) == -1);
  CHECK(read(5) == 5);
  const Error above = refused([&] { read(5.5); });
  CHECK(above.code() == "out_of_range");
  CHECK(above.path() == "n");
  CHECK(of(above, "found") == Value(5.5));
  CHECK(of(above, "min") == Value(-1));
  CHECK(of(above, "max") == Value(5));
  CHECK(refused([&] { read(-1.5); }).code() == "out_of_range");
  CHECK(of(refused([&] { read(infinity); }), "found") == Value("Infinity"));
  CHECK(of(refused([&] { read(-infinity); }), "found") == Value("-Infinity"));
  CHECK(of(refused([&] { read(std::numeric_limits<Real>::quiet_NaN()); }), "found") == Value("NaN"));
  CHECK(refused([&] { Reader(Value(infinity), "n").number(); }).code() == "not_finite");
  CHECK(refused([&] { read("5"); }).code() == "wrong_type");

  const auto integer = [](const Value& value) { return Reader(value, "n").integer({0, 10}); };
  CHECK(integer(10) == 10);
  const Error half = refused([&] { integer(2.5); });
  CHECK(half.code() == "not_integer");
  CHECK(of(half, "found") == Value(2.5));
  CHECK(refused([&] { integer(11); }).code() == "out_of_range");
  CHECK(refused([&] { integer(1e300); }).code() == "out_of_range");
  CHECK(refused([&] { integer(infinity); }).code() == "not_finite");
}

TEST_CASE("truth values, texts and words", "[reader]") {
  CHECK(Reader(Value(true), "t").truth());
  CHECK(refused([] { Reader(Value(1), "t").truth(); }).code() == "wrong_type");
  CHECK(Reader(Value("y"), "t").text() == "y");
  CHECK(refused([] { Reader(Value(), "t").text(); }).code() == "wrong_type");
  const std::string_view words[] = {"mean", "sum"};
  CHECK(Reader(Value("sum"), "reduction").one_of(words) == "sum");
  const Error error = refused([&] { Reader(Value("none"), "reduction").one_of(words); });
  CHECK(error.code() == "unknown_id");
  CHECK(error.path() == "reduction");
  CHECK(of(error, "found") == Value("none"));
  CHECK(of(error, "allowed") == Value(Value::List{"mean", "sum"}));
}

TEST_CASE("a choice is counted from 0, and is the first where none is made", "[reader]") {
  const std::string_view words[] = {"mean", "sum"};
  const Value value = json(R"({"a": "sum", "b": "mean", "c": null, "d": "none"})");
  const Reader reader(value, "");
  CHECK(reader.choice("a", words) == 1);
  CHECK(reader.choice("b", words) == 0);
  CHECK(reader.choice("c", words) == 0);
  CHECK(reader.choice("e", words) == 0);
  CHECK(refused([&] { reader.choice("d", words); }).path() == "d");
}

TEST_CASE("lists of numbers, plain or not, name the item that does not fit", "[reader]") {
  CHECK(Reader(Value(Value::Numbers{1, 2.5}), "y").numbers() == std::vector<Real>{1, 2.5});
  CHECK(Reader(Value(Value::List{1.0, 2.5}), "y").numbers() == std::vector<Real>{1, 2.5});
  CHECK(Reader(Value(Value::List{}), "y").numbers().empty());
  const Error text = refused([] { Reader(Value(Value::List{1.0, 2.0, "x"}), "y").numbers(); });
  CHECK(text.code() == "wrong_type");
  CHECK(text.path() == "y[2]");
  CHECK(of(text, "expected") == Value("number"));
  CHECK(of(text, "found") == Value("text"));
  const Error nan = refused([] {
    Reader(Value(Value::Numbers{1, std::numeric_limits<Real>::quiet_NaN()}), "y").numbers();
  });
  CHECK(nan.code() == "not_finite");
  CHECK(nan.path() == "y[1]");
  const Error range = refused([] { Reader(Value(Value::Numbers{1, -2}), "w").numbers(Range{0, 9}); });
  CHECK(range.code() == "out_of_range");
  CHECK(range.path() == "w[1]");
  CHECK(refused([] { Reader(Value(1), "y").numbers(); }).path() == "y");
}

TEST_CASE("lists of texts and of anything", "[reader]") {
  CHECK(Reader(json(R"(["a", "b"])"), "f").texts() == std::vector<std::string>{"a", "b"});
  CHECK(Reader(json("[]"), "f").texts().empty());
  const Error numbers = refused([] { Reader(Value(Value::Numbers{1, 2}), "f").texts(); });
  CHECK(numbers.code() == "wrong_type");
  CHECK(numbers.path() == "f[0]");
  // The items of a list of numbers are readers too, and outlive the one they came from.
  const Value value = Value::Numbers{4, 5};
  const std::vector<Reader> items = Reader(value, "f").items();
  REQUIRE(items.size() == 2);
  CHECK(items[1].number() == 5);
  CHECK(items[1].path() == "f[1]");
  CHECK(refused([] { Reader(json("{}"), "f").items(); }).code() == "wrong_type");
  CHECK(refused([] { Reader(json("[]"), "f").members(); }).code() == "wrong_type");
}

TEST_CASE("parameters come from their keys or start as they do", "[reader]") {
  const Parameter parameters[] = {
      {.name = "rate", .symbol = "η", .initial = 0.5, .min = 0, .max = 2},
      {.name = "degree", .symbol = "d", .initial = 3, .min = 1, .max = 9, .integer = true}};
  CHECK(Reader(json("{}"), "m").parameters(parameters) == std::vector<Real>{0.5, 3});
  CHECK(Reader(json(R"({"degree": 4, "rate": null})"), "m").parameters(parameters) ==
        std::vector<Real>{0.5, 4});
  const Error half = refused([&] { Reader(json(R"({"degree": 2.5})"), "m").parameters(parameters); });
  CHECK(half.code() == "not_integer");
  CHECK(half.path() == "m.degree");
  CHECK(refused([&] { Reader(json(R"({"rate": 3})"), "m").parameters(parameters); }).code() ==
        "out_of_range");
}
