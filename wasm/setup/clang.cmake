# CMake's toolchain file for the sanitizers: Clang, where it is, needs half the time of others for them.
find_program(LOSS_LAB_CLANG NAMES clang++-19 clang++)
if(LOSS_LAB_CLANG)
  set(CMAKE_CXX_COMPILER ${LOSS_LAB_CLANG})
endif()
