# CMake's toolchain file: hands over to the Emscripten that set-up found (run `npm run setup` first).
set(paths_file ${CMAKE_CURRENT_LIST_DIR}/../../.toolchain/paths.json)
if(NOT EXISTS ${paths_file})
  message(FATAL_ERROR "No Emscripten was set up yet: run `npm run setup` first.")
endif()
file(READ ${paths_file} paths)
string(JSON emscripten_root GET "${paths}" emscripten)
include(${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)
