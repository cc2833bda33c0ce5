#pragma once
#include <stdint.h>

// Distributions (Boost.Math) and dense linear algebra (Eigen). Plain numbers in and out: no exception crosses this
// border; what is undefined is NaN, or a negative count.

#ifdef __cplusplus
extern "C" {
#endif

// Upper tails: P(X > x).
double lytt_normal_upper(double z);
double lytt_student_upper(double t, double df);
double lytt_chi_squared_upper(double x, double df);
double lytt_f_upper(double f, double df1, double df2);

// Quantiles at a lower-tail probability.
double lytt_normal_quantile(double p);
double lytt_student_quantile(double p, double df);
double lytt_beta_quantile(double p, double a, double b);

// The regularised incomplete beta function, P(X <= x).
double lytt_beta_lower(double x, double a, double b);
// Elementary functions, so that no Foundation is needed.
double lytt_log(double x);
double lytt_log1p(double x);
double lytt_exp(double x);
double lytt_tanh(double x);

double lytt_log_gamma(double x);

// Writes ten significant digits, the same in any locale; returns how many characters.
int32_t lytt_plain_number(double value, char *_Nonnull text, int32_t capacity);

// Eigenvalues (ascending) and eigenvectors (column-major) of a symmetric n x n matrix. Returns 0, or -1 if not finite.
int32_t lytt_symmetric_eigen(int32_t n, const double *_Nonnull matrix, double *_Nonnull values, double *_Nonnull vectors);

// An orthonormal basis, row-major with `rank` columns, of the column space of a row-major n x k matrix whose columns are
// scaled to length 1 first. Returns the rank; `basis` has room for n x min(n, k). Returns -1 if not finite.
int32_t lytt_orthonormal_basis(
    int64_t n, int32_t k, const double *_Nonnull matrix, double tolerance, double *_Nonnull basis);

#ifdef __cplusplus
}
#endif
