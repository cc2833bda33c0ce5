// Changes two folders' places in one step, so that a reader sees the old or the new and never a mixture.
#pragma once

// 0, or errno. ENOSYS or EINVAL where the file system cannot do it.
int lytt_exchange(const char *_Nonnull a, const char *_Nonnull b);
