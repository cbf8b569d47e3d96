using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace OrchardCore.BackgroundTasks;

public static class DistributedLockExtensions
{
    public static Task<(ILocker locker, bool locked)> TryAcquireBackgroundTaskLockAsync(this IDistributedLock distributedLock, BackgroundTaskSettings settings) =>
        distributedLock.TryAcquireLockAsync(
            settings.Name + "_LOCK",
            TimeSpan.FromMilliseconds(settings.LockTimeout),
            TimeSpan.FromMilliseconds(settings.LockExpiration));
}
