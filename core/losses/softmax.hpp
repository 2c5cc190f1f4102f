// The softmax of a row of logits, for the losses that rest on it: exact at any size and in both tails.
#pragma once

#include "core/losses/groups.hpp"

namespace loss_lab {

// exp(p_j) overflows from 710 on, so every logit is seen from the largest one, the lead; and what would
// cancel at the lead, its surprise and what it leaves to the others, is worked out from the others alone.
class Softmax {
 public:
  using Pack = math::Pack;
  // Of the outputs, or of the second half of Columns::actions' targets.
  enum class Logits { outputs, reference };

  // The probability of a column, and that of all others together.
  struct Share {
    Pack probability;
    Pack rest;
  };

  explicit Softmax(const Examples& at, Logits of = Logits::outputs);

  // -log(probability) of column j.
  Pack surprise(Index j) const { return (most_ - logit(j)) + log_sum_; }
  Share share(Index j) const;

  // Where the slopes hold the derivative of a value by each probability, times that probability: turns them
  // into its derivatives by the outputs, h_j - probability_j sum(h).
  void through(Examples& at) const;
  // Where the slopes hold weights a: gives sum(a surprise), and turns the slopes into its derivatives.
  Pack cross_entropy(Examples& at) const;

 private:
  Pack logit(Index j) const { return of_ == Logits::outputs ? at_.p(j) : at_.y(at_.columns() + j); }
  math::PackBits leads(Index j) const { return lead_ == math::broadcast(static_cast<Real>(j)); }

  const Examples& at_;
  Logits of_;
  Pack most_;     // the largest logit
  Pack lead_;     // its column, the first of several
  Pack others_;   // the sum of exp(logit - most_) over all columns but the lead
  Pack log_sum_;  // log(1 + others_)
};

}  // namespace loss_lab
