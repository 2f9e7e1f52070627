# The pain burden of case C01 in R: eight inputs, one total, its mean, standard deviation and percentiles.

option <- function(name, default) {
  words <- commandArgs(trailingOnly = TRUE)
  at <- match(paste0("--", name), words)
  if (is.na(at)) return(default)
  value <- suppressWarnings(as.numeric(words[at + 1]))
  if (is.na(value) || value < 1) stop("--", name, " must be followed by a whole number of at least 1")
  value
}

# Draws by the method of moments; mean and standard error are of the number itself, not of its logarithm.
beta <- function(draws, mean, se) {
  size <- mean * (1 - mean) / se^2 - 1
  rbeta(draws, mean * size, (1 - mean) * size)
}
gamma <- function(draws, mean, se) rgamma(draws, shape = (mean / se)^2, scale = se^2 / mean)
lognormal <- function(draws, mean, se) {
  variance <- log1p((se / mean)^2)
  rlnorm(draws, log(mean) - variance / 2, sqrt(variance))
}

# The total in USD a year, one value per draw.
total_cost <- function(draws) {
  population <- 230e6
  prevalence <- beta(draws, 0.435, 0.026)
  health_care <- gamma(draws, 2500, 400)
  employed <- beta(draws, 0.6, 0.02)
  days_lost <- gamma(draws, 5, 1)
  hours_lost <- gamma(draws, 60, 12)
  wage <- lognormal(draws, 25, 2)
  share_medicated <- beta(draws, 0.5, 0.05)
  medication <- gamma(draws, 900, 150)
  productivity <- employed * (days_lost * 8 * wage + hours_lost * wage)
  population * prevalence * (health_care + productivity + share_medicated * medication)
}

draws <- option("draws", 1e6)
repeats <- option("repeats", 5)
seed <- option("seed", 2026)
best <- Inf
for (i in seq_len(repeats)) {
  started <- proc.time()[["elapsed"]]
  set.seed(seed)
  total <- total_cost(draws)
  summary <- c(mean(total), sd(total), quantile(total, c(0.025, 0.5, 0.975), names = FALSE))
  best <- min(best, proc.time()[["elapsed"]] - started)
}
number <- function(x) sprintf("%.17g", x)
cat(sprintf(
  '{"peer":"r","version":"%s","draws":%s,"seconds":%s,"mean":%s,"sd":%s,"p2_5":%s,"p50":%s,"p97_5":%s}\n',
  as.character(getRversion()), format(draws, scientific = FALSE), number(best),
  number(summary[1]), number(summary[2]), number(summary[3]), number(summary[4]), number(summary[5])
))
