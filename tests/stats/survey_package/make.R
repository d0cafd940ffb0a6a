# Makes designs.csv and expected.csv, and changes.csv: made-up samples, and what R's survey package says of them.
#
#   Rscript make.R        (Debian: apt install r-base-core r-cran-survey; run with R 4.2.2, survey 4.1-1)
#
# The tests read the tables and need no R. A row of designs.csv is so many companies of one stratum, state and weight.
# Three kinds of design:
#   calibrated  strata of known population size, weights post-stratified to them (weights of 1: a plain stratified sample)
#   weights     weights only, nothing known of the population
#   total       weights, and the size of the whole population (finite population correction)

suppressPackageStartupMessages(library(survey))
set.seed(20260301)

sample_of <- function(sizes, assessed, shares, weight, members = 1) {
  rows <- Map(function(name, n, p) {
    data.frame(stratum = name, endorses = as.integer(runif(n) < p), member = runif(n) < members, weight = weight(n))
  }, names(sizes), assessed, shares)
  do.call(rbind, rows)
}

one <- function(n) rep(1, n)
few <- function(n) sample(c(0.5, 1, 2.5), n, TRUE, c(0.3, 0.5, 0.2))
many <- function(n) pmax(round(exp(rnorm(n, 0, 0.6)), 1), 0.1)
heavy <- function(n) sample(c(1, 20), n, TRUE, c(0.95, 0.05))
light <- function(n) few(n) / 1000

six <- c(food = 90, textiles = 40, metal = 150, finance = 120, energy = 60, retail = 140)
even <- c(a = 200, b = 200, c = 200)
two <- c(small = 30, large = 900)
alone <- c(all = 600)
took <- c(30, 20, 40, 35, 25, 40)
high <- c(0.3, 0.4, 0.25, 0.6, 0.4, 0.2)

designs <- list(
  list("calibrated", six, took, high, one), list("calibrated", six, took, high, few),
  list("calibrated", six, took, high, many), list("calibrated", six, took, high, heavy),
  list("calibrated", six, took, high, light), list("calibrated", six, took, rep(0.5, 6), many),
  list("calibrated", six, took, rep(0.08, 6), few), list("calibrated", six, took, rep(0.92, 6), many),
  list("calibrated", six, c(90, 40, 20, 20, 20, 20), high, few), list("calibrated", even, c(50, 50, 50), rep(0.3, 3), few),
  list("calibrated", even, c(12, 60, 150), c(0.2, 0.5, 0.8), many), list("calibrated", two, c(15, 90), c(0.1, 0.7), heavy),
  list("calibrated", alone, 150, 0.3, one), list("calibrated", alone, 150, 0.3, many),
  list("weights", alone, 150, 0.3, few), list("weights", alone, 60, 0.5, many), list("weights", alone, 200, 0.1, heavy),
  list("weights", six, took, high, many),
  list("total", alone, 150, 0.3, few), list("total", alone, 400, 0.6, many), list("total", six, took, high, heavy),
  # A group that cuts through the strata: a part of the companies in each.
  list("calibrated", six, took, high, one, 0.5), list("calibrated", six, took, high, few, 0.5),
  list("calibrated", six, took, high, many, 0.2), list("calibrated", even, c(50, 50, 50), c(0.2, 0.5, 0.8), heavy, 0.6),
  list("weights", alone, 150, 0.3, many, 0.4), list("total", alone, 150, 0.4, few, 0.5)
)

designed <- function(kind, rows) {
  if (kind == "weights") return(svydesign(~1, weights = ~weight, data = rows))
  if (kind == "total") return(svydesign(~1, weights = ~weight, fpc = ~population_size, data = rows))
  sizes <- unique(rows[c("stratum", "population_size")])
  plain <- svydesign(~1, strata = ~stratum, weights = ~weight, fpc = ~population_size, data = rows)
  postStratify(plain, ~stratum, setNames(sizes, c("stratum", "Freq")))
}

cells <- expected <- NULL
for (number in seq_along(designs)) {
  design <- designs[[number]]
  kind <- design[[1]]
  sizes <- design[[2]]
  rows <- sample_of(sizes, design[[3]], design[[4]], design[[5]], if (length(design) > 5) design[[6]] else 1)
  rows$population_size <- if (kind == "calibrated") sizes[rows$stratum] else sum(sizes)
  sample <- designed(kind, rows)
  if (!all(rows$member)) sample <- subset(sample, member)
  share <- svymean(~endorses, sample)
  # For a subset of a calibrated design svyciprop takes all rows for the members in `beta`: left out.
  methods <- if (kind == "calibrated" && !all(rows$member)) "logit" else c("logit", "beta")
  for (method in methods) {
    bounds <- confint(svyciprop(~endorses, sample, method = method))
    expected <- rbind(expected, data.frame(
      design = number, kind, method, share = coef(share)[[1]], standard_error = SE(share)[[1]],
      lower = bounds[1], upper = bounds[2], freedom = degf(sample)
    ))
  }
  rows$state <- ifelse(!rows$member, "outside", ifelse(rows$endorses == 1, "endorsing", "others"))
  if (kind != "calibrated") rows$stratum <- "all"
  if (kind == "weights") rows$population_size <- NA
  counted <- aggregate(list(companies = rows$weight), rows[c("stratum", "state", "weight")], length)
  sizes_known <- unique(rows[c("stratum", "population_size")])
  cells <- rbind(cells, cbind(design = number, merge(counted, sizes_known)))
}
expected$share <- signif(expected$share, 15)
write.csv(cells, "designs.csv", row.names = FALSE, quote = FALSE, na = "")
write.csv(expected, "expected.csv", row.names = FALSE, quote = FALSE)

# The change between two waves in which the same companies were assessed: the companies as clusters over both waves.
changes <- NULL
for (weigh in list(one, few, heavy)) {
  before <- sample_of(six * 30, took * 20, high, weigh)
  after <- before
  after$endorses <- ifelse(before$endorses == 1, runif(nrow(before)) > 0.1, runif(nrow(before)) < 0.15) * 1L
  both <- rbind(cbind(wave = 1, company = seq_len(nrow(before)), before), cbind(wave = 2, company = seq_len(nrow(after)), after))
  both$population_size <- six[both$stratum] * 30
  both$cell <- paste(both$wave, both$stratum)
  plain <- svydesign(~company, strata = ~stratum, weights = ~weight, fpc = ~population_size, data = both)
  totals <- unique(both[c("cell", "population_size")])
  sample <- postStratify(plain, ~cell, setNames(totals, c("cell", "Freq")))
  # With known sizes the change of the share is a total.
  sample <- update(sample, moved = endorses * ifelse(wave == 2, 1, -1) / sum(six * 30))
  change <- svytotal(~moved, sample)
  counted <- aggregate(
    list(companies = before$weight),
    data.frame(before[c("stratum", "weight")], before = before$endorses, after = after$endorses), length
  )
  counted$population_size <- six[counted$stratum] * 30
  changes <- rbind(changes, cbind(
    design = if (is.null(changes)) 1 else max(changes$design) + 1, counted,
    change = coef(change)[[1]], standard_error = SE(change)[[1]]
  ))
}
write.csv(changes, "changes.csv", row.names = FALSE, quote = FALSE)
