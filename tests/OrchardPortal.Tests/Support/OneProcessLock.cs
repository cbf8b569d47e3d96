using System.Collections.Concurrent;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace OrchardPortal.Tests.Support;

/// <summary>Locks that reach as far as this process.</summary>
internal sealed class OneProcessLock : IDistributedLock
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _locks = new();

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null)
    {
        var semaphore = _locks.GetOrAdd(key, _ => new SemaphoreSlim(1));
        await semaphore.WaitAsync();
        return new Locker(semaphore);
    }

    public async Task<(ILocker, bool)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null)
    {
        var semaphore = _locks.GetOrAdd(key, _ => new SemaphoreSlim(1));
        return await semaphore.WaitAsync(timeout) ? (new Locker(semaphore), true) : (null!, false);
    }

    public Task<bool> IsLockAcquiredAsync(string key) => Task.FromResult(_locks.TryGetValue(key, out var semaphore) && semaphore.CurrentCount == 0);

    private sealed class Locker(SemaphoreSlim semaphore) : ILocker
    {
        public void Dispose() => semaphore.Release();

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
