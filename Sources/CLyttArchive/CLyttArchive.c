#include "CLyttArchive.h"
