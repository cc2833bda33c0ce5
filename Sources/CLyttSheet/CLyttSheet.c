#include "CLyttSheet.h"
