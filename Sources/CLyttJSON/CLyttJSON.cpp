#include "CLyttJSON.h"
