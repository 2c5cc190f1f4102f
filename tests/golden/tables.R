# Extracts the data tables of core/datasets/tables from R packages; SOURCES.md there says how each is sampled.
#
# Usage: Rscript tests/golden/tables.R core/datasets/tables
# Needs base R and the packages modeldata (1.1.0) and palmerpenguins (0.1.1); on Debian
#   apt-get install --no-install-recommends r-base-core r-cran-modeldata r-cran-palmerpenguins

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1 || !dir.exists(arguments)) {
  stop("usage: Rscript tables.R <existing output folder>")
}
folder <- arguments

# A data set by name from one package, without attaching it: modeldata holds a `penguins` of its own.
load_table <- function(name, package) {
  space <- new.env()
  data(list = name, package = package, envir = space)
  as.data.frame(space[[name]])
}

# 15 digits give back every number of these sources as it was printed there, with no binary noise.
to_json <- function(column) {
  items <- if (is.numeric(column)) {
    format(column, digits = 15, trim = TRUE, scientific = FALSE, drop0trailing = TRUE)
  } else {
    encodeString(as.character(column), quote = "\"")
  }
  paste0("[", paste(items, collapse = ","), "]")
}

# One column a line: a change of a table shows in a diff as the columns that changed.
write_table <- function(id, columns) {
  stopifnot(!anyNA(columns))
  body <- mapply(function(name, column) paste0("\"", name, "\":", to_json(column)), names(columns), columns)
  text <- paste0("{\"id\":\"", id, "\",\"columns\":{\n", paste(body, collapse = ",\n"), "\n}}")
  writeLines(text, file.path(folder, paste0(id, ".json")), sep = "\n", useBytes = TRUE)
}

# Every tenth sale in the order of the source (by year of sale; within a year neighbours stand together, so
# the sample spreads over years and neighbourhoods), and all five above 4,000 square feet, each in its place.
ames <- load_table("ames", "modeldata")
stopifnot(nrow(ames) == 2930)
every_tenth <- seq(10, nrow(ames), by = 10)
large <- which(ames$Gr_Liv_Area > 4000)
stopifnot(length(large) == 5)
sample <- ames[sort(union(every_tenth, large)), ]
write_table("house-prices", list(
  living_area = sample$Gr_Liv_Area,
  lot_area = sample$Lot_Area,
  garage_area = sample$Garage_Area,
  bedrooms = sample$Bedroom_AbvGr,
  bathrooms = sample$Full_Bath,
  year_built = sample$Year_Built,
  price = sample$Sale_Price
))

penguins <- load_table("penguins", "palmerpenguins")
measured <- c("bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g")
penguins <- penguins[complete.cases(penguins[, measured]), ]
stopifnot(nrow(penguins) == 342)
write_table("penguins", list(
  bill_length = penguins$bill_length_mm,
  bill_depth = penguins$bill_depth_mm,
  flipper_length = penguins$flipper_length_mm,
  body_mass = penguins$body_mass_g,
  species = penguins$species
))

faithful <- load_table("faithful", "datasets")
stopifnot(nrow(faithful) == 272)
write_table("old-faithful", list(
  eruption = faithful$eruptions,
  waiting = faithful$waiting
))
