#include "core/math/stored.hpp"

namespace loss_lab::math::stored {

const Real half = 0.5, one = 1, two = 2;

const Real rounder = 0x1.8p52;
const std::uint64_t one_word = 0x3ff0000000000000;
const std::uint64_t sign_word = 0x8000000000000000;

const Real per_ln2 = 0x1.71547652b82fep0;
const Real ln2_high = 0x1.62e42feep-1;
const Real ln2_low = 0x1.a39ef35793c76p-33;

const Real exp_series[] = {0x1.5555555555557p-3,  0x1.5555555555558p-5,  0x1.11111111100cep-7,
                           0x1.6c16c16c151e5p-10, 0x1.a01a01abef603p-13, 0x1.a01a01ad03401p-16,
                           0x1.71de021a3bde6p-19, 0x1.27e4ccb99ce04p-22, 0x1.af4e19fbafa5dp-26,
                           0x1.1f8b6e8d6abf1p-29};

const Real log_series[] = {0x1.5555555555593p-1, 0x1.999999997fa04p-2, 0x1.2492494229359p-2,
                           0x1.c71c51d8e78afp-3, 0x1.7466496cb03dep-3, 0x1.39a09d078c69fp-3,
                           0x1.2f112df3e5244p-3};

const Real tanh_end = -22;
const Real per_half_ln2 = 0x1.71547652b82fep1;
const Real half_ln2_high = 0x1.62e42feep-2;
const Real half_ln2_low = 0x1.a39ef35793c76p-34;
const Real tanh_above[] = {0x1.c71024e328ebcp-4, 0x1.15323a286d5c8p-10};
const Real tanh_below[] = {0x1.c7195e8e1f89dp-2, 0x1.03fc9365d45a9p-6};

}  // namespace loss_lab::math::stored
