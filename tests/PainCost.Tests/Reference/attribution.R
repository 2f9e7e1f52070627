# R 4.2.2, survey 4.1-1: Rscript attribution.R, from this folder. Writes attribution.csv: name, value.
suppressMessages(library(survey))
d <- read.csv("attribution-survey.csv")
out <- list(); put <- function(n, v) out[[n]] <<- v
des <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = d, nest = TRUE)
d$any <- as.numeric(d$cost > 0); des <- update(des, any = as.numeric(cost > 0))
f <- ~ pain + age + female + insured
co <- function(n, m) { s <- sqrt(diag(vcov(m))); for (j in seq_along(coef(m))) { put(paste0(n, ".b", j), coef(m)[[j]]); put(paste0(n,
    ".se", j), s[[j]]) } }
pos <- subset(des, cost > 0)
ctl <- glm.control(epsilon = 1e-30, maxit = 1000)
# So small an epsilon lets R's glm go on until its deviance stands still; its usual one leaves errors of 1e-6 in the coefficients.
# Two parts with design; recycled predictions over everyone; replicate (JKn) errors with refits.
lg <- svyglm(any ~ pain + age + female + insured, design = des, family = quasibinomial(), control = ctl); co("logit", lg)
pb <- svyglm(any ~ pain + age + female + insured, design = des, family = quasibinomial("probit"), control = ctl); co("probit", pb)
gm <- svyglm(cost ~ pain + age + female + insured, design = pos, family = Gamma("log"), control = ctl); co("gamma", gm)
po <- svyglm(cost ~ pain + age + female + insured, design = des, family = quasipoisson("log"), control = ctl); co("poisson", po)
ig <- svyglm(cost ~ pain + age + female + insured, design = pos, family = inverse.gaussian("log"), start = coef(gm), control = ctl);
    for (k in 1:30) ig <- svyglm(formula(ig), design = pos, family = inverse.gaussian("log"), start = coef(ig), control = ctl)
co("ig", ig)
ga <- svyglm(cost ~ pain + age + female + insured, design = pos, family = gaussian("log"), start = coef(gm), control = ctl); co("gaussian",
    ga)
ol <- svyglm(cost ~ pain + age + female + insured, design = des); co("ols", ol)
excess <- function(w, cases, a = binomial(), b = Gamma("log"), sa = NULL, sb = NULL) {
  w <- w / mean(w); dd <- d; dd$w <- w
  m1 <- suppressWarnings(glm(any ~ pain + age + female + insured, family = a, data = dd, weights = w, control = ctl))
  m2 <- glm(cost ~ pain + age + female + insured, family = b, data = dd[dd$cost > 0, ], weights = w, control = ctl)
  p <- function(v) { x <- d; x$pain <- v; predict(m1, x, type = "response") * predict(m2, x, type = "response") }
  k <- if (cases) d$pain == 1 else rep(TRUE, nrow(d))
  sum((w * (p(1) - p(0)))[k]) / sum(w[k])
}
u <- c(5, 10, 15, 20, 30, 40, 60, 80, 100); lot1 <- c(118, 58, 42, 35, 27, 25, 21, 19, 18)
for (link in c("inverse", "log")) { m <- glm(lot1 ~ log(u), family = Gamma(link), control = ctl); n <- paste0("clotting.", link); co(n, m)
  put(paste0(n, ".deviance"), m$deviance); put(paste0(n, ".dispersion"), summary(m)$dispersion); put(paste0(n, ".first"), fitted(m)[[1]]) }
put("excess.everyone", excess(d$weight, FALSE)); put("excess.cases", excess(d$weight, TRUE))
jk <- as.svrepdesign(des, type = "JKn", mse = TRUE)
for (cases in c(FALSE, TRUE)) {
  r <- withReplicates(jk, function(w, data) excess(w, cases)); put(if (cases) "jkn.cases" else "jkn.everyone",
      sqrt(diag(as.matrix(vcov(r))))[[1]]) }
# Rules for strata with one unit: stratum 1 cut to one cluster.
d1 <- d[!(d$stratum == 1 & d$psu != min(d$psu[d$stratum == 1])), ]
for (rule in c("certainty", "adjust", "average")) { options(survey.lonely.psu = rule)
  e <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = d1, nest = TRUE)
  put(paste0("lonely.", rule), SE(svymean(~cost, e))[[1]]) }
options(survey.lonely.psu = "fail")
# Tests: Park, Pregibon.
mu <- predict(gm, d[d$cost > 0, ], type = "response"); eta <- log(as.numeric(mu))
pp <- subset(update(des, sq = 0, le = 0), cost > 0); pp$variables$sq <- (pp$variables$cost - as.numeric(mu))^2; pp$variables$le <- eta
co("park", svyglm(sq ~ le, design = pp, family = Gamma("log"), control = glm.control(epsilon = 1e-30, maxit = 1000)))
pp$variables$e2 <- eta^2
co("pregibon.gamma", svyglm(cost ~ le + e2, design = pp, family = Gamma("log"), control = ctl))
l1 <- as.numeric(predict(lg, d, type = "link")); dl <- update(des, le = l1, e2 = l1^2)
co("pregibon.logit", svyglm(any ~ le + e2, design = dl, family = quasibinomial(), control = ctl))
write.csv(data.frame(name = names(out), value = sprintf("%.17g", unlist(out))), "attribution.csv", row.names = FALSE, quote = FALSE)
