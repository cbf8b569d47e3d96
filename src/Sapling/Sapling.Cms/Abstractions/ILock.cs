namespace OrchardCore.Locking;

public interface ILock
{
    Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = default);

    Task<(ILocker, bool)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = default);

    Task<bool> IsLockAcquiredAsync(string key);
}
