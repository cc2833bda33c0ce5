#include "CLyttICU.h"
