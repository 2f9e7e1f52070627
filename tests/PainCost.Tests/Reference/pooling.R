# Meta-analysis by textbook formulas, written apart from the library, R 4.2.2 (base only).
#
# Rscript --vanilla pooling.R > pooling.csv
#
# tau^2 is found here by maximising the likelihood, and by solving Q = k - p, with explicit matrices and without derivatives.
# Columns: set, measure, tau, interval, quantity, value.

sets <- list(
  surveys = data.frame(x = c(310, 1250, 88, 420, 2010, 155, 640, 97, 1505, 233),
                       n = c(1500, 6100, 400, 1700, 9800, 900, 2500, 520, 7300, 1000),
                       z = c(2001, 2004, 2005, 2007, 2010, 2011, 2013, 2016, 2018, 2021),
                       u = c(3, 6, 3, 12, 3, 6, 12, 3, 6, 3)),
  rare    = data.frame(x = c(0, 2, 1, 30, 0, 12), n = c(40, 150, 60, 900, 25, 12), z = c(1, 2, 3, 4, 5, 7), u = c(1, 0, 0, 1, 0, 1)),
  bcg     = data.frame(tp = c(4, 6, 3, 62, 33, 180, 8, 505, 29, 17, 186, 5, 27),
                       tn = c(119, 300, 228, 13536, 5036, 1361, 2537, 87886, 7470, 1699, 50448, 2493, 16886),
                       cp = c(11, 29, 11, 248, 47, 372, 10, 499, 45, 65, 141, 3, 29),
                       cn = c(128, 274, 209, 12619, 5761, 1079, 619, 87892, 7232, 1600, 27197, 2338, 17825),
                       z = c(44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33), u = 1:13),
  alike   = data.frame(x = c(20, 41, 61, 82), n = c(100, 200, 300, 400), z = c(1, 3, 2, 5), u = c(0, 1, 1, 0)))

effects <- function(d, measure) {
  if (measure == "as-given") # log risk ratios
    return(data.frame(y = log(d$tp / (d$tp + d$tn) / (d$cp / (d$cp + d$cn))), v = 1 / d$tp - 1 / (d$tp + d$tn) + 1 / d$cp - 1 / (d$cp + d$cn)))
  empty <- d$x == 0 | d$x == d$n
  a <- d$x + 0.5 * empty; b <- d$n - d$x + 0.5 * empty; n <- a + b
  switch(measure,
    raw = data.frame(y = a / n, v = a * b / n^3),
    logit = data.frame(y = log(a / b), v = 1 / a + 1 / b),
    arcsine = data.frame(y = asin(sqrt(d$x / d$n)), v = 1 / (4 * d$n)),
    `freeman-tukey` = data.frame(y = (asin(sqrt(d$x / (d$n + 1))) + asin(sqrt((d$x + 1) / (d$n + 1)))) / 2, v = 1 / (4 * d$n + 2)))
}

fit <- function(y, v, X, t2) {
  W <- diag(1 / (v + t2)); M <- solve(t(X) %*% W %*% X); b <- M %*% t(X) %*% W %*% y; r <- y - X %*% b
  list(b = drop(b), M = M, q = drop(t(r) %*% W %*% r), P = W - W %*% X %*% M %*% t(X) %*% W)
}

loglik <- function(y, v, X, t2, restricted) {
  f <- fit(y, v, X, t2)
  -0.5 * (sum(log(v + t2)) + f$q + if (restricted) log(det(t(X) %*% diag(1 / (v + t2)) %*% X)) else 0)
}

# The score in closed form, solved by bisection between the best points of a grid.
score <- function(y, v, X, t2, restricted) {
  f <- fit(y, v, X, t2)
  drop(t(y) %*% f$P %*% f$P %*% y) - if (restricted) sum(diag(f$P)) else sum(1 / (v + t2))
}

ml <- function(y, v, X, restricted) {
  grid <- c(0, 10^seq(-9, 2, length.out = 400))
  best <- which.max(sapply(grid, function(t) loglik(y, v, X, t, restricted)))
  if (best == 1) { if (score(y, v, X, 0, restricted) <= 0) return(0) }
  uniroot(function(t) score(y, v, X, t, restricted), c(grid[max(1, best - 1)], grid[best + 1]), tol = 1e-18, maxiter = 10000)$root
}

tau2 <- function(y, v, X, method) {
  df <- length(y) - ncol(X); f0 <- fit(y, v, X, 0)
  switch(method,
    fixed = 0,
    dl = max(0, (f0$q - df) / sum(diag(f0$P))),
    pm = if (f0$q <= df) 0 else uniroot(function(t) fit(y, v, X, t)$q - df, c(0, 100), tol = 1e-18, maxiter = 10000)$root,
    ml = ml(y, v, X, FALSE),
    reml = ml(y, v, X, TRUE))
}

out <- function(...) cat(paste(..., sep = ","), "\n", sep = "")
num <- function(x) sprintf("%.17g", x)
cat("set,measure,tau,interval,quantity,value\n")

report <- function(name, d, measure, method, interval, columns) {
  e <- effects(d, measure); k <- nrow(d)
  X <- cbind(1, as.matrix(d[columns])); p <- ncol(X); df <- k - p
  t2 <- tau2(e$y, e$v, X, method); f <- fit(e$y, e$v, X, t2); f0 <- fit(e$y, e$v, X, 0)
  s2 <- if (interval == "wald") 1 else f$q / df
  V <- s2 * f$M; se <- sqrt(diag(V)); crit <- if (interval == "wald") qnorm(0.975) else qt(0.975, df)
  say <- function(quantity, value) out(name, measure, method, interval, quantity, num(value))
  prefix <- if (p > 1) paste0(paste(columns, collapse = "+"), ":") else ""
  s <- function(q, value) say(paste0(prefix, q), value)
  for (j in seq_len(p)) { s(paste0("b", j - 1), f$b[j]); s(paste0("se", j - 1), se[j]) }
  s("tau2", t2); s("q", f0$q); s("qp", pchisq(f0$q, df, lower.tail = FALSE))
  if (p > 1) {
    m <- p - 1; qm <- drop(t(f$b[-1]) %*% solve(V[-1, -1, drop = FALSE]) %*% f$b[-1])
    s("qm", if (interval == "wald") qm else qm / m)
    s("qmp", if (interval == "wald") pchisq(qm, m, lower.tail = FALSE) else pf(qm / m, m, df, lower.tail = FALSE))
    s("p1", 2 * if (interval == "wald") pnorm(-abs(f$b[2] / se[2])) else pt(-abs(f$b[2] / se[2]), df))
  } else {
    s("low", f$b - crit * se); s("high", f$b + crit * se)
    if (method == "reml" && interval == "wald") {
      root <- function(q) if (f0$q <= q) 0 else uniroot(function(t) fit(e$y, e$v, X, t)$q - q, c(0, 1e6), tol = 1e-18, maxiter = 10000)$root
      s("tau2low", root(qchisq(0.975, df))); s("tau2high", root(qchisq(0.025, df)))
    }
    if (method != "fixed") {
      reach <- qt(0.975, k - 2) * sqrt(t2 + se^2)
      s("predlow", f$b - reach); s("predhigh", f$b + reach)
    }
  }
}

for (name in names(sets)) for (measure in if (name == "bcg") "as-given" else c("raw", "logit", "arcsine", "freeman-tukey"))
  for (method in c("fixed", "dl", "reml", "ml", "pm")) for (interval in c("wald", "knapp-hartung")) {
    report(name, sets[[name]], measure, method, interval, character(0))
    if (measure %in% c("logit", "as-given")) {
      report(name, sets[[name]], measure, method, interval, "z")
      if (name != "alike") report(name, sets[[name]], measure, method, interval, c("z", "u"))
    }
  }
