namespace OrchardCore.Locking;

public interface ILock
{
    /// <summary>Waits until the lock is free and takes it; it comes free when the locker is disposed or expires.</summary>
    Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = default);

    /// <summary>Waits at most <paramref name="timeout"/>.</summary>
    Task<(ILocker locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = default);

    Task<bool> IsLockAcquiredAsync(string key);
}
