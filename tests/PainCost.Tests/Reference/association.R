# Reference values of AssociationReferenceTests. R 4.2.2, base packages only: Rscript association.R
d <- read.csv("association.csv")
r <- as.data.frame(lapply(d, rank))
inputs <- c("a", "b", "c")
partial <- function(input) {
  others <- setdiff(inputs, input)
  cor(resid(lm(reformulate(others, input), r)), resid(lm(reformulate(others, "y"), r)))
}
partial.values <- function(input) {
  others <- setdiff(inputs, input)
  cor(resid(lm(reformulate(others, input), d)), resid(lm(reformulate(others, "y"), d)))
}
linear <- lm(y ~ a + b + c, as.data.frame(scale(d)))
ranked <- lm(y ~ a + b + c, r)
out <- function(name, value) cat(name, sprintf("%.16g", value), "\n")
for (i in inputs) {
  out(paste("pearson", i), cor(d[[i]], d$y))
  out(paste("kendall", i), cor(d[[i]], d$y, method = "kendall"))
  out(paste("pcc", i), partial.values(i))
  out(paste("srrc", i), coef(lm(y ~ a + b + c, as.data.frame(scale(r))))[[i]])
  out(paste("spearman", i), cor(d[[i]], d$y, method = "spearman"))
  out(paste("prcc", i), partial(i))
  out(paste("src", i), coef(linear)[[i]])
}
out("r2", summary(linear)$r.squared)
out("r2 of ranks", summary(ranked)$r.squared)
# Epsilon squared of ten bins of twelve draws each, sorted by a (no ties).
bin <- factor((rank(d$a) - 1) %/% 12)
table <- anova(lm(d$y ~ bin))
out("bins", nlevels(bin))
out("first a", (table[1, 2] - table[1, 1] * table[2, 3]) / sum(table[, 2]))
