# Reference values from R. Run in this folder: Rscript reference.R > reference-r.csv
# Versions of the stored values are in its first lines.
suppressMessages(library(clubSandwich))
cat(sprintf("# %s; clubSandwich %s\n", R.version.string, packageVersion("clubSandwich")))
cat("name,value\n")
put <- function(name, value) cat(sprintf("%s,%.17g\n", name, value))

cr2 <- function(name, model, cluster, terms) {
  V <- vcovCR(model, cluster = cluster, type = "CR2")
  test <- coef_test(model, vcov = V, test = "Satterthwaite")
  interval <- conf_int(model, vcov = V, test = "Satterthwaite")
  naive <- summary(model)$coefficients
  for (label in names(terms)) {
    i <- which(rownames(test) == terms[[label]])
    j <- which(rownames(interval) == terms[[label]])
    put(paste0(name, "/", label, "beta"), test$beta[i])
    put(paste0(name, "/", label, "se"), test$SE[i])
    put(paste0(name, "/", label, "df"), test$df[i])
    put(paste0(name, "/", label, "p"), test$p_Satt[i])
    put(paste0(name, "/", label, "low"), interval$CI_L[j])
    put(paste0(name, "/", label, "high"), interval$CI_U[j])
    put(paste0(name, "/", label, "naive"), naive[terms[[label]], "Std. Error"])
  }
}

for (table in c("unequal", "few", "singles")) {
  data <- read.csv(paste0(table, ".csv"), encoding = "UTF-8")
  # Clusters that are rows of their own leave no within part; one class leaves no factor.
  controls <- if (length(unique(data$class)) > 1) "channel + class + words" else "channel + words"
  for (feature in c("a.pos", "a.neg", "a.net", "share")) {
    for (score in c("score", "other")) {
      d <- data[!is.na(data[[feature]]) & !is.na(data[[score]]), ]
      d$x <- if (feature %in% c("a.pos", "a.neg")) as.numeric(d[[feature]] > 0) else d[[feature]]
      d$y <- d[[score]]
      name <- paste(table, feature, score, sep = "/")
      cr2(name, lm(as.formula(paste("y ~ x +", controls)), data = d), d$participant, list(adjusted. = "x"))
      cr2(name, lm(y ~ x, data = d), d$participant, list(plain. = "x"))
      if (table != "singles") {
        d$between <- ave(d$x, d$participant)
        d$within <- d$x - d$between
        cr2(name, lm(as.formula(paste("y ~ within + between +", controls)), data = d), d$participant,
            list(within. = "within", between. = "between"))
      }
      mean <- lm(y ~ 1, data = d)
      test <- coef_test(mean, vcov = vcovCR(mean, cluster = d$participant, type = "CR2"), test = "Satterthwaite")
      put(paste0(name, "/mean.beta"), test$beta)
      put(paste0(name, "/mean.se"), test$SE)
      put(paste0(name, "/mean.df"), test$df)
    }
  }
  d <- data[!is.na(data$share), ]
  cr2(paste0(table, "/drivers"), lm(as.formula(paste("score ~ a.pos + a.neg + share +", controls)), data = d),
      d$participant, list(a.pos. = "a.pos", a.neg. = "a.neg", share. = "share"))
}

p <- c(0.001, 0.03, 0.03, 0.2, 0.012, 0.8, 1, 0.0004, 0.049, 0.03)
for (method in c("BH", "BY", "holm")) {
  adjusted <- p.adjust(p, method)
  for (i in seq_along(p)) put(paste0("adjust/", method, "/", i - 1), adjusted[i])
}
