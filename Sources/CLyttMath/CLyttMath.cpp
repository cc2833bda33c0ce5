#include "CLyttMath.h"
