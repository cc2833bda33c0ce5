#include "CLyttMath.h"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <charconv>
#include <Eigen/Dense>
#include <cmath>
#include <limits>

namespace {

namespace policies = boost::math::policies;
using Policy = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>, policies::underflow_error<policies::ignore_error>,
    policies::rounding_error<policies::ignore_error>, policies::evaluation_error<policies::ignore_error>,
    policies::indeterminate_result_error<policies::ignore_error>, policies::promote_double<false>>;

// Student's t is the normal beyond this: they differ by less than 1e-7 relative far into the tails.
constexpr double normalFrom = 1e8;

template <typename Body>
double guarded(Body body) {
  try {
    return body();
  } catch (...) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

using Small = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::ColMajor, 16, 16>;

template <typename Matrix>
int32_t decompose(int32_t n, const double *matrix, double *values, double *vectors) {
  const Matrix input = Eigen::Map<const Eigen::MatrixXd>(matrix, n, n);
  if (!input.allFinite()) return -1;
  const Eigen::SelfAdjointEigenSolver<Matrix> solver(input);
  if (solver.info() != Eigen::Success) return -1;
  Eigen::Map<Eigen::VectorXd>(values, n) = solver.eigenvalues();
  Eigen::Map<Eigen::MatrixXd>(vectors, n, n) = solver.eigenvectors();
  return 0;
}

}  // namespace

double lytt_normal_upper(double z) {
  return guarded([&] { return cdf(complement(boost::math::normal_distribution<double, Policy>(), z)); });
}

double lytt_student_upper(double t, double df) {
  if (df > normalFrom) return lytt_normal_upper(t);
  return guarded([&] { return cdf(complement(boost::math::students_t_distribution<double, Policy>(df), t)); });
}

double lytt_chi_squared_upper(double x, double df) {
  return guarded([&] { return cdf(complement(boost::math::chi_squared_distribution<double, Policy>(df), x)); });
}

double lytt_f_upper(double f, double df1, double df2) {
  return guarded([&] { return cdf(complement(boost::math::fisher_f_distribution<double, Policy>(df1, df2), f)); });
}

double lytt_normal_quantile(double p) {
  return guarded([&] { return quantile(boost::math::normal_distribution<double, Policy>(), p); });
}

double lytt_student_quantile(double p, double df) {
  if (df > normalFrom) return lytt_normal_quantile(p);
  return guarded([&] { return quantile(boost::math::students_t_distribution<double, Policy>(df), p); });
}

double lytt_beta_quantile(double p, double a, double b) {
  return guarded([&] { return quantile(boost::math::beta_distribution<double, Policy>(a, b), p); });
}

double lytt_beta_lower(double x, double a, double b) {
  return guarded([&] { return cdf(boost::math::beta_distribution<double, Policy>(a, b), x); });
}

double lytt_log_gamma(double x) {
  return guarded([&] { return boost::math::lgamma(x, Policy()); });
}

double lytt_log(double x) { return std::log(x); }
double lytt_log1p(double x) { return std::log1p(x); }
double lytt_exp(double x) { return std::exp(x); }
double lytt_tanh(double x) { return std::tanh(x); }

int32_t lytt_plain_number(double value, char *text, int32_t capacity) {
  const auto end = std::to_chars(text, text + capacity, value, std::chars_format::general, 10);
  return end.ec == std::errc() ? static_cast<int32_t>(end.ptr - text) : 0;
}

int32_t lytt_symmetric_eigen(int32_t n, const double *matrix, double *values, double *vectors) {
  try {
    // The small matrices of one cluster are decomposed by the thousand: without the heap.
    return n <= 16 ? decompose<Small>(n, matrix, values, vectors) : decompose<Eigen::MatrixXd>(n, matrix, values, vectors);
  } catch (...) {
    return -1;
  }
}

int32_t lytt_orthonormal_basis(int64_t n, int32_t k, const double *matrix, double tolerance, double *basis) {
  try {
    Eigen::MatrixXd columns = Eigen::Map<const RowMajor>(matrix, n, k);
    if (!columns.allFinite()) return -1;
    for (Eigen::Index column = 0; column < columns.cols(); ++column) {
      const double length = columns.col(column).norm();
      if (length > 0) columns.col(column) /= length;
    }
    Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr;
    qr.setThreshold(tolerance);
    qr.compute(columns);
    const auto rank = qr.rank();
    const Eigen::MatrixXd q = qr.householderQ() * Eigen::MatrixXd::Identity(n, rank);
    Eigen::Map<RowMajor>(basis, n, rank) = q;
    return static_cast<int32_t>(rank);
  } catch (...) {
    return -1;
  }
}
